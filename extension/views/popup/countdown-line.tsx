import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Countdown } from '../../state/select-countdown.ts'
import { describeCountdown } from '../../words/describe-countdown.ts'
import { describeWhen } from '../../words/describe-when.ts'
import { nameSystems } from '../../words/name-systems.ts'
import type { Say } from '../../words/say.ts'

interface CountdownLineProps {
  record: SourceRecord
  countdown: Countdown | null
  now: number
  say: Say
}

/** The downtime after the one under way, in one line. */
export function CountdownLine({ record, countdown, now, say }: CountdownLineProps) {
  const words = countdown && describeCountdown({ ...countdown, next: countdown.kind }, now, say)
  const systems = nameSystems([record], say, 3).text
  return (
    <p class="small after">
      {say('thenNext', systems, words ? `${words.label} ${words.left}` : describeWhen(record, say, now))}
    </p>
  )
}
