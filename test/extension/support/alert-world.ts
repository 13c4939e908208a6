import { planAlerts } from '../../../extension/alerts/plan-alerts.ts'
import { reduceStored } from '../../../extension/state/reduce-stored.ts'
import type { Settings } from '../../../extension/state/settings.ts'
import type { Stored } from '../../../extension/state/stored.ts'
import type { StoredAction } from '../../../extension/state/stored-action.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { ADDRESS, feedCopy, NOTHING_READ } from './watch-states.ts'

/** Somebody who wants all alerts, one day and one hour before. */
export const ALERT_SETTINGS: Partial<Settings> = { alertsOn: true, downtimeLeads: [1440, 60], deadlineLeads: [1440] }

/** A small world without a browser: records come, time passes, and what is told is written down as `kind id`. */
export interface AlertWorld {
  stored: Stored
  now: number
  mayShow: boolean
  do(action: StoredAction): void
  read(records: SourceRecord[]): void
  /** What is told now, each group as one text. */
  tell(): string[]
}

export function openAlertWorld(now: number, settings: Partial<Settings> = {}): AlertWorld {
  const world: AlertWorld = {
    stored: { ...NOTHING_READ, settings: { ...NOTHING_READ.settings, ...ALERT_SETTINGS, ...settings } },
    now,
    mayShow: true,
    do: (action) => {
      world.stored = reduceStored(world.stored, action, world.now)
    },
    read: (records) => {
      world.do({ kind: 'feed-read', address: ADDRESS, fetched: { kind: 'fetched', copy: feedCopy(records) } })
    },
    tell: () => {
      const { batches, dropped } = planAlerts(world.stored, world.mayShow, world.now)
      world.do({ kind: 'alerts-planned', batches, dropped })
      world.do({ kind: 'alerts-shown', ids: batches.map(({ id }) => id) })
      return batches.map(({ alerts }) => alerts.map(({ kind, facts }) => `${kind} ${facts.id}`).join(', '))
    },
  }
  return world
}
