import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { describeChange } from '../../shared/changes/describe-change.ts'
import { cutText } from '../../shared/feed/clean-text.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { formatTime } from '../../shared/time/format.ts'
import { escapeMarkdown } from '../notify/escape/markdown-text.ts'
import { describeAge } from '../status/describe-age.ts'
import type { SourceLine, StatusReport } from '../status/select-report.ts'
import { chooseMarks, describeTimes, describeUncertainty } from '../words/describe-times.ts'
import { ENGLISH } from '../words/english.ts'
import { nameSystems } from '../words/name-systems.ts'
import { describeSeconds } from './describe-seconds.ts'
import { measureAge } from './judge-health.ts'

/** What the summary tells of. */
export interface SummaryContents {
  readonly report: StatusReport
  /** What this pass learned. */
  readonly changes: readonly ChangeRecord[]
  /** The age of the data when the pass began, in seconds; null where nothing had been read before. */
  readonly ageBefore: number | null
}

// GitHub takes 1 MiB a step and throws a longer summary away as a whole. With these limits one is at most 0.4 MiB.
const MOST_DOWN = 20
const MOST_CHANGES = 100
const MOST_SOURCES = 200
const LONGEST_TEXT = 300

/** The summary of a pass as GitHub's Markdown: the answer, the next downtime, what changed, and a table of the sources. */
export function renderSummary({ report, changes, ageBefore }: SummaryContents): string {
  const parts = [
    `## ${plain(report.line, 1_000)}`,
    describeDowntimes(report),
    describeAges(report, ageBefore),
    listChanges(changes),
    tabulateSources(report),
  ]
  return `${parts.join('\n\n')}\n`
}

function describeDowntimes({ down, possible, upcoming }: StatusReport): string {
  const now = [
    ...down.map((record) => ['Down now', record] as const),
    ...possible.map((record) => ['May be down', record] as const),
  ]
  const next = upcoming.slice(0, 1).map((record) => ['Next downtime', record] as const)
  const told = [...now.slice(0, MOST_DOWN), ...next].map(([when, record]) => `* ${when}: ${describeDowntime(record)}`)
  const none = next.length > 0 ? [] : ['* No further downtime is announced on the pages that were read.']
  return [...told, ...none].join('\n')
}

function describeDowntime(record: SourceRecord): string {
  const marks = chooseMarks(record, ENGLISH).map((mark) => `${mark}: `)
  const what = `**${plain(`${marks.join('')}${nameSystems(record.systems, ENGLISH, 8)}`)}**`
  const doubts = describeUncertainty(record, ENGLISH).map((text) => ` _${plain(text)}_`)
  return `${what}, ${plain(describeTimes(record, ENGLISH))}.${doubts.join('')}`
}

function describeAges(report: StatusReport, ageBefore: number | null): string {
  const age = measureAge(report.sources, Date.parse(report.now))
  const before = ageBefore === null ? '' : `; before this pass they were ${describeSeconds(ageBefore)} old`
  const now =
    age === null
      ? 'Not every essential page has been read'
      : `The essential pages were read ${describeSeconds(age)} ago`
  return `${now}${before}. As of ${plain(formatTime(`${report.now.slice(0, 16)}Z`))}.`
}

function listChanges(changes: readonly ChangeRecord[]): string {
  if (changes.length === 0) return '### What changed\n\nNothing.'
  const lines = changes.slice(0, MOST_CHANGES).map((change) => `* ${plain(describeChange(change))}`)
  const more = changes.length - lines.length
  return [`### What changed (${changes.length})`, '', ...lines, ...(more > 0 ? [`* and ${more} more`] : [])].join('\n')
}

function tabulateSources({ sources, now }: StatusReport): string {
  // What is wrong comes first, so that it is never what is left out.
  const ordered = sources.toSorted((a, b) => Number(a.trustworthy) - Number(b.trustworthy)).slice(0, MOST_SOURCES)
  const rows = ordered.map((source) => {
    const read = source.lastReadAt === null ? 'never' : describeAge(source.lastReadAt, now)
    return `| ${plain(source.name, 80)} | ${plain(describeOutcome(source))} | ${plain(read)} |`
  })
  const more = sources.length - rows.length
  const rest = more > 0 ? [`| and ${more} more | | |`] : []
  return ['### Sources', '', '| Source | State | Last read |', '| --- | --- | --- |', ...rows, ...rest].join('\n')
}

function describeOutcome({ outcome, reason, freshness, trustworthy }: SourceLine): string {
  if (outcome === null) return `⚠ ${ENGLISH.neverChecked}`
  const told = outcome === 'not-modified' ? ENGLISH.outcomes.ok : ENGLISH.outcomes[outcome]
  const stale = freshness === 'stale' ? '; too old to rely on' : ''
  return `${trustworthy ? '' : '⚠ '}${told}${reason === null ? '' : `: ${reason}`}${stale}`
}

function plain(text: string, most = LONGEST_TEXT): string {
  return escapeMarkdown(cutText(text, most))
}
