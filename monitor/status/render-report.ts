import picocolors from 'picocolors'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { formatTime } from '../../shared/time/format.ts'
import { chooseMarks, describeTimes, describeUncertainty } from '../words/describe-times.ts'
import { ENGLISH } from '../words/english.ts'
import { nameSystems } from '../words/name-systems.ts'
import { describeAge } from './describe-age.ts'
import { plainLine } from './plain-line.ts'
import type { SourceLine, StatusReport } from './select-report.ts'

type Paint = ReturnType<typeof picocolors.createColors>

const MOST_UPCOMING = 10

/** The report as text for a terminal. Ends with a line end. `colour`: whether escape sequences may be used. */
export function renderReport(report: StatusReport, colour: boolean): string {
  const paint = picocolors.createColors(colour)
  const { upcoming } = report
  const parts = [
    [paint.bold(paintAnswer(report, paint)), paint.dim(`As of ${formatTime(report.now)}.`)],
    renderList('Down now', report.down, paint),
    renderList('May be down', report.possible, paint),
    renderList('Coming downtimes', upcoming.slice(0, MOST_UPCOMING), paint, upcoming.length - MOST_UPCOMING),
    renderList('Cancelled', report.cancelled, paint),
    renderList('Known issues, open', report.openIssues, paint),
    renderList('Coming dates', report.dates, paint, report.moreDates),
    renderNews(report, paint),
    renderSources(report, paint),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function paintAnswer({ answer, line }: StatusReport, paint: Paint): string {
  const text = plainLine(line, 1_000)
  return answer === 'clear' ? paint.green(text) : answer === 'down' ? paint.red(text) : paint.yellow(text)
}

function renderList(heading: string, records: readonly SourceRecord[], paint: Paint, more = 0): string[] {
  if (records.length === 0) return []
  const lines = records.flatMap((record) => renderRecord(record, paint))
  return [paint.bold(heading), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])]
}

function renderRecord(record: SourceRecord, paint: Paint): string[] {
  const marks = chooseMarks(record, ENGLISH).map((mark) => `${mark}: `)
  const what = `${marks.join('')}${describeSubject(record)}`
  const doubts = describeUncertainty(record, ENGLISH).map((text) => paint.dim(`      ${plainLine(text)}`))
  return [`  ${plainLine(describeTimes(record, ENGLISH))}  ${paint.bold(plainLine(what))}`, ...doubts]
}

function describeSubject({ kind, systems, title }: SourceRecord): string {
  return kind === 'downtime' ? `${nameSystems(systems, ENGLISH, 8)} (${title})` : `${ENGLISH.kinds[kind]}: ${title}`
}

function renderNews({ news, moreNews, sources }: StatusReport, paint: Paint): string[] {
  // Where nothing was read, "nothing new" would be good news made of nothing.
  const none = sources.some(({ lastReadAt }) => lastReadAt !== null)
    ? 'Nothing has changed in the last seven days, as far as the sources below were read.'
    : 'Nothing has been read yet.'
  if (news.length === 0) return [paint.bold('New'), `  ${none}`]
  const lines = news.map(({ at, sentence }) => `  ${formatTime(at, { year: false })}  ${plainLine(sentence)}`)
  return [paint.bold('New'), ...lines, ...(moreNews > 0 ? [`  and ${moreNews} more`] : [])]
}

function renderSources({ sources, now }: StatusReport, paint: Paint): string[] {
  if (sources.length === 0) return [paint.bold('Sources'), '  No source is watched.']
  const width = Math.max(...sources.map(({ name }) => plainLine(name, 40).length))
  const lines = sources.map((source) => {
    const name = plainLine(source.name, 40).padEnd(width)
    const line = `${source.trustworthy ? ' ' : '!'} ${name}  ${describeSource(source, now)}`
    return source.trustworthy ? line : paint.yellow(line)
  })
  return [paint.bold('Sources'), ...lines]
}

function describeSource({ outcome, reason, lastReadAt, freshness, failingSince }: SourceLine, now: string): string {
  if (outcome === null) return ENGLISH.neverChecked
  const told = outcome === 'not-modified' ? ENGLISH.outcomes.ok : ENGLISH.outcomes[outcome]
  const why = reason === null ? '' : `: ${plainLine(reason)}`
  const read = lastReadAt === null ? 'never read' : `last read ${describeAge(lastReadAt, now)}`
  const stale = freshness === 'stale' ? ', too old to rely on' : ''
  const since = failingSince === undefined ? '' : `failing since ${formatTime(failingSince, { year: false })}; `
  return `${told}${why} (${since}${read}${stale})`
}
