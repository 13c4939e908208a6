import { z } from 'zod'
import { RECORD_KINDS } from '../../../shared/records/source-record.ts'
import { SYSTEMS } from '../../../shared/systems/catalogue.ts'
import { SEVERITIES } from '../../severity.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const RUNG = /^(announced|start|end|[1-9]\d{0,3} (minutes?|hours?|days?|weeks?))$/

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens')
// The value itself is never repeated in a message: whoever puts a secret here by mistake must not find it in a log.
const env = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'name an environment variable here, such as ALERTS_SECRET, not its value')
const mail = z.string().regex(/^[^\s@<>,;:"()[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'give a plain e-mail address')
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'give the name of a host')
const base = z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/i, 'give an address such as https://ntfy.sh')
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'give a time of day such as 06:30')
const rung = z.string().regex(RUNG, 'use announced, start, end, or a time before such as "7 days" or "1 hour"')
const system = z.string().refine((name) => SYSTEMS.some((each) => each.id === name), 'no such system')

const routing = {
  id,
  for: z.enum(['coordinators', 'maintainers']).default('coordinators'),
  kinds: z.array(z.enum(RECORD_KINDS)).optional(),
  systems: z.array(system).default([]),
  programs: z.array(z.enum(['CAASPP', 'ELPAC'])).default([]),
  atLeast: z.enum(SEVERITIES).default('important'),
  digest: z
    .union([
      z.null(),
      z.discriminatedUnion('every', [
        z.strictObject({ every: z.literal('day'), at: clock }),
        z.strictObject({ every: z.literal('week'), on: z.enum(WEEKDAYS), at: clock }),
      ]),
    ])
    .default({ every: 'week', on: 'monday', at: '07:00' }),
  quietHours: z
    .strictObject({ from: clock, until: clock, holdUrgent: z.boolean().default(true) })
    .nullable()
    .optional(),
  reminders: z
    .strictObject({ downtime: z.array(rung).max(12).optional(), deadline: z.array(rung).max(12).optional() })
    .default({}),
}

const chat = <T extends string>(type: T) => z.strictObject({ type: z.literal(type), ...routing, addressEnv: env })

const channel = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('email'),
    ...routing,
    host,
    port: z.int().min(1).max(65_535).default(587),
    security: z.enum(['starttls', 'tls', 'none']).default('starttls'),
    userEnv: env.nullable().default(null),
    passwordEnv: env.nullable().default(null),
    from: mail,
    to: z.array(mail).max(200).default([]),
    toEnv: env.nullable().default(null),
  }),
  chat('slack'),
  chat('teams'),
  chat('discord'),
  chat('google-chat'),
  z.strictObject({ type: z.literal('webhook'), ...routing, addressEnv: env, signingKeyEnv: env }),
  z.strictObject({
    type: z.literal('ntfy'),
    ...routing,
    server: base.default('https://ntfy.sh'),
    topicEnv: env,
    tokenEnv: env.nullable().default(null),
  }),
  z.strictObject({
    type: z.literal('github-issue'),
    ...routing,
    repository: z.string().regex(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, 'give it as owner/name'),
    tokenEnv: env,
    api: base.default('https://api.github.com'),
    label: z
      .string()
      .regex(/^[\w .-]{1,50}$/, 'use letters, digits, blanks, dots and hyphens')
      .default('caaspp-watch'),
  }),
])

/** What an alerts file may say. Unknown names are refused, so that a misspelt one is not silently without effect. */
export const alertsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  siteUrl: z
    .string()
    .regex(/^https:\/\/[^\s"'<>\\]{1,500}$/, 'give an https address')
    .nullable()
    .default(null),
  /** Lets addresses of this machine in (`http://127.0.0.1:PORT/`). */
  allowLoopback: z.boolean().default(false),
  channels: z.array(channel).min(1, 'name at least one channel').max(50),
})

export type AlertsFile = z.infer<typeof alertsFileSchema>
export type ChannelEntry = AlertsFile['channels'][number]
