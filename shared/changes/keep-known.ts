import type { SourceRecord } from '../records/source-record.ts'
import type { PageMerge } from './page-merge.ts'

/**
 * What remains of a merge while it is not certain that the page is whole: what it says anew, and the site's own state. Every
 * other record stays as it was known.
 */
export function keepKnown({ followed, added, changes }: PageMerge): PageMerge {
  return {
    followed: new Map([...followed].filter(([, record]) => isStatus(record))),
    added,
    changes: changes.filter(({ type, kind }) => type === 'added' || kind === 'status'),
  }
}

function isStatus(record: SourceRecord | null): boolean {
  return record?.kind === 'status'
}
