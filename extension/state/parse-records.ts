import type { SourceRecord } from '../../shared/records/source-record.ts'

/** A feed's and the pages': no more are in use at a time. */
const MOST_KEPT = 2
let kept: { text: string; records: SourceRecord[] }[] = []

/**
 * The records of a text that this extension has written; null for anything else. The same text gives the same objects again, so what
 * was found out about them while a page or the worker lives is not found out anew after each change of something else.
 */
export function parseRecords(text: unknown): SourceRecord[] | null {
  if (typeof text !== 'string') return null
  const before = kept.find((each) => each.text === text)
  if (before) return before.records
  try {
    const records = JSON.parse(text)
    if (!Array.isArray(records)) return null
    kept = [{ text, records }, ...kept].slice(0, MOST_KEPT)
    return records
  } catch {
    return null
  }
}
