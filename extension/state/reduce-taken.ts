import { selectNews } from '../alerts/select-news.ts'
import type { WatchCopy } from '../feed-client/watch-copy.ts'
import { type Marks, MOST_UNREAD } from './marks.ts'

/** So much news can wait; of more the oldest is not told. */
const MOST_NEWS = 200

/**
 * The marks after a copy took the place of another, at `now` (milliseconds since 1970 UTC). "New" begins with the first copy: what
 * that one holds is neither unread nor news.
 */
export function reduceTaken(marks: Marks, before: WatchCopy | null, after: WatchCopy, now: number): Marks {
  if (before === null) return { ...marks, unread: [], alerts: { ...marks.alerts, since: now, news: [] } }
  if (before.records === after.records) return marks
  const { done } = marks.alerts
  const news = selectNews(before.records, after.records, now).filter(({ key }) => !(key in done))
  const known = new Set(before.records.map(({ id }) => id))
  const notices = after.records.filter(({ kind }) => kind === 'notice').map(({ id }) => id)
  const here = new Set(notices)
  const unread = [...marks.unread.filter((id) => here.has(id)), ...notices.filter((id) => !known.has(id))]
  return {
    ...marks,
    unread: [...new Set(unread)].slice(-MOST_UNREAD),
    alerts: { ...marks.alerts, news: [...marks.alerts.news, ...news].slice(-MOST_NEWS) },
  }
}
