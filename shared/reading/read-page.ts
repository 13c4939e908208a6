import type { Page, RawPage } from '../page/page.ts'
import { parsePage } from '../page/parse-page.ts'
import type { PageRecord } from '../records/source-record.ts'
import { systemIdsIn } from '../systems/find-systems.ts'
import type { Day } from '../time/time.ts'
import { readDocument } from './document.ts'
import { isIssueRow, readIssueRow } from './families/issue-table.ts'
import { readPostedStamps } from './families/posted-stamps.ts'
import { readScheduleRules } from './families/schedule-rules.ts'
import { isScheduleRow, readScheduleRow, type ScheduleRules } from './families/schedule-table.ts'
import type { Family, PageDocument, PageReading } from './page-reading.ts'
import { readStory } from './read-story.ts'
import { joinStories } from './refine/join-stories.ts'
import { correctPublished } from './resolve/correct-published.ts'
import { readStatusStrip } from './status-strip.ts'
import { type Passage, readOutline, type Story } from './stories.ts'
import { judgeTrust } from './trust.ts'
import { stampDayIn } from './witnesses.ts'

const NOTHING: PageDocument = {
  title: null,
  published: null,
  family: 'other',
  programs: [],
  reviewed: null,
  doubts: [],
}

/** Everything one page says (RECORDS.md). A page that cannot be trusted gives its outcome and no record. */
export async function readPage(raw: RawPage): Promise<PageReading> {
  return readParsedPage(raw, await parsePage(raw))
}

/** The same of a page whose blocks are known already. `expected`: the family that its source is known to give. */
export function readParsedPage(raw: RawPage, page: Page, expected?: Family): PageReading {
  const { outcome, reason } = judgeTrust(raw, page, expected)
  if (outcome !== 'ok') return { outcome, reason, document: NOTHING, records: [] }
  const document = readDocument(raw, page)
  return { outcome, reason: null, document, records: readRecords(page, document) }
}

function readRecords(page: Page, document: PageDocument): PageRecord[] {
  const { stories, loose } = readOutline(page)
  const status = readStatusStrip(page)
  const published = correctPublished(document, page)
  const rules = readScheduleRules(page)
  const passages: StoryPassage[] = [
    ...stories.map((story) => ({ path: [...story.path, story.title], blocks: story.blocks, story })),
    ...loose,
  ]
  const facts = joinStories(passages.flatMap((passage) => readPassage(passage, document, published, rules)))
  return [...(status ? [status] : []), ...stories.map(noticeOf), ...facts]
}

/** Blocks that stand together, and the story they are, if they are one. */
type StoryPassage = Passage & { story?: Story }

/** The facts of a story, or of a table or list that stands in none. */
function readPassage(
  passage: StoryPassage,
  document: PageDocument,
  published: Day | null,
  rules: ScheduleRules,
): PageRecord[] {
  const { path, blocks, story } = passage
  const section = story?.title ?? path[path.length - 1] ?? null
  const tables: PageRecord[] = []
  const others = blocks.filter((block) => {
    if (block.kind !== 'row') return true
    const row = isIssueRow(block)
      ? readIssueRow(block, section)
      : isScheduleRow(block) && (!story || document.family === 'downtime-schedule')
        ? readScheduleRow(block, section, { published, witnesses: [] }, rules)
        : undefined
    if (row) tables.push(row)
    return row === undefined
  })
  if (document.family === 'resource-page') return [...tables, ...readPostedStamps(section, others)]
  const stamps = document.family === 'training-list' ? readPostedStamps(section, others) : []
  // News items and schedules have no date line; their own stamps or a heading with a year date them (RECORDS 10).
  const reference = published ?? stampDayIn(blocks, path)
  const read = readStory(
    { title: section ?? '', level: story?.level ?? 1, path: path.slice(0, -1), blocks: others },
    reference,
  )
  return [...tables, ...stamps, ...read]
}

/** Each story is a notice, whatever else it says (RECORDS 2). */
function noticeOf(story: Story): PageRecord {
  const text = [story.title, ...story.blocks.map((block) => block.text)].join(' ')
  return {
    kind: 'notice',
    title: story.title,
    section: story.title,
    systems: systemIdsIn(text),
    start: null,
    end: null,
    text: story.blocks.find((block) => block.text)?.text ?? story.title,
    links: story.blocks.flatMap((block) => block.links),
    doubts: [],
  }
}
