import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { describeChange } from '../../shared/changes/describe-change.ts'
import { chooseFreshness } from '../../shared/feed/source-health.ts'
import { plainLine } from '../status/plain-line.ts'
import type { SourceLine, StatusReport } from '../status/select-report.ts'

/** A remark that GitHub shows beside a run. Title and message are plain text of one line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** GitHub shows ten of each level of a step, and leaves out the others without a word. */
export const MOST_ANNOTATIONS = 10

/** What must not be overlooked: first the sources that cannot be trusted, then the changes, downtimes before all others. */
export function planAnnotations(report: StatusReport, changes: readonly ChangeRecord[]): Annotation[] {
  const { sources } = report
  const bad = sources
    .filter(({ trustworthy }) => !trustworthy)
    .map((source) => describeBad(source, Date.parse(report.now)))
  const told = changes.toSorted((a, b) => rankOf(a) - rankOf(b)).map(describeNews)
  const all = [
    ...bad.filter(({ level }) => level === 'error'),
    ...bad.filter(({ level }) => level === 'warning'),
    ...told,
  ]
  if (all.length <= MOST_ANNOTATIONS) return all
  const shown = all.slice(0, MOST_ANNOTATIONS - 1)
  const more = {
    level: 'notice',
    title: 'More',
    message: `${all.length - shown.length} more: see the summary.`,
  } as const
  return [...shown, more]
}

function describeBad({ name, outcome, reason, essential, ...source }: SourceLine, now: number): Annotation {
  const isUnsure = essential === true && chooseFreshness({ name, outcome, reason, ...source }, now) !== 'fresh'
  const why = reason ?? (outcome === null ? 'not looked at yet' : `the last look gave: ${outcome}`)
  return { level: isUnsure ? 'error' : 'warning', title: plainLine(name, 80), message: plainLine(why) }
}

function describeNews(change: ChangeRecord): Annotation {
  return { level: 'notice', title: `${change.kind} ${change.type}`, message: plainLine(describeChange(change)) }
}

function rankOf({ kind }: ChangeRecord): number {
  return kind === 'downtime' ? 0 : kind === 'notice' ? 2 : 1
}
