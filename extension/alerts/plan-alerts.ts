import { boundsOf } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { concernsMe } from '../state/concerns-me.ts'
import { fallsInto } from '../state/select-window-warnings.ts'
import type { Settings } from '../state/settings.ts'
import { type Stored, selectState } from '../state/stored.ts'
import type { Alert, AlertBatch } from './alert.ts'
import { factsOf } from './facts-of.ts'
import { isOfUse } from './is-of-use.ts'
import { mergeAlerts } from './merge-alerts.ts'
import { quietUntil } from './quiet-hours.ts'
import { planTimeAlerts, type TimeAlert } from './time-alerts.ts'

/** `dropped`: keys of what is not told and will not be. `nextAt`: when to plan again (milliseconds since 1970 UTC); null for never. */
export interface AlertPlan {
  batches: AlertBatch[]
  dropped: string[]
  nextAt: number | null
}

/** More than so many at once are shown as one. */
const MOST_SINGLE = 3
const MOST_RECORDS = 300
const DAY_MS = 86_400_000

/** What is to be told at `now` (milliseconds since 1970 UTC), where the browser lets the extension show alerts or not. */
export function planAlerts(stored: Stored, mayShow: boolean, now: number): AlertPlan {
  const { marks, settings } = stored
  const { since, news, done } = marks.alerts
  const records = new Map(selectState(stored).copy?.records.map((record) => [record.id, record]))
  const timed = since === null ? [] : selectTimed([...records.values()], settings, since, done, now)
  const unread = new Set(marks.unread)
  const unheard = new Set(news.filter(({ kind }) => kind === 'announced').map(({ facts }) => facts.id))
  const isWanted = (alert: Alert): boolean => {
    const record = records.get(alert.facts.id) ?? null
    if (!mayShow || !settings.alertsOn || !wants(settings, alert)) return false
    // Nobody needs to hear that what they never heard of was called off.
    if (alert.kind === 'cancelled' && unheard.has(alert.facts.id)) return false
    return concernsMe(record ?? alert.facts, settings) && isOfUse(alert, record, unread, now)
  }
  const due = [...news, ...timed.filter(({ dueAt }) => dueAt <= now).map(({ alert }) => alert)]
  const wanted = due.filter(isWanted)
  const held = wanted.length === 0 ? null : holdUntil(stored, now)
  const told = held === null ? mergeAlerts(wanted) : []
  const ahead = timed.filter(({ alert, dueAt }) => dueAt > now && wants(settings, alert)).map(({ dueAt }) => dueAt)
  return {
    batches: groupAlerts(told.map((alert) => withFactsOf(alert, records))),
    dropped: held === null ? keysExcept([...news, ...wanted], told) : keysExcept(news, wanted),
    nextAt: [...ahead, ...(held === null ? [] : [held])].reduce<number | null>(earlier, null),
  }
}

/** When alerts may be shown again, while quiet hours or a snooze hold them back; null where nothing does. */
export function holdUntil({ settings, marks }: Stored, now: number): number | null {
  const { snoozedUntil } = marks
  const snoozed = snoozedUntil !== null && now < snoozedUntil ? snoozedUntil : null
  const quiet = settings.quietHours === null ? null : quietUntil(settings.quietHours, snoozed ?? now)
  return quiet ?? snoozed
}

function keysExcept(alerts: readonly Alert[], kept: readonly Alert[]): string[] {
  const keys = new Set(kept.map(({ key }) => key))
  return [...new Set(alerts.map(({ key }) => key))].filter((key) => !keys.has(key))
}

/**
 * What the clock brings after the first copy and was neither told nor dropped, the latest due last. Only the records that come first
 * are looked at: however many a feed holds, what must be remembered of them stays small.
 */
function selectTimed(
  records: readonly SourceRecord[],
  settings: Settings,
  since: number,
  done: Readonly<Record<string, number>>,
  now: number,
): TimeAlert[] {
  return records
    .filter((record) => (record.kind === 'downtime' || record.kind === 'deadline') && concernsMe(record, settings))
    .map((record) => ({ record, ...boundsOf(record) }))
    .filter(({ last }) => last !== null && now < last + DAY_MS)
    .sort((a, b) => (a.first ?? 0) - (b.first ?? 0))
    .slice(0, MOST_RECORDS)
    .flatMap(({ record }) => planTimeAlerts(record, settings))
    .filter(({ alert, dueAt }) => dueAt > since && !(alert.key in done))
    .sort((a, b) => a.dueAt - b.dueAt)
}

/** News of a downtime in somebody's testing window is told whatever else they want to hear of. */
function wants({ alertKinds, testingWindow }: Settings, { kind, facts }: Alert): boolean {
  if (alertKinds.includes(kind)) return true
  if (testingWindow === null || facts.kind !== 'downtime') return false
  return ['announced', 'moved', 'extended'].includes(kind) && fallsInto(facts, testingWindow)
}

/** As the record stands now: what was announced at night may have been moved before the morning. */
function withFactsOf(alert: Alert, records: ReadonlyMap<string, SourceRecord>): Alert {
  const record = records.get(alert.facts.id)
  return record === undefined ? alert : { ...alert, facts: factsOf(record) }
}

function groupAlerts(alerts: readonly Alert[]): AlertBatch[] {
  const [first] = alerts
  if (first === undefined) return []
  if (alerts.length > MOST_SINGLE) return [{ id: `group:${first.key}`, alerts: [...alerts] }]
  return alerts.map((alert) => ({ id: alert.key, alerts: [alert] }))
}

function earlier(a: number | null, b: number): number {
  return a === null ? b : Math.min(a, b)
}
