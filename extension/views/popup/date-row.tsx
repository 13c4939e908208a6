import type { DateItem } from '../../state/select-dates.ts'
import { describeCountdown } from '../../words/describe-countdown.ts'
import { describeDoubts, describeWhen } from '../../words/describe-when.ts'
import { nameKind } from '../../words/name-kind.ts'
import { nameSystems } from '../../words/name-systems.ts'
import type { PopupProps } from './popup-props.ts'
import { RecordActions } from './record-actions.tsx'

/** One date on the line of time. */
export function DateRow({ item, ...props }: PopupProps & { item: DateItem }) {
  const { now, say } = props
  const { record, counted } = item
  const words = counted && describeCountdown(counted, now, say)
  const isDowntime = record.kind === 'downtime'
  return (
    <li class={`date date-${record.kind}`} id={`record-${record.id}`} tabIndex={-1}>
      <p class="date-head">
        <span class="mark">{nameKind(record.kind, say)}</span>
        {record.state === 'tentative' && <span class="mark doubtful">{say('tentative')}</span>}
        {words && (
          <span class="date-left" role="timer">
            {words.label} <strong>{words.left}</strong>
          </span>
        )}
      </p>
      <p class="date-title">{isDowntime ? nameSystems([record], say, 6).text : record.title}</p>
      <p>{describeWhen(record, say, now)}</p>
      {record.place && <p class="small">{record.place}</p>}
      {describeDoubts(record, say).map((doubt) => (
        <p key={doubt} class="doubt">
          {doubt}
        </p>
      ))}
      {isDowntime && <p class="small record-title">{record.title}</p>}
      <RecordActions record={record} isQuiet {...props} />
    </li>
  )
}
