import * as z from 'zod/mini'
import { DOUBTS, RECORD_KINDS, RECORD_STATES } from '../records/source-record.ts'
import type { PublishedRecord } from './published-record.ts'

const TIME_FORMS =
  /^(\d{4}-\d{2}|\d{4}-W\d{2}|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))$/

/** A time whose form is its precision. */
export const TimeSchema = z
  .string()
  .check(
    z.regex(TIME_FORMS),
    z.describe(
      'ISO 8601: an instant, a day (2024-06-28), a month (2024-07) or a week (2026-W03); its form is its precision',
    ),
  )

/** A moment in UTC. */
export const InstantSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/), z.describe('ISO 8601 instant in UTC'))

/** A hash as 64 hexadecimal digits. */
export const Sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** An https address. */
export const HttpsSchema = z.string().check(z.regex(/^https:\/\//))

export const KindSchema = z.enum(RECORD_KINDS)
export const DoubtSchema = z.enum(DOUBTS)
export const StateSchema = z.enum([...RECORD_STATES.downtime, ...RECORD_STATES.issue, ...RECORD_STATES.status])

const LinkSchema = z.object({ text: z.string(), href: HttpsSchema })

const ProofSchema = z.object({
  url: z.nullable(HttpsSchema),
  published: z.nullable(TimeSchema),
  fetchedAt: InstantSchema,
  textHash: z.string(),
  text: z.string(),
})

const AftermathSchema = z.object({
  atLeast: z.nullable(z.string()).check(z.describe('ISO 8601 duration')),
  atMost: z.nullable(z.string()).check(z.describe('ISO 8601 duration')),
  text: z.string(),
})

/** The schemas of the facts that a change can speak of, without the question whether they are there. */
export const RecordFieldSchemas = {
  systems: z.array(z.string()),
  start: z.nullable(TimeSchema),
  end: z.nullable(TimeSchema),
  earliestStart: TimeSchema,
  latestEnd: TimeSchema,
  state: StateSchema,
  approximate: z.boolean(),
  suggested: z.object({ start: z.exactOptional(TimeSchema), end: z.exactOptional(TimeSchema) }),
  place: z.string(),
  updates: z.array(z.object({ on: TimeSchema, text: z.string() })),
  aftermath: AftermathSchema,
  doubts: z.array(DoubtSchema),
}

const fields = RecordFieldSchemas

/** One record of `records.json`. */
export const RecordSchema: z.ZodMiniType<PublishedRecord> = z.object({
  id: z.string().check(z.minLength(1), z.describe('given at first sight and kept')),
  revision: z.int().check(z.minimum(1)),
  kind: KindSchema,
  title: z.string(),
  section: z.nullable(z.string()),
  systems: fields.systems,
  programs: z.array(z.string()),
  start: fields.start,
  end: fields.end,
  earliestStart: z.exactOptional(fields.earliestStart),
  latestEnd: z.exactOptional(fields.latestEnd),
  text: z.string(),
  links: z.array(LinkSchema),
  doubts: fields.doubts,
  state: z.exactOptional(fields.state),
  counts: z.exactOptional(z.object({ downtime: z.int(), issues: z.int() })),
  updates: z.exactOptional(fields.updates),
  place: z.exactOptional(fields.place),
  approximate: z.exactOptional(fields.approximate),
  suggested: z.exactOptional(fields.suggested),
  replaces: z.exactOptional(TimeSchema),
  aftermath: z.exactOptional(fields.aftermath),
  evidence: z.exactOptional(z.array(z.object({ printed: z.string(), inferred: z.array(z.string()) }))),
  sources: z.array(ProofSchema),
  firstSeenAt: InstantSchema,
  changedAt: InstantSchema,
})
