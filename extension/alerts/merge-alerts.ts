import type { AlertKind } from '../state/settings.ts'
import type { Alert } from './alert.ts'

/** Of several alerts on one record at one time the most telling is told: news before the clock, and the later moment before the earlier. */
const ORDER: readonly AlertKind[] = [
  'cancelled',
  'announced',
  'moved',
  'extended',
  'end',
  'start',
  'reminder',
  'deadline',
  'notice',
]

/** One alert for each record. Of several reminders the one with the shortest lead is told: `alerts` come with the latest due last. */
export function mergeAlerts(alerts: readonly Alert[]): Alert[] {
  const byRecord = Map.groupBy(alerts, ({ facts }) => facts.id)
  return [...byRecord.values()].flatMap((own) => {
    const kinds = own.map(({ kind }) => kind)
    const loudest = ORDER.find((kind) => kinds.includes(kind))
    const told = own.findLast(({ kind }) => kind === loudest)
    return told === undefined ? [] : [told]
  })
}
