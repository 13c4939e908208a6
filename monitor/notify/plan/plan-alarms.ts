import { chooseFreshness, type SourceHealth } from '../../../shared/feed/source-health.ts'
import type { Alarm, Outbox, SourceAlarm } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { addEntries, makeEntry } from './make-entry.ts'
import type { News } from './news.ts'

/** A reading that grew too old is looked at again after so long. */
const SECOND_GLANCE_MS = 10 * 60_000

/**
 * Tells maintainers, and nobody else, of sources that cannot be trusted and of their recovery. One look may fail by
 * chance: the first alarm needs a second look that shows the same.
 */
export function planAlarms(outbox: Outbox, { health, now }: News, channels: readonly Channel[]): Outbox {
  const maintainers = channels.filter(({ audience }) => audience === 'maintainers')
  if (maintainers.length === 0) return outbox.alarms.length === 0 ? outbox : { ...outbox, alarms: [] }
  const before = new Map(outbox.alarms.map((alarm) => [alarm.source, alarm]))
  const steps = health.map((source) => followSource(source, before.get(source.id), now))
  const alarms = steps.flatMap(({ alarm }) => (alarm ? [alarm] : []))
  const told = steps.flatMap(({ source, tell, since }) =>
    tell === null
      ? []
      : maintainers.map((channel) => {
          const reason = tell === 'recovered' ? null : source.reason
          const occasion = { kind: 'health', alarm: tell, about: source.name, reason, since } as const
          return makeEntry(channel, `source:${source.id}:${tell}@${since}`, occasion, 'important', now)
        }),
  )
  const same = alarms.length === outbox.alarms.length && alarms.every((alarm) => before.get(alarm.source) === alarm)
  return same ? outbox : { ...outbox, alarms, entries: addEntries(outbox.entries, told) }
}

interface Step {
  source: SourceHealth
  alarm: SourceAlarm | null
  tell: Alarm | null
  since: string
}

function followSource(source: SourceHealth, before: SourceAlarm | undefined, now: string): Step {
  const alarm = chooseAlarm(source, now)
  if (alarm === null) {
    return { source, alarm: null, tell: before?.told ? 'recovered' : null, since: before?.since ?? now }
  }
  if (!before) {
    const begun: SourceAlarm = {
      source: source.id,
      alarm,
      since: now,
      seenAt: source.lastCheckedAt ?? now,
      told: false,
    }
    return { source, alarm: begun, tell: null, since: now }
  }
  if (before.told || !isSecondLook(source, before, now))
    return { source, alarm: before, tell: null, since: before.since }
  return { source, alarm: { ...before, alarm, told: true }, tell: alarm, since: before.since }
}

function isSecondLook({ lastCheckedAt }: SourceHealth, { seenAt, since }: SourceAlarm, now: string): boolean {
  if (lastCheckedAt !== null && lastCheckedAt > seenAt) return true
  // Nobody looks any more: that is what a reading too old may mean.
  return Date.parse(now) - Date.parse(since) >= SECOND_GLANCE_MS
}

function chooseAlarm(source: SourceHealth, now: string): SourceAlarm['alarm'] | null {
  if (source.outcome === 'blocked') return 'blocked'
  // Nobody has looked yet, or the look said that all is well.
  const fine = source.outcome === null || source.outcome === 'ok' || source.outcome === 'not-modified'
  if (!fine) return 'broke'
  return source.outcome !== null && chooseFreshness(source, Date.parse(now)) === 'stale' ? 'stale' : null
}
