import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Countdown } from '../../state/select-countdown.ts'
import { describeCountdown } from '../../words/describe-countdown.ts'
import { describeDoubts, describeWhen } from '../../words/describe-when.ts'
import { describeYourTime } from '../../words/describe-your-time.ts'
import { nameSystems } from '../../words/name-systems.ts'
import type { PopupProps } from './popup-props.ts'
import { RecordActions } from './record-actions.tsx'

interface DowntimeItemProps extends PopupProps {
  record: SourceRecord
  /** Null where nothing may be counted. */
  countdown: Countdown | null
}

/** One downtime: how long until it begins or ends, its systems, when, how sure that is, what comes after, and where it stands. */
export function DowntimeItem({ record, countdown, ...props }: DowntimeItemProps) {
  const { now, timeZone, say } = props
  const words = countdown && describeCountdown({ ...countdown, next: countdown.kind }, now, say)
  const yourTime = describeYourTime(record, timeZone, say)
  return (
    <li class="downtime" id={`record-${record.id}`} tabIndex={-1}>
      {words && (
        <p class="countdown" role="timer">
          <span class="countdown-label">{words.label}</span> <strong>{words.left}</strong>
        </p>
      )}
      <p>
        {record.state === 'tentative' && <span class="mark doubtful">{say('tentative')}</span>}{' '}
        <strong>{nameSystems([record], say, 6).text}</strong> · {describeWhen(record, say, now)}
      </p>
      {yourTime !== null && <p class="your-time">{yourTime}</p>}
      {describeDoubts(record, say).map((doubt) => (
        <p key={doubt} class="doubt">
          {doubt}
        </p>
      ))}
      {record.aftermath && <p class="small">{say('afterwards', record.aftermath.text)}</p>}
      <p class="small record-title">{record.title}</p>
      <RecordActions record={record} {...props} />
    </li>
  )
}
