import type { IssueUpdate } from '../../records/source-record.ts'
import { pattern } from '../../text/pattern.ts'
import type { Time } from '../../time/time.ts'

const DAY =
  '\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{1,2}-[A-Z][a-z]{2}-\\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, ?\\d{4})?'
/** `05/09/22: …`, `UPDATE 5/9/22 – …`, `[May 9, 2022] …` open an entry of the log inside a cell. */
const ENTRY = new RegExp(
  pattern`
    ^(?:update[ds]?:?|as of)?\s*(?:
      [([]\s*(${DAY})[^)\]]{0,25}[)\]]\s*[:–—-]?|(${DAY})(?:,? (?:at )?\d[\d:]* ?[ap]\.?m\.?)?\s*[:–—|-]
    )\s+(.*)$`,
  'is',
)
const TITLE = /^(?:latest |recent )?(?:updates?|log|history|progress)\s*:?$/i
/** Entries that stand one behind another on one line. */
const NEXT_ENTRY = /(?<=[.!?])\s+(?=\d{1,2}\/\d{1,2}\/\d{2,4}\s*[:–—-]\s)/

/** True for a line with which the log of an issue begins. */
export function opensLog(line: string): boolean {
  return TITLE.test(line) || ENTRY.test(line)
}

/** An issue's lines as what they say of it and the log of what was done, in the order of the page. */
export function splitLog(
  lines: readonly string[],
  timeOf: (text: string) => Time | null,
): { told: string[]; updates: IssueUpdate[] } {
  const each = lines.flatMap((line) => line.split(NEXT_ENTRY))
  const first = each.findIndex(opensLog)
  if (first < 0) return { told: each, updates: [] }
  const updates: IssueUpdate[] = []
  for (const line of each.slice(first)) {
    const entry = ENTRY.exec(line)
    const on = entry ? timeOf(entry[1] ?? entry[2] ?? '') : null
    const last = updates.at(-1)
    if (on) updates.push({ on, text: entry?.[3] ?? '' })
    else if (last && !TITLE.test(line)) last.text = `${last.text} ${line}`
  }
  return { told: each.slice(0, first), updates }
}
