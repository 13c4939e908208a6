import { fillsCell } from '../kinds/behind-its-day.ts'
import { type Claim, claimSpans, type StoryCues } from '../kinds/claim.ts'
import { DUE, LAST_CHANCE, TESTING, WINDOW } from '../kinds/cues.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { namesEvent } from '../kinds/event/names-event.ts'
import { isOfNamedRelease } from '../kinds/no-fact/is-of-named-release.ts'
import { readDayFirst } from '../kinds/read-claims.ts'
import { HOLIDAY, listsWindows } from '../kinds/window/lists-tests.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../sentences.ts'
import { saysNothingPlanned } from '../stories/nothing-planned.ts'
import { isNotKnown } from './cell-content.ts'
import { deadlinesOf, releasesOf } from './claims-of-column.ts'
import type { ColumnRole } from './column-role.ts'
import { columnRoleOf, columnRolesOf } from './column-role.ts'
import { readEdgeColumns } from './read-edge-columns.ts'
import { SCHEDULE_WORDS } from './schedule-words.ts'

/**
 * The dates of one row of a table inside a story, told apart by the names of their columns: opening and closing make a window
 * (a downtime where the story is of downtimes), limits deadlines, deliveries releases, plain dates what the story is of.
 */
export function readRow(told: readonly Mention[], story: StoryCues): Claim[] {
  const mentions = told.filter((mention) => !isOfNamedRelease(mention))
  const first = mentions[0]
  if (!first || isTitle(first) || tellsNothing(first)) return []
  const columns = columnRolesOf(first.sentence.columns)
  const roles = mentions.map((mention) => roleOf(mention, columns))
  const claims: Claim[] = []
  const pair = unnamedPairOf(mentions, roles)
  if (pair && story.isDowntimeStory) return readEdgeColumns(...pair, story)
  const opened = readOpened(mentions)
  if (opened) return [opened]
  const start = mentions.find(({ spans }, index) => roles[index] === 'start' && spans.length)
  const end = mentions.find(({ spans }, index) => roles[index] === 'end' && spans.length)
  const isBeside = hasLimit(first, columns)
  if (start || (end && !isBeside)) claims.push(...readEdgeColumns(start, end, story))
  mentions.forEach((mention, index) => {
    const role = roles[index]
    if (role === 'due') claims.push(...deadlinesOf(mention))
    else if (role === 'delivery') claims.push(...releasesOf(mention))
    else if (
      role === 'date' &&
      (isOfWindow(mention) ||
        isUnderMeeting(mention) ||
        (!start && !end && (story.isEventStory || !isBeside || isOfMeetings(mention))))
    )
      claims.push(...plainDates(mention, story))
  })
  return claims
}

/** `July 7 | Corrections open and continue through August 31`: the day of the row, and until when. */
function readOpened([day, end, ...others]: readonly Mention[]): Claim | null {
  if (!day || !end || others.length || day.clause !== '@' || day.cell?.index === end.cell?.index) return null
  const [from, to] = [day.spans[0], end.spans[0]]
  if (!from || from.end || !to || !OPENS_UNTIL.test(end.before) || DOWN.test(end.before)) return null
  return {
    kind: 'window',
    start: from.start,
    end: to.end ?? to.start,
    mention: day,
    because: 'opens on the day of its row',
  }
}

const OPENS_UNTIL = /\b(?:opens?|begins?|starts?)\b[^@]{0,60}\b(?:through|thru|until|till|to)$/i

/** The limits that stand in a row beside its downtime ("Finish Scoring By"). */
export function readLimits(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    const isLimit = DUE.test(mention.before) || SCHEDULE_WORDS.roleOf(mention.cell?.column ?? '') === 'due'
    return isLimit ? deadlinesOf(mention) : []
  })
}

/** A row of one cell that names a month heads the rows below it. */
function isTitle({ sentence, phrase, clause }: Mention): boolean {
  return sentence.cells.length === 1 && clause === '@' && phrase.edges.every(({ when }) => when?.form === 'month')
}

/** "No downtimes are planned before D" across the whole row. */
function tellsNothing({ sentence }: Mention): boolean {
  return sentence.cells.length === 1 && saysNothingPlanned(sentence.text)
}

/** `TOMS | June 28, 5 p.m. | July 1, 8 a.m.` in a table without column names: from when and to when. */
function unnamedPairOf(mentions: readonly Mention[], roles: readonly ColumnRole[]): [Mention, Mention] | null {
  const [from, to, ...more] = mentions.filter((_, index) => roles[index] === 'date')
  if (!from || !to || more.length > 0 || from.cell?.index === to.cell?.index) return null
  const isPoint = ({ cell, phrase, spans }: Mention) =>
    cell?.column === '' && phrase.shape === 'point' && spans.length === 1
  return isPoint(from) && isPoint(to) ? [from, to] : null
}

/** A plain date, unless the cell's own words or its column say more. */
function roleOf({ cell, before, clause, phrase }: Mention, columns: readonly ColumnRole[]): ColumnRole {
  if (DUE.test(before)) return 'due'
  const role = columns[cell?.index ?? 0] ?? 'other'
  if (role === 'delivery' && phrase.shape === 'range') return 'date'
  const isDay = phrase.edges.some((edge) => edge.when)
  if ((role === 'start' || role === 'end') && !isDay) return 'time'
  // A column of an unknown name, or one of times, holds the days where its cells are nothing but days.
  if (role === 'other' || role === 'time')
    return isDay && (clause === '@' || DAY_AND_PLACE.test(clause) || cell?.index === 0 || !cell?.column) ? 'date' : role
  if (role === 'systems' || role === 'place') return cell?.index === 0 || !cell?.column ? 'date' : 'other'
  return role
}

/** `August 8, Sacramento` in a column `North`. */
const DAY_AND_PLACE = /^@,? (?:in )?(?:[A-Z][\w.’'-]+ ?){1,3}$/

/** A stretch in which one may test or order keeps its own, whatever limits stand beside it. */
function isOfWindow({ cell, phrase }: Mention): boolean {
  return (
    phrase.shape === 'range' && /\b(?:windows?|order(?:s|ing)?|survey|preview|purchase)\b/i.test(cell?.column ?? '')
  )
}

/** `Training opens | May 3` over `Question hour | May 12, 1–2 p.m.`: its own name says that people meet then. */
function isUnderMeeting({ cell }: Mention): boolean {
  return namesEvent(cell?.column ?? '')
}

/** `Meeting Date(s)`, `Training | Date`: so do the days of a meeting, which its column, another one or the row's first cell names. */
function isOfMeetings({ cell, sentence }: Mention): boolean {
  return [cell?.column ?? '', ...sentence.columns, sentence.cells[0] ?? ''].some(namesEvent)
}

/** Beside a limit, a plain date only labels its row; a column "Deadline" of names ("Last order") has none. */
function hasLimit({ sentence }: Mention, columns: readonly ColumnRole[]): boolean {
  return columns.some((column, at) => column === 'due' && !isNameOfLimit(sentence, at))
}

function isNameOfLimit({ cells, times }: Sentence, at: number): boolean {
  return times[at]?.length === 0 && !isNotKnown(cells[at] ?? '')
}

/** `Last pickup | June 5`: the row's own name, or the column of names, says that the day is a limit. */
function isLabelledLimit({ sentence, cell }: Mention): boolean {
  if (cell?.index === 0) return LIMIT_FIRST.test(sentence.cells[1] ?? '')
  const label = sentence.cells[0] ?? ''
  const isOfLimits = columnRoleOf(sentence.columns[0] ?? '') === 'due' && isNameOfLimit(sentence, 0)
  return DUE.test(label) || LAST_CHANCE.test(label) || isOfLimits
}

const LIMIT_FIRST = /^(?:the )?(?:[a-z]+ )?(?:deadline|last day)\b/i

/** The words of a row beside the cell of its day. */
function otherCellsOf({ sentence, cell }: Mention): string {
  return sentence.cells.filter((text, index) => index !== cell?.index && text.trim() !== '').join(', ')
}

function plainDates(mention: Mention, story: StoryCues): Claim[] {
  if (story.isDowntimeStory)
    return claimSpans(mention, 'downtime', 'both', 'a row of a table of downtimes').map((claim) => ({
      ...claim,
      state: 'scheduled',
    }))
  if (DUE.test(mention.cell?.column ?? '') || isLabelledLimit(mention)) return deadlinesOf(mention)
  if (fillsCell(mention)) {
    const said = readDayFirst(mention, otherCellsOf(mention), story)
    const isOther = said[0]?.kind === 'downtime' || said[0]?.kind === 'deadline'
    if (said.length && (isOther || !story.isEventStory)) return said
  }
  if (isOfWindows(mention, story)) return claimSpans(mention, 'window', 'both', 'a row of a table of windows')
  return story.isEventStory || mention.phrase.hours || isOfMeetings(mention)
    ? claimSpans(mention, 'event', 'both', 'a row of a table of meetings')
    : []
}

/** A stretch of days in a table of windows, or a day on which a test is given. */
function isOfWindows(mention: Mention, story: StoryCues): boolean {
  const { phrase, cell, clause, sentence } = mention
  const column = cell?.column ?? ''
  const others = sentence.cells.filter((text, at) => text.trim() !== '' && sentence.times[at]?.length === 0).join(', ')
  const isNamed =
    WINDOW.test(column) || /^orders? (?:between|from|in|during)\b/i.test(column) || /\bwindow\b/i.test(others)
  if (story.isEventStory && !isNamed) return false
  const isOfTests = sentence.columns.some((name) => NAMES_TESTS.test(name))
  if (phrase.shape === 'range') return (isNamed || isOfTests || listsWindows(story)) && !HOLIDAY.test(others)
  if (phrase.shape === 'hours' || phrase.hours) return false
  if (TEST_DAYS.test(column)) return true
  if (clause !== '@' || HOLIDAY.test(others) || TURNS.test(others) || AROUND_TESTS.test(others)) return false
  return isOfTests || (listsWindows(story) && (others === '' || TESTING.test(others)))
}

/** "First quarter ends": no test. */
const TURNS = /\b(?:ends|begins|starts)\b/i

/** "Districts receive test materials", "orders generated": what goes on around tests. */
const AROUND_TESTS =
  /\b(?:materials?|orders?|receives?|generated|delivered|shipped|uploads?|labels?|results?|scores?|reports?|set-?up)\b/i

/** A column that names the test of each row. */
const NAMES_TESTS = /^(?:name of (?:the )?)?(?:state(?:wide)? )?(?:tests?|assessments?|exams?)$/i

const TEST_DAYS = /\b(?:test(?:ing)?|exam(?:ination)?|assessment) (?:dates?|days?)\b/i
