import type { Situation } from '../../../shared/feed/situation.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Day } from '../../../shared/time/time.ts'
import type { Words } from '../../words/words.ts'
import type { SiteModel } from '../site-model.ts'
import type { Html } from './html.ts'
import type { PageWords } from './page-words.ts'
import type { Timeline } from './plan-timeline.ts'

/** What is the same in every edition of the dashboard, worked out once. */
export interface Scene {
  model: SiteModel
  situation: Situation
  /** Until when the page can be believed though it is never drawn again: milliseconds since 1970 UTC; null for not at all. */
  reliableUntil: number | null
  /** The day in California on which the page is drawn. */
  today: Day
  timeline: Timeline
  /** Deadlines, events, windows and releases that are not over. */
  coming: SourceRecord[]
}

/** What every part of one edition is drawn from. */
export interface View extends Scene {
  words: Words
  page: PageWords
  /** Leads from this page to the folder of the site: empty, or `../`. */
  root: string
  /** Writes out a moment (ISO 8601) that moves with every pass, in a sentence or alone. No such moment stands elsewhere on the page. */
  stamp(instant: string, say?: (moment: string) => string): Html
  /** The same for `data-rely-until`, which a program reads: milliseconds since 1970 UTC as an ISO 8601 instant. */
  instant(moment: number): Html
}
