import { isAllowedLink } from '../../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { NoticeItem } from '../../state/select-notices.ts'
import { describeDay } from '../../words/describe-moment.ts'
import { nameSystems } from '../../words/name-systems.ts'
import type { Say } from '../../words/say.ts'
import { Sign } from '../icon.tsx'

interface NoticeRowProps {
  item: NoticeItem
  markRead: () => void
  say: Say
}

/** One notice; to open its page is to read it. */
export function NoticeRow({ item, markRead, say }: NoticeRowProps) {
  const { record, isUnread, dated } = item
  const { title, text, programs, systems } = record
  const source = chooseSourceUrl(record, isAllowedLink)
  const about = [
    describeDay(dated, say),
    ...(programs.length > 0 ? [programs.join(', ')] : []),
    ...(systems.length > 0 ? [nameSystems([record], say, 4).text] : []),
  ]
  return (
    <li class={isUnread ? 'notice is-unread' : 'notice'} id={`record-${record.id}`} tabIndex={-1}>
      <div>
        <p class="notice-title">
          {isUnread && <span class="mark new">{say('new')}</span>}{' '}
          {source === null ? (
            title
          ) : (
            <a href={source} target="_blank" rel="noreferrer" onClick={markRead}>
              {title}
            </a>
          )}
        </p>
        {text !== title && <p class="notice-text">{text}</p>}
        <p class="small">{about.join(' · ')}</p>
      </div>
      {isUnread && (
        <button
          type="button"
          class="icon-button"
          title={say('markRead')}
          aria-label={say('markReadOf', title)}
          onClick={markRead}
        >
          <Sign name="read" />
        </button>
      )}
    </li>
  )
}
