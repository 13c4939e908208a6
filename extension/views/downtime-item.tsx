import { isAllowedLink } from '../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { describeDoubts, describeWhen } from '../words/describe-when.ts'
import { nameSystems } from '../words/name-systems.ts'
import type { Say } from '../words/say.ts'

/** One downtime: its systems, when, how sure that is, and the page that says so. */
export function DowntimeItem({ record, say }: { record: SourceRecord; say: Say }) {
  const source = chooseSourceUrl(record, isAllowedLink)
  return (
    <li class="downtime">
      <p class="downtime-systems">
        {record.state === 'tentative' && <span class="mark">{say('tentative')}</span>}
        <strong>{nameSystems([record], say, 6).text}</strong>
      </p>
      <p>{describeWhen(record, say)}</p>
      {describeDoubts(record, say).map((doubt) => (
        <p key={doubt} class="doubt">
          {doubt}
        </p>
      ))}
      <p class="small">
        <span class="downtime-title">{record.title}</span>
        {source !== null && (
          <>
            {' · '}
            <a href={source} target="_blank" rel="noreferrer" aria-label={say('sourceOf', record.title)}>
              {say('source')}
            </a>
          </>
        )}
      </p>
    </li>
  )
}
