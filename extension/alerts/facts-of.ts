import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { AlertFacts } from './alert.ts'

/** The part of a record that an alert tells. */
export function factsOf(record: SourceRecord): AlertFacts {
  const { id, revision, kind, title, systems, programs, doubts, start, end } = record
  const { earliestStart, latestEnd, suggested, state, approximate } = record
  return {
    ...{ id, revision, kind, title, systems, programs, doubts, start, end },
    ...(earliestStart === undefined ? {} : { earliestStart }),
    ...(latestEnd === undefined ? {} : { latestEnd }),
    ...(suggested === undefined ? {} : { suggested }),
    ...(state === undefined ? {} : { state }),
    ...(approximate === undefined ? {} : { approximate }),
  }
}
