import type { WatchAnswer } from '../state/select-answer.ts'
import type { Say } from '../words/say.ts'
import { DowntimeItem } from './downtime-item.tsx'

const MOST_SHOWN = 5

/** The downtimes to come, soonest first. An empty list is good news only where everything could be read. */
export function NextDowntimes({ answer, say }: { answer: WatchAnswer; say: Say }) {
  if (!('situation' in answer)) return null
  const { upcoming, unsure } = answer.situation
  const later = upcoming.length - MOST_SHOWN
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say('nextHeading')}</h2>
      {upcoming.length === 0 && <p>{say(unsure.length > 0 ? 'nextNoneUnsure' : 'nextNone')}</p>}
      <ul class="plain">
        {upcoming.slice(0, MOST_SHOWN).map((record) => (
          <DowntimeItem key={record.id} record={record} say={say} />
        ))}
      </ul>
      {later > 0 && <p>{later === 1 ? say('nextMoreOne') : say('nextMore', String(later))}</p>}
      {upcoming.length > 0 && <p class="small">{say('pacificNote')}</p>}
    </section>
  )
}
