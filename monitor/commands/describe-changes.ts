import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { describeChange } from '../../shared/changes/describe-change.ts'
import type { SaveResult } from '../save-and-publish.ts'
import { plainLine } from '../status/plain-line.ts'

const MOST_TOLD = 40

type Changed = Pick<SaveResult, 'changes'>

/** The sentences of a pass's changes, one a line; empty where nothing changed. */
export function describeChanges({ changes }: Changed): string {
  const told = changes.slice(0, MOST_TOLD).map((change) => plainLine(describeChange(change)))
  const more = changes.length - told.length
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `${line}\n`).join('')
}

/** A change as data for programs: JSON, with its sentence. */
export function changeJson(change: ChangeRecord): string {
  return JSON.stringify({ ...change, sentence: describeChange(change) })
}
