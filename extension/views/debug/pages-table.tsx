import type { Freshness } from '../../../shared/feed/source-health.ts'
import type { Outcome } from '../../../shared/reading/page-reading.ts'
import type { DebugFacts } from '../../state/select-debug-facts.ts'
import { describeAge } from '../../words/describe-age.ts'
import type { MessageKey, Say } from '../../words/say.ts'
import { Icon, type IconName } from '../icon.tsx'

const OUTCOMES: Record<Outcome, MessageKey> = {
  ok: 'outcomeOk',
  'not-modified': 'outcomeSame',
  blocked: 'outcomeBlocked',
  missing: 'outcomeMissing',
  unreadable: 'outcomeUnreadable',
  failed: 'outcomeFailed',
}
const ICONS: Record<Freshness, IconName> = { fresh: 'clear', stale: 'possible', unread: 'unsure' }
const FRESHNESS: Record<Freshness, MessageKey> = { fresh: 'pageFresh', stale: 'pageStale', unread: 'pageUnread' }

/** How the last look at each page went, and how old the last reading is. */
export function PagesTable({ pages, now, say }: { pages: DebugFacts['pages']; now: number; say: Say }) {
  return (
    <section class="card section">
      <h2>{say('debugPages')}</h2>
      <ul class="plain rows">
        {pages.map(({ source, freshness }) => (
          <li key={source.id}>
            <span class="page-state">
              <Icon name={ICONS[freshness]} />
              <span>
                <strong>{source.name}</strong>{' '}
                <span class="small block">
                  {[
                    say(FRESHNESS[freshness]),
                    ...(source.outcome === null ? [] : [say(OUTCOMES[source.outcome])]),
                    ...(source.lastReadAt === null
                      ? []
                      : [say('pagesRead', describeAge(Date.parse(source.lastReadAt), now, say))]),
                    ...(source.reason === null ? [] : [source.reason]),
                  ].join(' · ')}
                </span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
