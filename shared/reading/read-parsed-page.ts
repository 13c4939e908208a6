import type { Block, Page, RawPage } from '../page/page.ts'
import type { PageRecord } from '../records/source-record.ts'
import { systemIdsIn } from '../systems/find-systems.ts'
import type { Day } from '../time/time.ts'
import { readDocument } from './document.ts'
import { lowerEntryHeadings } from './families/entry-headings.ts'
import { fillDays } from './families/fill-days.ts'
import { fillYears } from './families/fill-years.ts'
import { joinDayColumns } from './families/join-day-columns.ts'
import { joinHourColumns } from './families/join-hour-columns.ts'
import { lowerLogHeadings } from './families/lower-log-headings.ts'
import { spreadMatrices } from './families/matrix-tables.ts'
import { readNewsEntries, readPostedHeading } from './families/news-entries.ts'
import { zoneOfPage, zoneOfPassage } from './families/page-zone.ts'
import { pairEdgeRows } from './families/pair-edge-rows.ts'
import { readPostedStamps } from './families/posted-stamps.ts'
import { readIssues } from './families/read-issues.ts'
import { isOfOtherDays, readSchedule, withBounds } from './families/read-schedule.ts'
import { clockOf, pastClockOf, type ReferenceDay, readReferenceDay } from './families/reference-day.ts'
import { rowsOfLabels } from './families/rows-of-labels.ts'
import type { ScheduleFrame } from './families/schedule-record.ts'
import { readScheduleRules, type ScheduleRules } from './families/schedule-rules.ts'
import { spreadGroups } from './families/spread-groups.ts'
import { spreadLines } from './families/spread-lines.ts'
import { uprightTables } from './families/upright-tables.ts'
import { isCalendarOfTests } from './kinds/window/lists-tests.ts'
import type { Family, PageDocument, PageReading } from './page-reading.ts'
import { readStory } from './read-story.ts'
import { doubtClashes } from './refine/doubt-clashes.ts'
import { joinStories } from './refine/join-stories.ts'
import { nameElsewhere } from './refine/name-elsewhere.ts'
import { correctPublished } from './resolve/correct-published.ts'
import type { ReadingClock } from './resolve/reading-clock.ts'
import { readStatusStrip } from './status-strip.ts'
import { type Passage, readOutline, type Story } from './stories.ts'
import { judgeTrust, type KnownOfSource } from './trust.ts'

const NOTHING: PageDocument = {
  title: null,
  published: null,
  family: 'other',
  programs: [],
  reviewed: null,
  doubts: [],
}

/**
 * Everything that a page says whose blocks are known already (RECORDS.md); one that cannot be trusted gives its outcome and no record.
 * `known`: what its source is known to give.
 */
export function readParsedPage(raw: RawPage, page: Page, known: KnownOfSource = {}): PageReading {
  const { outcome, reason } = judgeTrust(raw, page, known)
  if (outcome !== 'ok') return { outcome, reason, document: NOTHING, records: [] }
  const document = readDocument(raw, page)
  return { outcome, reason: null, document, records: readRecords(page, document, raw.fetchedAt) }
}

function readRecords(page: Page, document: PageDocument, fetchedAt: string): PageRecord[] {
  const isSchedule = document.family === 'downtime-schedule'
  const body = isSchedule ? lowerEntryHeadings(page.body) : page.body
  const isIssues = document.family === 'known-issues'
  const { stories, loose } = readOutline({ ...page, body: isIssues ? lowerLogHeadings(body) : body })
  const status = readStatusStrip(page)
  const passages: StoryPassage[] = [
    ...stories.map((story) => ({ path: [...story.path, story.title], blocks: story.blocks, story })),
    ...loose,
  ]
  const frame: PageFrame = {
    document,
    published: correctPublished(document, page),
    rules: readScheduleRules(page),
    reference: readReferenceDay(page, document.family, fetchedAt),
    zone: zoneOfPage(passages, isSchedule),
  }
  const read = passages.map((passage) => readPassage(passage, frame))
  const told = stories.filter((_, index) => !read[index]?.isList)
  const facts = joinStories(read.flatMap(({ records }) => records))
  return [...(status ? [status] : []), ...told.map(noticeOf), ...doubtClashes(nameElsewhere(facts, passages))]
}

/** Blocks that stand together, and the story they are, if they are one. */
type StoryPassage = Passage & { story?: Story }

/** What holds for every passage of a page. */
interface PageFrame {
  document: PageDocument
  published: Day | null
  rules: ScheduleRules
  reference: ReferenceDay
  /** IANA zone of the whole page, where it states one. */
  zone: string | null
}

/** The facts of a story, or of a table or list that stands in none. `isList`: it lists downtimes or issues and tells nothing else. */
function readPassage(passage: StoryPassage, frame: PageFrame): { records: PageRecord[]; isList: boolean } {
  const { path, blocks, story } = passage
  const { document, published, rules, reference } = frame
  const { family } = document
  const heading = path.at(-1) ?? null
  const zone = zoneOfPassage(heading, blocks) ?? frame.zone
  const clock = { ...(published ? { published, witnesses: [] } : clockOf(reference, path, blocks)), zone }
  const isSchedulePage = family === 'downtime-schedule'
  const scheduleFrame: ScheduleFrame = {
    section: heading,
    labels: [document.title ?? '', ...path].reverse(),
    clock,
    rules,
  }
  const issues = readIssues(blocks, {
    heading,
    above: path.at(-2) ?? document.title,
    clock: pastClockOf(reference, path, blocks),
    isIssuePage: family === 'known-issues',
  })
  const tables = fillDays(
    spreadLines(uprightTables(spreadMatrices(spreadGroups(pairEdgeRows(fillYears(issues.rest)))))),
    isSchedulePage ? heading : null,
  )
  const schedule =
    isSchedulePage || !story
      ? readSchedule(heading, tables, scheduleFrame, isSchedulePage)
      : { records: [], rest: tables }
  const lists = [...issues.records, ...schedule.records]
  const left = withoutCaptions(schedule.rest, blocks)
  if (lists.length && !left.length) return { records: lists, isList: true }
  const stamped = STAMPED.has(family) ? readPostedStamps(heading, left) : { records: [], rest: left }
  // On a schedule page its title heads what stands in no story.
  const title = (isSchedulePage && !story && !isOfOtherDays(heading) ? document.title : heading) ?? ''
  // What stands on a list of trainings is a training, and in a calendar of tests a test.
  const heads = family === 'training-list' || isCalendarOfTests(document.title ?? '')
  const above = [...(heads && document.title ? [document.title] : []), ...path.slice(0, -1)]
  const news = readNewsEntries(family === 'home-news' ? path : [], stamped.rest, reference.fetched)
  const headed = family === 'home-news' ? readPostedHeading(path, reference.fetched) : null
  const told = (blocks: Block[], at: ReadingClock) =>
    readStory(
      {
        title: headed?.block.text ?? title,
        level: story?.level ?? 1,
        path: above,
        blocks: joinHourColumns(joinDayColumns(rowsOfLabels(title, blocks))),
      },
      at,
    )
  const read = [
    ...told(news.rest, headed ? { ...clock, published: headed.posted, witnesses: [] } : clock).map((record) =>
      headed ? { ...record, section: heading } : record,
    ),
    ...news.entries.flatMap(({ posted, block }) => told([block], { ...clock, published: posted, witnesses: [] })),
  ]
  const facts = isSchedulePage ? read.map((record) => withBounds({ ...record, section: heading }, scheduleFrame)) : read
  return { records: [...lists, ...stamped.records, ...facts], isList: lists.length > 0 && !left.some(isTold) }
}

/** What is left without the captions of tables that have been read. */
function withoutCaptions(left: readonly Block[], blocks: readonly Block[]): Block[] {
  const captions = new Set(blocks.flatMap((block) => (block.kind === 'row' ? (block.caption ?? []) : [])))
  const open = new Set(left.flatMap((block) => (block.kind === 'row' ? (block.caption ?? []) : [])))
  return left.filter((block) => block.kind === 'row' || !captions.has(block.text) || open.has(block.text))
}

/** Families of pages on which a stamp beside an item is a release (RECORDS 10). */
const STAMPED: ReadonlySet<Family> = new Set<Family>(['resource-page', 'training-list'])

/** Words of its own beside a list. */
function isTold(block: Block): boolean {
  return block.kind !== 'row' && block.kind !== 'empty-table'
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
