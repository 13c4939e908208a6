import { useRef } from 'preact/hooks'
import type { WatchAnswer } from '../../state/select-answer.ts'
import { countdownOf } from '../../state/select-countdown.ts'
import { describeAnswer } from '../../words/describe-answer.ts'
import { describeCount } from '../../words/describe-count.ts'
import { Icon, type IconName } from '../icon.tsx'
import { type Announced, chooseAnnounced } from './choose-announced.ts'
import { CountdownLine } from './countdown-line.tsx'
import { DowntimeItem } from './downtime-item.tsx'
import { FirstStart } from './first-start.tsx'
import type { PopupProps } from './popup-props.ts'

/** The one glance: can people work now, if not until when, and what comes next. */
export function AnswerCard({ answer, ...props }: PopupProps & { answer: WatchAnswer }) {
  const { stored, now, say } = props
  const icon = chooseIcon(answer)
  const line = describeAnswer(answer, now, say, stored.settings.systems !== null)
  const first = useRef(line)
  return (
    <section class={`answer answer-${icon}`} aria-labelledby="answer">
      <h1 id="answer">
        <Icon name={icon} />
        <span>{line}</span>
      </h1>
      {/* Said aloud only where the answer changes while somebody looks at it; the countdown is never. */}
      <p class="only-heard" role="status">
        {line === first.current ? '' : line}
      </p>
      {answer.kind === 'no-source' && <FirstStart {...props} />}
      {'situation' in answer && (
        <>
          {answer.situation.troubles.map(({ id, title }) => (
            <p key={id}>{say('siteSays', title)}</p>
          ))}
          <Downtimes announced={chooseAnnounced(answer, now)} {...props} />
        </>
      )}
    </section>
  )
}

function Downtimes({ announced, ...props }: PopupProps & { announced: Announced }) {
  const { now, say } = props
  const { heading, shown, more, after, isCounted } = announced
  // The answer itself has just said what is down now.
  const headingClass = heading === 'underWay' ? 'only-heard' : shown.length > 0 ? 'eyebrow' : 'plain-heading'
  return (
    <>
      <h2 class={headingClass}>{say(heading)}</h2>
      {shown.length > 0 && (
        <ul class="plain stack">
          {shown.map((record) => (
            <DowntimeItem
              key={record.id}
              record={record}
              countdown={isCounted ? countdownOf(record, now) : null}
              {...props}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p class="small after">{describeCount(more, 'moreOne', 'moreMany', say)}</p>}
      {after !== null && <CountdownLine record={after} countdown={countdownOf(after, now)} {...props} />}
    </>
  )
}

function chooseIcon({ kind }: WatchAnswer): IconName {
  if (kind === 'down' || kind === 'possible' || kind === 'clear') return kind
  return kind === 'degraded' ? 'possible' : 'unsure'
}
