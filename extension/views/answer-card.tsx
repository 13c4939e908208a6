import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { WatchAnswer } from '../state/select-answer.ts'
import { describeAnswer } from '../words/describe-answer.ts'
import type { Say } from '../words/say.ts'
import { DowntimeItem } from './downtime-item.tsx'
import { Icon, type IconName } from './icon.tsx'

interface AnswerCardProps {
  answer: WatchAnswer
  /** Milliseconds since 1970 UTC. */
  now: number
  say: Say
  openOptions: () => void
}

/** The one glance: can people work now, and if not, what is under way. */
export function AnswerCard({ answer, now, say, openOptions }: AnswerCardProps) {
  const icon = chooseIcon(answer)
  const current = 'situation' in answer ? [...answer.situation.down, ...answer.situation.possible] : []
  const isOld = answer.kind === 'old' || answer.kind === 'clock-off'
  return (
    <section class={`answer answer-${icon}`} aria-labelledby="answer">
      <h1 id="answer">
        <Icon name={icon} />
        <span>{describeAnswer(answer, now, say)}</span>
      </h1>
      {answer.kind === 'no-source' && <FirstStart say={say} openOptions={openOptions} />}
      {current.length > 0 && <Current heading={say(isOld ? 'asLastKnown' : 'underWay')} records={current} say={say} />}
      {'situation' in answer &&
        answer.situation.troubles.map(({ id, title }) => <p key={id}>{say('siteSays', title)}</p>)}
    </section>
  )
}

function FirstStart({ say, openOptions }: { say: Say; openOptions: () => void }) {
  return (
    <>
      <p>{say('noAddressWhy')}</p>
      <button type="button" class="primary" onClick={openOptions}>
        {say('setAddress')}
      </button>
    </>
  )
}

function Current({ heading, records, say }: { heading: string; records: readonly SourceRecord[]; say: Say }) {
  return (
    <>
      <h2 class="eyebrow">{heading}</h2>
      <ul class="plain">
        {records.map((record) => (
          <DowntimeItem key={record.id} record={record} say={say} />
        ))}
      </ul>
    </>
  )
}

function chooseIcon({ kind }: WatchAnswer): IconName {
  if (kind === 'down' || kind === 'possible' || kind === 'clear') return kind
  return kind === 'degraded' ? 'possible' : 'unsure'
}
