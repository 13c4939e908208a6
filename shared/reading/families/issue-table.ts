import type { RowBlock } from '../../page/page.ts'
import type { IssueUpdate, PageRecord } from '../../records/source-record.ts'
import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Time } from '../../time/time.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import { columnRoleOf } from './column-role.ts'

const NO_CLOCK: ReadingClock = { published: null, witnesses: [] }
/** `05/09/22: …` opens an entry of the log inside a cell. */
const LOG_ENTRY = /^(?:updated? )?(\d{1,2}\/\d{1,2}\/\d{2,4}|[A-Z][a-z]+\.? \d{1,2}, \d{4})\s*[:–—-]\s*(.*)$/
const LOG_TITLE = /^(?:updates?|log|history)\s*:?$/i

/** True for a row of a table that lists problems with the dates on which they were found and solved. */
export function isIssueRow(row: RowBlock): boolean {
  const roles = row.columns.map(columnRoleOf)
  return roles.includes('identified') && (roles.includes('resolved') || roles.includes('issue'))
}

/** One `issue`: found on a day, solved on a day or open (`TBD`, nothing). Its log keeps its own dates (RECORDS 2, 3). */
export function readIssueRow(row: RowBlock, section: string | null): PageRecord | null {
  const roles = row.columns.map(columnRoleOf)
  const cell = (role: 'identified' | 'resolved'): string => row.cells[roles.indexOf(role)]?.lines.join(' ') ?? ''
  const start = firstTime(cell('identified'))
  if (!start) return null
  const end = firstTime(cell('resolved'))
  const described = row.cells.filter((_, index) => roles[index] !== 'identified' && roles[index] !== 'resolved')
  const lines = described.flatMap((each) => each.lines).filter((line) => line.trim() !== '')
  const body = lines.slice(0, firstLogLine(lines)).join(' ')
  return {
    kind: 'issue',
    title: lines[0] ?? body,
    section,
    systems: systemIdsIn(body),
    start,
    end,
    text: row.cells.map((each) => each.lines.join(' ')).join(' | '),
    links: row.links,
    doubts: [],
    state: end ? 'resolved' : 'open',
    updates: readLog(lines),
  }
}

function firstLogLine(lines: readonly string[]): number {
  const index = lines.findIndex((line) => LOG_TITLE.test(line) || LOG_ENTRY.test(line))
  return index < 0 ? lines.length : index
}

function readLog(lines: readonly string[]): IssueUpdate[] {
  const log: IssueUpdate[] = []
  for (const line of lines.slice(firstLogLine(lines))) {
    const entry = LOG_ENTRY.exec(line.replace(/^updates?:\s*/i, ''))
    const on = entry ? firstTime(entry[1] ?? '') : null
    const last = log[log.length - 1]
    if (on) log.push({ on, text: entry?.[2] ?? '' })
    else if (last && !LOG_TITLE.test(line)) last.text = `${last.text} ${line}`
  }
  return log
}

function firstTime(text: string): Time | null {
  for (const phrase of readTimes(text)) {
    const span = resolvePhrase(phrase, NO_CLOCK).spans[0]
    if (span) return span.start.time
  }
  return null
}
