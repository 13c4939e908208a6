import { DAY, HOUR, MINUTE } from '../../extension/support/watch-states.ts'

// What the extension promises about badge, unread notices and alerts, said a second time and as plainly as possible: no storage,
// no browser, no time but the one it is given.

export interface ModelDowntime {
  id: string
  /** Milliseconds since 1970 UTC. */
  start: number
  end: number
  isCancelled: boolean
}

/** What a feed holds at one moment. */
export interface ModelFeed {
  downtimes: ModelDowntime[]
  notices: string[]
}

export const LEADS = [DAY, HOUR]
const BADGE_LEAD = 2 * DAY
const BELIEVED = 6 * HOUR
const AFTER_END = 12 * HOUR
/** Of a group not more titles are remembered. */
const TITLES_KEPT = 5

/** A person's browser, as it ought to be. */
export class WatchModel {
  known: ModelFeed = { downtimes: [], notices: [] }
  unread: string[] = []
  /** Ids of the alerts that were shown, each once. */
  told: string[] = []
  #readAt = 0
  #since = 0
  #done = new Set<string>()
  #news: { id: string; key: string; kind: 'announced' | 'cancelled' }[] = []

  /** The first copy: nothing in it is news. */
  begin(feed: ModelFeed, now: number): void {
    this.known = structuredClone(feed)
    this.#since = now
    this.#readAt = now
  }

  /** The feed was read. */
  take(feed: ModelFeed, now: number): void {
    const before = new Map(this.known.downtimes.map((downtime) => [downtime.id, downtime]))
    for (const { id, isCancelled, end } of feed.downtimes) {
      const was = before.get(id)
      if (now >= end) continue
      if (!was && !isCancelled) this.#news.push({ id, key: `${id}@1:announced`, kind: 'announced' })
      if (was && isCancelled && !was.isCancelled) this.#news.push({ id, key: `${id}@2:cancelled`, kind: 'cancelled' })
    }
    this.unread.push(...feed.notices.filter((notice) => !this.known.notices.includes(notice)))
    this.known = structuredClone(feed)
    this.#readAt = now
  }

  readAll(): void {
    this.unread = []
  }

  /** Whatever is due is told; of what concerns one downtime only the most telling. */
  tell(now: number): void {
    const due = this.known.downtimes.map((downtime) => this.#alertsOf(downtime, now)).filter((keys) => keys.length > 0)
    const first = due.toSorted((a, b) => Number(isNews(b[0])) - Number(isNews(a[0])))
    for (const key of due.flat()) this.#done.add(key)
    const loudest = first.flatMap(([key]) => key ?? [])
    if (loudest.length > 3) this.told.push(`group of ${Math.min(loudest.length, TITLES_KEPT)}`)
    else this.told.push(...loudest)
    this.#news = []
  }

  badge(now: number): string {
    if (now - this.#readAt > BELIEVED) return '?'
    const planned = this.known.downtimes.filter(({ isCancelled }) => !isCancelled)
    if (planned.some(({ start, end }) => start <= now && now < end)) return '!'
    const next = Math.min(...planned.map(({ start }) => start).filter((start) => start > now))
    if (next - now <= BADGE_LEAD) return countdown(next - now)
    return this.unread.length === 0 ? '' : String(this.unread.length)
  }

  /** Keys of what a downtime brings now and was not told, the loudest first. */
  #alertsOf({ id, start, end, isCancelled }: ModelDowntime, now: number): string[] {
    const news = this.#news.filter((each) => each.id === id)
    const isNew = (kind: string) => news.some((each) => each.kind === kind)
    if (isCancelled) return isNew('cancelled') && now < end ? [`${id}@2:cancelled`] : []
    const timed = [
      { key: `${id}:end:${end}`, dueAt: end, until: end + AFTER_END },
      { key: `${id}:start:${start}`, dueAt: start, until: end },
      ...LEADS.toSorted((a, b) => a - b).map((lead) => ({
        key: `${id}:reminder:${start}:${lead / MINUTE}`,
        dueAt: start - lead,
        until: start,
      })),
    ].filter(({ key, dueAt, until }) => this.#since < dueAt && dueAt <= now && now < until && !this.#done.has(key))
    return [...(isNew('announced') && now < end ? [`${id}@1:announced`] : []), ...timed.map(({ key }) => key)]
  }
}

function isNews(key: string | undefined): boolean {
  return /@\d:/.test(key ?? '')
}

function countdown(left: number): string {
  if (left >= DAY) return `${Math.floor(left / DAY)}d`
  return left >= HOUR ? `${Math.floor(left / HOUR)}h` : `${Math.max(1, Math.floor(left / MINUTE))}m`
}
