import { isMailingNote } from '../page/find-end.ts'
import type { Block, HeadingBlock, Page } from '../page/page.ts'
import { holdsDay, isClosing, isOnlyDay, isSalutation } from '../page/words.ts'
import { readHeadLine } from './document/head-line.ts'
import { readTimes } from './phrases/read-times.ts'
import { isClosingTitle, isClosingTopic, isContactList } from './stories/boilerplate.ts'
import { chooseFamily, isMailingTitle } from './stories/family.ts'
import { isIndexPage } from './stories/is-index-page.ts'
import { isStorySection, listsDays } from './stories/is-story-section.ts'
import { isScope } from './stories/scope.ts'

/** A topic of a page: a heading with a text, a list or a table of links of its own (RECORDS 10). */
export interface Story {
  title: string
  /** 1 for a story that the page's own title heads, else the level of its heading. */
  level: number
  /** The headings above it, the outermost first, without the page's own title. */
  path: string[]
  /** Its own blocks, without those of the stories below it. */
  blocks: Block[]
}

/** Blocks that stand together; `path` ends with the heading they stand under. */
export interface Passage {
  path: string[]
  blocks: Block[]
}

/** A page's body as stories, and what belongs to none. */
export interface Outline {
  /** In the page's order. */
  stories: Story[]
  /** What tells facts without being a story: intro, schedule and issue tables. */
  loose: Passage[]
  /** What tells none: head line, salutation, signature, closing topics, contacts, the entries of an index of other pages. */
  closing: Passage[]
}

interface Section {
  heading: HeadingBlock | null
  level: number
  path: string[]
  blocks: Block[]
}

/** Divides the body of a page into stories and the rest. No block is in two of them, and none but the headings is lost. */
export function readOutline(page: Page): Outline {
  // A head line tells the page's day and nothing of its topic.
  const head = page.dateline === null && readHeadLine(page.body[0]) ? page.body.slice(0, 1) : []
  const [opening, ...sections] = cutSections(page.body.slice(head.length))
  const outline: Outline = { stories: [], loose: [], closing: passageOf([], head) }
  const isIndex = isIndexPage(page)
  const family = chooseFamily(page)
  const letter = trimLetter(opening?.blocks ?? [])
  const opens = isOpeningStory(page, opening?.blocks ?? [], letter.kept, sections, family)
  if (isIndex) outline.closing.push(...passageOf([], letter.kept))
  else if (opens) outline.stories.push({ title: page.title ?? '', level: 1, path: [], blocks: letter.kept })
  else outline.loose.push(...passageOf([], letter.kept))
  outline.closing.push(...passageOf([], letter.cut))

  for (const [at, { heading, level, path, blocks }] of sections.entries()) {
    const title = heading?.text ?? ''
    const { kept, cut } = trimLetter(blocks)
    const under = [...path, title]
    const tellsNothing = isIndex || path.some(isClosingTitle) || isClosingTopic(title, kept) || isContactList(kept)
    const isLeadIn = family === 'downtime-schedule' && headsSchedule(sections, at)
    // The mailing's name told again under the title, over what it holds.
    const isSubtitle = at === 0 && isMailingTitle(title) && isScope(title, kept)
    if (tellsNothing) outline.closing.push(...passageOf(under, kept))
    else if (heading && isListed(sections, at)) addEntry(outline.loose, path, heading)
    else if (isStorySection(title, kept, family) && !isLeadIn && !isSubtitle)
      outline.stories.push({ title, level, path, blocks: kept })
    else outline.loose.push(...passageOf(under, kept))
    outline.closing.push(...passageOf(under, cut))
  }
  return outline
}

function passageOf(path: string[], blocks: Block[]): Passage[] {
  return blocks.length > 0 ? [{ path, blocks }] : []
}

/** The passages under each heading; the first section is what stands before any. */
function cutSections(body: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: null, level: 0, path: [], blocks: [] }]
  const open: { level: number; title: string }[] = []
  for (const [at, block] of body.entries()) {
    if (block.kind !== 'heading') {
      sections.at(-1)?.blocks.push(block)
      continue
    }
    const level = rankOf(block, body[at + 1])
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    sections.push({ heading: block, level: block.level, path: open.map((each) => each.title), blocks: [] })
    open.push({ level, title: block.text })
  }
  return sections
}

/** "March 9: Coffee Session", "March 12: Next Release": headings in a row that are a list; a stretch of days may stand alone. */
function isListed(sections: readonly Section[], at: number): boolean {
  if (!isBareEntry(sections, at)) return false
  const isStretch = readTimes(sections[at]?.heading?.text ?? '').some(({ shape }) => shape === 'range')
  return isStretch || [at - 1, at + 1].some((beside) => isBareEntry(sections, beside))
}

/** A heading of a day with nothing under it. */
function isBareEntry(sections: readonly Section[], at: number): boolean {
  const section = sections[at]
  const next = sections[at + 1]
  const isBare = section?.blocks.length === 0 && (next?.path.length ?? 0) <= section.path.length
  return isBare && holdsDay(section.heading?.text ?? '') && !isOnlyDay(section.heading?.text ?? '')
}

/** Such headings in a row are the items of one list. */
function addEntry(loose: Passage[], path: string[], { text, links }: HeadingBlock): void {
  const entry: Block = { kind: 'item', depth: 1, ordered: false, text, links }
  const last = loose.at(-1)
  const isNext = last?.path.join() === path.join() && last.blocks.every(({ kind }) => kind === 'item')
  if (last && isNext) last.blocks.push(entry)
  else loose.push({ path, blocks: [entry] })
}

/** Do the headings right below a section divide the schedule, so that what it says itself is the schedule's own lead-in? */
function headsSchedule(sections: readonly Section[], at: number): boolean {
  const depth = sections[at]?.path.length ?? 0
  const below = sections.slice(at + 1)
  const end = below.findIndex((section) => section.path.length <= depth)
  const parts = (end < 0 ? below : below.slice(0, end)).filter((section) => section.blocks.length > 0)
  return parts.length > 0 && parts.every((section) => listsDays(section.blocks))
}

/** A bold line right over another bold line heads what follows: above its own level, below the next. */
function rankOf(heading: HeadingBlock, next: Block | undefined): number {
  const isAbove = heading.level === 7 && next?.kind === 'heading' && next.level === 7
  return isAbove ? heading.level - 0.5 : heading.level
}

/** Takes salutation, signature and the mailing's own notes off a passage. */
function trimLetter(blocks: readonly Block[]): { kept: Block[]; cut: Block[] } {
  const end = blocks.findIndex((block) => block.kind === 'paragraph' && isClosing(block.text.split('\n')[0] ?? ''))
  const letter = end < 0 ? blocks : blocks.slice(0, end)
  const isNote = (block: Block) => block.kind === 'paragraph' && (isSalutation(block.text) || isMailingNote(block.text))
  return {
    kept: letter.filter((block) => !isNote(block)),
    cut: [...letter.filter(isNote), ...(end < 0 ? [] : blocks.slice(end))],
  }
}

/** A line or two over a table of dates: the lead-in of a reference page, and no story (RECORDS 10). */
function introducesDays(blocks: readonly Block[]): boolean {
  const table = blocks.findIndex(({ kind }) => kind === 'row')
  const isLead = blocks.slice(0, Math.max(0, table)).every(({ kind, text }) => kind === 'paragraph' && !holdsDay(text))
  const rest = blocks.slice(table)
  const rows = rest.filter(({ kind, text }) => kind === 'row' && holdsDay(text))
  return table >= 0 && table <= 2 && isLead && rows.length * 2 >= rest.length
}

/** Is the text before the first inner heading a story of its own, headed by the page's title? */
function isOpeningStory(
  page: Page,
  opening: readonly Block[],
  kept: readonly Block[],
  sections: readonly Section[],
  family: string,
): boolean {
  if (kept.length === 0 || !page.title || page.format === 'feed') return false
  if (family !== 'program-email' && family !== 'cde-update' && family !== 'other') return false
  const isLetter = opening.some((block) => block.kind === 'paragraph' && isSalutation(block.text))
  if (!isLetter && sections.length > 0) return false
  if (family === 'other' && page.dateline === null && introducesDays(kept)) return false
  return !(sections.length > 0 && isScope(page.title, kept))
}
