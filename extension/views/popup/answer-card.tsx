import type { WatchAnswer } from '../../state/select-answer.ts'
import { countdownOf, selectCountdown } from '../../state/select-countdown.ts'
import { describeAnswer } from '../../words/describe-answer.ts'
import { Icon, type IconName } from '../icon.tsx'
import { CountdownLine } from './countdown-line.tsx'
import { DowntimeItem } from './downtime-item.tsx'
import { FirstStart } from './first-start.tsx'
import type { PopupProps } from './popup-props.ts'

/** The one glance: can people work now, if not until when, and what comes next. */
export function AnswerCard({ answer, ...props }: PopupProps & { answer: WatchAnswer }) {
  const { stored, now, say } = props
  const icon = chooseIcon(answer)
  const isOld = answer.kind === 'old' || answer.kind === 'clock-off'
  const situation = 'situation' in answer ? answer.situation : null
  const current = situation === null ? [] : [...situation.down, ...situation.possible]
  const countdown = selectCountdown(answer, now)
  // What is under way is shown with its own countdown below; here stands what is to come.
  const next = current.length === 0 && countdown?.kind === 'start' ? countdown : null
  return (
    <section class={`answer answer-${icon}`} aria-labelledby="answer">
      <h1 id="answer">
        <Icon name={icon} />
        <span>{describeAnswer(answer, now, say, stored.settings.systems !== null)}</span>
      </h1>
      {situation?.troubles.map(({ id, title }) => (
        <p key={id}>{say('siteSays', title)}</p>
      ))}
      {answer.kind === 'no-source' && <FirstStart {...props} />}
      {answer.kind === 'unread' && <p>{say('unreadAbout')}</p>}
      {current.length > 0 && <h2 class="eyebrow">{say(isOld ? 'asLastKnown' : 'underWay')}</h2>}
      {current.length > 0 && (
        <ul class="plain stack">
          {current.map((record) => (
            <DowntimeItem
              key={record.id}
              record={record}
              countdown={isOld ? null : countdownOf(record, now)}
              {...props}
            />
          ))}
        </ul>
      )}
      {next !== null && (
        <>
          <h2 class="eyebrow">{say('nextHeading')}</h2>
          <ul class="plain stack">
            <DowntimeItem record={next.record} countdown={next} {...props} />
          </ul>
        </>
      )}
      {current.length > 0 && situation !== null && situation.upcoming[0] !== undefined && !isOld && (
        <CountdownLine record={situation.upcoming[0]} countdown={countdownOf(situation.upcoming[0], now)} {...props} />
      )}
    </section>
  )
}

function chooseIcon({ kind }: WatchAnswer): IconName {
  if (kind === 'down' || kind === 'possible' || kind === 'clear') return kind
  return kind === 'degraded' ? 'possible' : 'unsure'
}
