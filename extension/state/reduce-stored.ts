import { concernsMe } from './concerns-me.ts'
import { NO_MARKS } from './marks.ts'
import { reducePlanned, reduceShown } from './reduce-alerts.ts'
import { reduceAttempt } from './reduce-attempt.ts'
import { reduceRead, reduceUnread } from './reduce-marks.ts'
import { reducePin, reduceRole } from './reduce-settings.ts'
import { reduceTaken } from './reduce-taken.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { type Stored, selectState } from './stored.ts'
import type { StoredAction } from './stored-action.ts'
import { NOTHING_KNOWN } from './watch-state.ts'

/** What is stored after an action at `now` (milliseconds since 1970 UTC). What an action does not touch stays the same object. */
export function reduceStored(stored: Stored, action: StoredAction, now: number): Stored {
  const { settings, marks } = stored
  switch (action.kind) {
    case 'change-settings':
      return changeSettings(stored, { ...settings, ...action.change }, now)
    case 'choose-role':
      return changeSettings(stored, reduceRole(settings, action.role), now)
    case 'pin-system':
      return { ...stored, settings: reducePin(settings, action.id, action.isPinned) }
    case 'mark-read':
      return { ...stored, marks: reduceRead(marks, action.ids) }
    case 'mark-unread':
      return { ...stored, marks: reduceUnread(marks, action.ids) }
    case 'mark-all-read':
      return { ...stored, marks: reduceRead(marks, selectMine(stored)) }
    case 'snooze':
      return { ...stored, marks: { ...marks, snoozedUntil: action.until } }
    case 'feed-read': {
      // Meanwhile somebody may have chosen another feed; its own check follows.
      if (stored.source.kind !== 'feed' || stored.source.address !== action.address) return stored
      const feed = { ...reduceAttempt(stored.feed, action.fetched, now), address: action.address }
      return takeCopy(stored, { ...stored, feed }, now)
    }
    case 'direct-read':
      return takeCopy(stored, { ...stored, direct: reduceAttempt(stored.direct, action.fetched, now) }, now)
    case 'managed-read':
      return action.address === stored.managed ? stored : { ...stored, managed: action.address }
    case 'alerts-planned': {
      const alerts = reducePlanned(marks.alerts, action.batches, action.dropped, now)
      return { ...stored, marks: { ...marks, alerts } }
    }
    case 'alerts-shown':
      return { ...stored, marks: { ...marks, alerts: reduceShown(marks.alerts, action.ids, now) } }
    case 'forget-everything':
      return {
        ...{ ...stored, settings: DEFAULT_SETTINGS, marks: NO_MARKS },
        ...{ feed: { ...NOTHING_KNOWN, address: null }, direct: NOTHING_KNOWN },
      }
  }
}

/** Alerts begin at the moment at which they are switched on, and pages that are not to be read leave no copy behind. */
function changeSettings(stored: Stored, settings: Settings, now: number): Stored {
  const { marks, direct } = stored
  const begins = settings.alertsOn && !stored.settings.alertsOn
  const alerts = { ...marks.alerts, since: now, news: [] }
  return {
    ...stored,
    settings,
    marks: begins ? { ...marks, alerts } : marks,
    direct: settings.directCheck ? direct : NOTHING_KNOWN,
  }
}

/** The copy of the source in use makes notices unread and news; a second opinion does not. */
function takeCopy(before: Stored, after: Stored, now: number): Stored {
  const [known, taken] = [selectState(before).copy, selectState(after).copy]
  return taken === null || taken === known ? after : { ...after, marks: reduceTaken(after.marks, known, taken, now) }
}

/** The unread notices that are shown to somebody with these settings; the others stay as they are. */
function selectMine({ marks, settings, ...stored }: Stored): string[] {
  const records = new Map(selectState(stored).copy?.records.map((record) => [record.id, record]))
  return marks.unread.filter((id) => {
    const record = records.get(id)
    return record === undefined || concernsMe(record, settings)
  })
}
