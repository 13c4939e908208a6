import type { Link, PageRecord } from '../../records/source-record.ts'
import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { Time } from '../../time/time.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { isNotKnown } from './cell-content.ts'
import { readCellTimes, readTimesWithWords } from './cell-times.ts'
import { splitLog } from './issue-log.ts'
import { type Listing, linesOf, printedTextOf, textOf } from './listing.ts'

/** A day on which a solution is hoped for is not the day of the solution. */
const HOPED_FOR = /\b(?:expected|estimated|anticipated|target(?:ed)?|planned|scheduled|tentative(?:ly)?|eta|tbd|tba)\b/i
const OPEN = new RegExp(
  pattern`
    \b(?:
      open|unresolved|ongoing|active|current|pending|in progress|under|investigati(?:ng|on)|monitoring
      |not (?:yet )?(?:been )?(?:resolved|fixed|solved)
    )\b`,
  'i',
)
const SOLVED = /\b(?:resolved|fixed|closed|completed?|corrected|solved|past|former)\b/i
const FOUND_WORD = 'identified|reported|discovered|found|opened|logged|noticed|raised|detected|added|posted'
const SOLVED_WORD = 'resolved|fixed|closed|corrected|solved|repaired|restored'
const OPENS_PART = '(?:^\\s*|[|;:•·([,.–—-]\\s*|\\n|\\band\\s+)'
const SHOUTED = /\b(?:FIXED|RESOLVED|CLOSED)\b\W*$/
const BEFORE_FOUND = labelPattern(FOUND_WORD)
const BEFORE_SOLVED = labelPattern(SOLVED_WORD)

function labelPattern(words: string): RegExp {
  return new RegExp(
    `${OPENS_PART}(?:(?:was|first|date|issue|problem)\\s+){0,2}(?:${words})\\b(?: on| in)?\\s*[:–—(-]?\\s*$`,
    'i',
  )
}

/** "12", "#12", "KI-12": what an issue is filed under. */
const NUMBER = /^(?:[A-Z]{1,8}[- ]?)?[\d#.\s]*$/

/** The days of an issue; null where the page does not say one. */
export interface IssueDays {
  start: Time | null
  end: Time | null
}

/** What one issue is made of besides its days. */
export interface IssueParts {
  section: string | null
  /** Its title, what it says and its log, line by line. */
  lines: readonly string[]
  /** More places to look for the systems. */
  systems: readonly string[]
  /** Words that say whether it is open. */
  state: string
  text: string
  links: Link[]
  clock: ReadingClock
}

/**
 * One `issue`: found on a day, solved on a day or open (`TBD`, nothing). Its log keeps its own dates (RECORDS 2, 3). Null where
 * neither day can be read.
 */
export function readIssueListing(listing: Listing, section: string | null, clock: ReadingClock): PageRecord | null {
  const own = linesOf(listing, 'issue')
  const others = listing.parts
    .filter(({ role }) => role !== 'identified' && role !== 'resolved' && role !== 'state' && role !== 'issue')
    .flatMap((part) => part.lines)
  // What stands over rows of a table groups them ("CERS"); over a box or labelled lines it is what the issue is called.
  const isGrouped = listing.row !== null && own.length > 0
  const title = listing.title === null ? [] : [listing.title]
  const lines = isGrouped ? [...own, ...others] : [...title, ...own, ...others]
  const state = textOf(listing, 'state')
  const [found, solved] = [textOf(listing, 'identified'), textOf(listing, 'resolved')]
  const dated = readPair(found, solved, clock)
  const labelled = readLabelledDays([found, state, listing.title ?? '', lines[0] ?? ''].join('\n'), clock)
  return toIssue(
    { start: dated.start ?? labelled.start, end: dated.end ?? labelled.end },
    {
      section,
      lines,
      systems: [...linesOf(listing, 'systems'), ...title],
      state: `${state} ${solved}`,
      text: printedTextOf(listing),
      links: listing.links,
      clock,
    },
  )
}

/** One `issue` of these days; null where there is none. */
export function toIssue({ start, end }: IssueDays, parts: IssueParts): PageRecord | null {
  if (!start && !end) return null
  const { section, state, text, links, clock } = parts
  const { told, updates } = splitLog(
    parts.lines.filter((line) => line.trim() !== ''),
    (printed) => readCellTimes(printed, clock)[0]?.start.time ?? null,
  )
  return {
    kind: 'issue',
    title: told.find((line) => !NUMBER.test(line)) ?? text,
    section,
    systems: systemIdsIn([...told, ...parts.systems].join(' ')),
    start,
    end,
    text,
    links,
    doubts: [],
    state: stateOf(end, state, section ?? ''),
    updates,
    evidence: [{ printed: text, inferred: ['an entry of a list of known issues'] }],
  }
}

/** Days that lines name after a word such as "identified" or "fixed"; null where they do not. */
export function readLabelledDays(text: string, clock: ReadingClock): IssueDays {
  const found = { start: null as Time | null, end: null as Time | null }
  for (const { before, span } of readTimesWithWords(text, clock)) {
    if (BEFORE_FOUND.test(before)) found.start ??= span.start.time
    else if (BEFORE_SOLVED.test(before) || SHOUTED.test(before)) found.end ??= span.start.time
  }
  return found
}

/** A range in the column for the day of finding ends on the day of solving. */
function readPair(found: string, solved: string, clock: ReadingClock): IssueDays {
  const [first] = readCellTimes(found, clock)
  const [last] = HOPED_FOR.test(solved) ? [] : readCellTimes(solved, clock)
  return {
    start: first?.start.time ?? null,
    end: (last?.end ?? last?.start ?? (isNotKnown(solved) ? first?.end : null))?.time ?? null,
  }
}

/** What the issue says of itself, else what its days, else what the heading over it says. */
function stateOf(end: Time | null, state: string, heading: string): 'open' | 'resolved' {
  for (const told of [state, end ? 'resolved' : '', heading]) {
    if (OPEN.test(told)) return 'open'
    if (SOLVED.test(told)) return 'resolved'
  }
  return 'open'
}
