import { RECORD_KINDS } from '../../../shared/records/source-record.ts'
import { type AlertsFile, alertsFileSchema, type ChannelEntry } from './alerts-file-schema.ts'
import type { AlertSettings, Channel, Digest, MinuteOfDay, QuietHours, Rung, SinkSettings } from './channel.ts'

/** `error` is one line that names the place and what to do; it never repeats a value. */
export type AlertsFileResult = { ok: true; settings: AlertSettings } | { ok: false; error: string }

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MINUTES = { minute: 1, hour: 60, day: 1_440, week: 10_080 }
const DOWNTIME_LADDER = ['announced', '7 days', '1 day', '1 hour', 'start', 'end']
const DEADLINE_LADDER = ['announced', '7 days', '1 day']
const NIGHT: QuietHours = { from: 20 * 60, until: 6 * 60, holdUrgent: true }
const LOOPBACK = '127.0.0.1'

/** Reads an alerts file. `text` is its text, `name` what to call it in an error. */
export function parseAlertsFile(text: string, name: string): AlertsFileResult {
  const fail = (problem: string): AlertsFileResult => ({ ok: false, error: `${name}: ${problem}` })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // The parser's own words would quote the text, and there may be a secret in it.
    return fail('not JSON')
  }
  const parsed = alertsFileSchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return fail(`${placeOf(issue?.path ?? [])}${issue?.message ?? 'not an alerts file'}`)
  }
  const problem = findProblem(parsed.data)
  if (problem) return fail(problem)
  const { channels, siteUrl, allowLoopback } = parsed.data
  return { ok: true, settings: { channels: channels.map(readChannel), siteUrl, allowLoopback } }
}

function findProblem({ channels, allowLoopback }: AlertsFile): string | null {
  const seen = new Set<string>()
  for (const [index, channel] of channels.entries()) {
    const place = `channels[${index}] (${channel.id})`
    if (seen.has(channel.id)) return `${place}: the id stands twice`
    seen.add(channel.id)
    const own = findChannelProblem(channel, allowLoopback)
    if (own) return `${place}: ${own}`
  }
  return null
}

function findChannelProblem(channel: ChannelEntry, loopback: boolean): string | null {
  const address = channel.type === 'ntfy' ? channel.server : channel.type === 'github-issue' ? channel.api : null
  if (address !== null && !isSafe(address, loopback)) return 'the address has to begin with https://'
  if (channel.type !== 'email') return null
  if (channel.security === 'none' && !(loopback && channel.host === LOOPBACK)) {
    return 'security "none" is for a server on this machine only; use starttls or tls'
  }
  if ((channel.userEnv === null) !== (channel.passwordEnv === null)) return 'userEnv and passwordEnv belong together'
  return channel.to.length === 0 && channel.toEnv === null ? 'name recipients in to or toEnv' : null
}

function isSafe(address: string, loopback: boolean): boolean {
  return address.startsWith('https://') || (loopback && new URL(address).hostname === LOOPBACK)
}

function readChannel(entry: ChannelEntry): Channel {
  const { id, for: audience, kinds, systems, programs, atLeast, digest, quietHours, reminders } = entry
  const forMaintainers = audience === 'maintainers'
  return {
    ...{ id, audience, systems, programs, atLeast },
    kinds: kinds ?? (forMaintainers ? [] : RECORD_KINDS.filter((kind) => kind !== 'notice')),
    digest: digest && readDigest(digest),
    quietHours: quietHours === undefined ? (forMaintainers ? null : NIGHT) : quietHours && readQuietHours(quietHours),
    reminders: {
      downtime: (reminders.downtime ?? DOWNTIME_LADDER).map(readRung),
      deadline: (reminders.deadline ?? DEADLINE_LADDER).map(readRung),
    },
    sink: readSink(entry),
  }
}

function readSink(entry: ChannelEntry): SinkSettings {
  switch (entry.type) {
    case 'email': {
      const { type, host, port, security, userEnv, passwordEnv, from, to, toEnv } = entry
      return { type, host, port, security, userEnv, passwordEnv, from, to, toEnv }
    }
    case 'webhook':
      return { type: entry.type, addressEnv: entry.addressEnv, signingKeyEnv: entry.signingKeyEnv }
    case 'ntfy':
      return { type: entry.type, server: entry.server, topicEnv: entry.topicEnv, tokenEnv: entry.tokenEnv }
    case 'github-issue': {
      const { type, repository, tokenEnv, api, label } = entry
      return { type, repository, tokenEnv, api, label }
    }
    default:
      return { type: entry.type, addressEnv: entry.addressEnv }
  }
}

function readDigest(digest: NonNullable<ChannelEntry['digest']>): Digest {
  return { weekday: digest.every === 'week' ? WEEKDAYS.indexOf(digest.on) + 1 : null, at: minuteOf(digest.at) }
}

function readQuietHours(hours: NonNullable<ChannelEntry['quietHours']>): QuietHours {
  return { from: minuteOf(hours.from), until: minuteOf(hours.until), holdUrgent: hours.holdUrgent }
}

function minuteOf(clock: string): MinuteOfDay {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

function readRung(name: string): Rung {
  if (name === 'announced') return { kind: 'announced', name }
  if (name === 'start') return { kind: 'start', name }
  if (name === 'end') return { kind: 'end', name }
  const [count = '', unit = ''] = name.split(' ')
  const minutes = MINUTES[unit.replace(/s$/, '') as keyof typeof MINUTES]
  return { kind: 'before', name, minutes: Number(count) * minutes }
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return place === '' ? '' : `${place.replace(/^\./, '')}: `
}
