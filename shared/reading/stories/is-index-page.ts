import type { Block, Page } from '../../page/page.ts'
import { isFullDay } from '../printed-date.ts'

const MIN_ENTRIES = 2

/**
 * A page that lists other pages of its kind: most of its headings, rows or items are a link to one (an issue, a message)
 * with its number or its full date. Its dates and topics belong to those pages.
 */
export function isIndexPage(page: Page): boolean {
  const { body } = page
  const headings = body.filter((block) => block.kind === 'heading')
  const dated = headings.filter(isEntry)
  if (dated.length >= MIN_ENTRIES && dated.length * 2 > headings.length) return true
  const lines = body.filter((block) => block.kind === 'paragraph' && block.text.length <= 120)
  const told = lines.filter((line) => isNumbered(line.text) && isFullDay(line.text))
  if (told.length >= MIN_ENTRIES && told.length > headings.length) return true
  const items = body.filter((block) => block.kind === 'item' || block.kind === 'row')
  const entries = items.filter((block) => isEntry(block) && block.links.length > 0)
  const prose = body.filter((block) => block.kind === 'paragraph' && block.text.length > 120)
  return (
    entries.length >= MIN_ENTRIES + 1 && entries.length * 10 >= items.filter(isOuter).length * 8 && prose.length <= 2
  )
}

function isOuter(block: Block): boolean {
  return block.kind !== 'item' || block.depth === 1
}

function isEntry(block: Block): boolean {
  const { text, links } = block
  if (!/\d/.test(text)) return false
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text)
  const isLinked = links.length > 0 && rest.length < Math.max(40, text.length / 2)
  return (
    (isNumbered(text) && (isFullDay(text) || isLinked)) ||
    (isLinked && isFullDay(text) && !/\b(?:posted|added|updated|revised)\b/i.test(text))
  )
}

function isNumbered(text: string): boolean {
  return /\b(?:issue|update|spotlight|flash|no\.|number|volume|vol\.),? ?#?\d{1,4}\b/i.test(text)
}
