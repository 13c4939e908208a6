import type { Situation } from '../../../shared/feed/situation.ts'
import type { Day } from '../../../shared/time/time.ts'
import type { SiteModel } from '../site-model.ts'
import type { Words } from '../words/words.ts'
import type { PageWords } from './page-words.ts'

/** What every part of the dashboard is drawn from. */
export interface View {
  model: SiteModel
  situation: Situation
  words: Words
  page: PageWords
  /** The day in California on which the page is drawn. */
  today: Day
  /** Leads from this page to the folder of the site: empty, or `../`. */
  root: string
  /**
   * Writes out a moment (ISO 8601) that moves with every pass. Elsewhere on the page no such moment stands, so a page
   * drawn with these left out tells whether anything else has changed.
   */
  stamp(instant: string): string
}
