import type { Block, Page, RawPage } from '../page/page.ts'
import { isSalutation } from '../page/words.ts'
import type { Doubt } from '../records/source-record.ts'
import type { Day } from '../time/time.ts'
import { readPublished } from './document/published.ts'
import type { Family, PageDocument } from './page-reading.ts'
import { dayOfPrinted, readPrintedDate } from './printed-date.ts'
import { addressOf } from './stories/address.ts'
import { chooseFamily } from './stories/family.ts'

/** Families whose pages carry a date of their own; the others are kept up to date in place. */
const DATED: ReadonlySet<Family> = new Set<Family>(['cde-update', 'program-email', 'other'])

/** What a page says about itself (RECORDS 1). */
export function readDocument(raw: RawPage, page: Page): PageDocument {
  const family = chooseFamily(page)
  const reviewed = readReviewed(page)
  const { published, doubts } = DATED.has(family)
    ? readPublished(page, { reviewed, fetchedAt: raw.fetchedAt })
    : { published: null, doubts: [] as Doubt[] }
  return { title: page.title, published, family, programs: readPrograms(page), reviewed, doubts }
}

/** The day of a "Last Reviewed" line; the last one where a page has several. */
function readReviewed(page: Page): Day | null {
  const blocks: Block[] = [...page.body, ...page.after]
  for (const block of blocks.reverse()) {
    const found = /\b(?:last|date) reviewed(?: on)?\s*:?\s/i.exec(block.text)
    const date = found ? readPrintedDate(block.text.slice(found.index, found.index + 80)) : null
    const day = date ? dayOfPrinted(date) : null
    if (day) return day
  }
  return null
}

const PROGRAMS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'CAASPP', pattern: /\bcaaspp\b|california assessment of student performance and progress/i },
  { name: 'ELPAC', pattern: /\belpac\b|english language proficiency assessments for california/i },
]

/** The programs that title and salutation name; where they name none, those of the address. */
function readPrograms(page: Page): string[] {
  const salutation = page.body.slice(0, 6).find((block) => block.kind === 'paragraph' && isSalutation(block.text))
  const named = programsIn(`${page.title ?? ''}\n${salutation?.text ?? ''}`)
  if (named.length > 0) return named
  const { host, path } = addressOf(page.url)
  const slug = programsIn(path.slice(path.lastIndexOf('/', path.length - 2)).replace(/[^a-z]+/g, ' '))
  if (slug.length > 0) return slug
  const site = /(?:^|\.)(caaspp-elpac|caaspp|elpac)\.org$/.exec(host)?.[1]
  return site ? programsIn(site.replace('-', ' ')) : []
}

function programsIn(text: string): string[] {
  return PROGRAMS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name)
}
