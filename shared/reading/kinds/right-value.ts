import type { RecordKind } from '../../records/source-record.ts'
import { type ClaimReader, claimSpans } from './claim.ts'
import { DUE } from './cues.ts'
import { DOWN } from './downtime/downtime-cues.ts'
import { namesEvent } from './event/names-event.ts'

const RIGHT =
  /\b(?:right|correct|corrected|actual) (?:due |closing |start |end )?(?:day|date|time|deadline|hour)s? (?:is|are)$/i

/** The reason given for a date that corrects another. */
export const RIGHT_VALUE = 'the right date of what the story speaks of'

/** "The right day is June 2": the date of what the story speaks of (RECORDS 10, State: an erratum gives the right date only). */
export const readRightValue: ClaimReader = (mention, story) => {
  if (!RIGHT.test(mention.before)) return []
  const kind: RecordKind | null = DOWN.test(story.text)
    ? 'downtime'
    : DUE.test(story.text)
      ? 'deadline'
      : namesEvent(story.text)
        ? 'event'
        : null
  if (!kind) return []
  return claimSpans(mention, kind, kind === 'deadline' ? 'end' : 'both', RIGHT_VALUE)
}
