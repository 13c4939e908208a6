import { selectAftermath } from '../../state/select-aftermath.ts'
import { selectSecondOpinion } from '../../state/select-second-opinion.ts'
import { selectWindowWarnings } from '../../state/select-window-warnings.ts'
import { describeAge } from '../../words/describe-age.ts'
import { describeDown } from '../../words/describe-answer.ts'
import { describeMoment } from '../../words/describe-moment.ts'
import { describeWhen } from '../../words/describe-when.ts'
import { nameSystems } from '../../words/name-systems.ts'
import { Note } from '../note.tsx'
import type { PopupProps } from './popup-props.ts'

/** What somebody should know beside the answer: a downtime in their testing window, what still takes longer, a second opinion. */
export function Warnings({ stored, now, say }: PopupProps) {
  const warnings = selectWindowWarnings(stored, now)
  const aftermath = selectAftermath(stored, now)
  const opinion = selectSecondOpinion(stored, now)
  const [first] = warnings
  return (
    <>
      {first !== undefined && (
        <Note tone="bad">
          <strong>
            {warnings.length === 1 ? say('windowWarning') : say('windowWarnings', String(warnings.length))}
          </strong>{' '}
          {say('systemsWhen', nameSystems([first.record], say, 3).text, describeWhen(first.record, say, now))}
        </Note>
      )}
      {aftermath.map(({ record, until }) => (
        <Note key={record.id} tone="bad">
          <strong>{say('stillSlow', nameSystems([record], say, 3).text)}</strong> {record.aftermath?.text}
          {until !== null && ` ${say('stillSlowUntil', describeMoment(until, say))}`}
        </Note>
      ))}
      {opinion.kind === 'differs' && (
        <Note tone="bad">
          {opinion.situation.down.length > 0
            ? say('pagesDiffer', describeDown(opinion.situation.down, say), describeAge(opinion.readAt, now, say))
            : say('pagesDifferUp', describeAge(opinion.readAt, now, say))}
        </Note>
      )}
    </>
  )
}
