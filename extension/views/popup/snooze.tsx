import { addDays } from '../../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../../../shared/time/moments.ts'
import type { Stored } from '../../state/stored.ts'
import { describeMoment } from '../../words/describe-moment.ts'
import { Sign } from '../icon.tsx'
import type { PopupProps } from './popup-props.ts'

const HOUR_MS = 3_600_000
/** When a school day begins, in hours. */
const MORNING = 6

/** Has alerts wait for a while; they come afterwards. Nothing where they wait already. */
export function Snooze({ stored, now, say, actions }: PopupProps) {
  if (!stored.settings.alertsOn || isSnoozed(stored, now)) return null
  const choices = [
    [say('snoozeHour'), now + HOUR_MS],
    [say('snoozeHours'), now + 4 * HOUR_MS],
    [say('snoozeMorning'), firstMomentOf(instantAt(addDays(dayAt(now), 1), MORNING))],
  ] as const
  return (
    <p class="snooze small">
      <Sign name="bell" />
      <span>{say('snooze')}</span>
      {choices.map(([label, until]) => (
        <button key={label} type="button" class="plain-button" onClick={() => actions.snooze(until)}>
          {label}
        </button>
      ))}
    </p>
  )
}

/** Until when alerts wait, and the way to have them again. */
export function Snoozed({ stored, now, say, actions }: PopupProps) {
  const { snoozedUntil } = stored.marks
  if (snoozedUntil === null || !isSnoozed(stored, now)) return null
  return (
    <p class="snooze small">
      <Sign name="bell" />
      <span>{say('snoozedUntil', describeMoment(snoozedUntil, say))}</span>
      <button type="button" class="plain-button" onClick={() => actions.snooze(null)}>
        {say('snoozeEnd')}
      </button>
    </p>
  )
}

function isSnoozed({ marks }: Stored, now: number): boolean {
  return marks.snoozedUntil !== null && marks.snoozedUntil > now
}
