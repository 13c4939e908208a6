import { fitsCalendar } from '../../../shared/calendar/calendar-entry.ts'
import { isAllowedLink } from '../../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { writeCalendar } from '../../words/write-calendar.ts'
import { Sign } from '../icon.tsx'
import type { PopupProps } from './popup-props.ts'

type RecordActionsProps = Pick<PopupProps, 'say' | 'actions'> & {
  record: SourceRecord
  /** As plain links, where many stand below each other. */
  isQuiet?: boolean
}

/** What can be done with a record: put it into a calendar, look at its source. Only what is possible is offered. */
export function RecordActions({ record, isQuiet = false, say, actions }: RecordActionsProps) {
  const source = chooseSourceUrl(record, isAllowedLink)
  if (source === null && !fitsCalendar(record)) return null
  return (
    <p class="actions">
      {fitsCalendar(record) && (
        <button
          type="button"
          class={isQuiet ? 'plain-button' : 'small-button'}
          aria-label={say('addToCalendarOf', record.title)}
          onClick={() => actions.saveCalendar(`${record.id}.ics`, writeCalendar([record], say))}
        >
          <Sign name="calendar" />
          {say('addToCalendar')}
        </button>
      )}
      {source !== null && (
        <a
          class={isQuiet ? 'plain-button' : 'button small-button'}
          href={source}
          target="_blank"
          rel="noreferrer"
          aria-label={say('sourceOf', record.title)}
        >
          <Sign name="leave" />
          {say('source')}
        </a>
      )}
    </p>
  )
}
