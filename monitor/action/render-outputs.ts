import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { Answer } from '../../shared/feed/situation.ts'
import type { StatusReport } from '../status/select-report.ts'
import { type HealthLevel, judgeHealth, measureAge } from './judge-health.ts'

/** The action's outputs, as `action.yml` describes them. Nothing in them is text from a page. */
export interface ActionOutputs {
  readonly changed: boolean
  readonly new_count: number
  readonly next_downtime: string
  readonly answer: Answer
  readonly health: HealthLevel
  readonly freshness_seconds: number | null
}

export function selectOutputs(report: StatusReport, changes: readonly ChangeRecord[]): ActionOutputs {
  const now = Date.parse(report.now)
  return {
    changed: changes.length > 0,
    new_count: changes.filter(({ type }) => type === 'added').length,
    next_downtime: report.upcoming.find(({ start }) => start !== null)?.start ?? '',
    answer: report.answer,
    health: judgeHealth(report.sources, now),
    freshness_seconds: measureAge(report.sources, now),
  }
}

/** The lines of the runner's output file: `name=value`, an empty value for what is not known. */
export function renderOutputs(outputs: ActionOutputs): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${name}=${oneLine(String(value ?? ''))}\n`)
    .join('')
}

/** A line break would begin another output; no value has one, whatever was stored. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ')
}
