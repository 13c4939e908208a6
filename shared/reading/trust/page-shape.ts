import type { Block, Page } from '../../page/page.ts'
import type { PageReading } from '../page-reading.ts'
import { saysNothingPlanned } from '../stories/nothing-planned.ts'
import { nameOf, wordsOf } from './names.ts'

/** What a page looks like, as far as it can be compared with its earlier self: names and counts, no wording. */
export interface PageShape {
  /** Words of the main heading, without numbers and months. */
  title: string[]
  isDated: boolean
  /** Its markup goes on to its end tag; a page that is no HTML is taken as whole. */
  isWhole: boolean
  /** Share of English connecting words among the words of the body, 0–1; null where it has too few words. */
  english: number | null
  /** Letters of the body. */
  letters: number
  headings: string[]
  /** Of each table with rows, the names of its columns as one name. */
  columns: string[]
  /** What menus, sidebars and footers say. */
  furniture: string[]
  records: number
  /** Downtimes or issues that are told. */
  listed: number
  /** Downtimes that the site's own strip counts; null where it has no counter. */
  strip: number | null
  /** The page itself says that nothing is planned or open. */
  saysNothing: boolean
}

const MOST_HEADINGS = 40
const MOST_TABLES = 8
const MOST_FURNITURE = 30
/** Fewer words do not tell a language. */
const FEWEST_WORDS = 40
const ENGLISH = new Set(
  'the of and to in for is are be will on with by at from this that as or not it has have been may can their your you'.split(
    ' ',
  ),
)
const END = /<\/(?:html|body)\s*>/i

/** The shape of a page and of what was read from it. `markup`: the page as it came; only its end is looked at. */
export function measureShape(page: Page, reading: PageReading, markup: string): PageShape {
  const isFeed = page.format === 'feed'
  const body = isFeed ? [] : page.body
  const text = body.map((block) => block.text).join('\n')
  const status = reading.records.find(({ kind }) => kind === 'status')
  return {
    title: wordsOf(page.title ?? ''),
    isDated: page.dateline !== null,
    isWhole: page.format !== 'html' || END.test(markup.slice(-100_000)),
    english: shareOfEnglish(text),
    letters: text.length,
    headings: namesOf(body.filter(({ kind }) => kind === 'heading')).slice(0, MOST_HEADINGS),
    columns: columnsOf(body).slice(0, MOST_TABLES),
    furniture: isFeed ? [] : namesOf([...page.before, ...page.after]).slice(0, MOST_FURNITURE),
    records: reading.records.length,
    listed: reading.records.filter(({ kind }) => kind === 'downtime' || kind === 'issue').length,
    strip: status?.counts?.downtime ?? null,
    saysNothing: saysNothingPlanned(text),
  }
}

function namesOf(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.map((block) => nameOf(block.text)).filter((name) => name !== ''))]
}

function columnsOf(body: readonly Block[]): string[] {
  const filled = body.filter((block) => block.kind === 'row' && block.columns.length > 0)
  return [...new Set(filled.map((row) => (row.kind === 'row' ? row.columns.map(nameOf).join(', ') : '')))]
}

function shareOfEnglish(text: string): number | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return null
  return Math.round((100 * words.filter((word) => ENGLISH.has(word)).length) / words.length) / 100
}
