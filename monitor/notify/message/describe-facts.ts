import { cleanText, cutText } from '../../../shared/feed/clean-text.ts'
import type { RecordKind, SourceRecord } from '../../../shared/records/source-record.ts'
import { formatTime } from '../../../shared/time/format.ts'
import { chooseMarks, describeUncertainty } from '../../words/describe-times.ts'
import { ENGLISH } from '../../words/english.ts'
import { nameSystems } from '../../words/name-systems.ts'
import type { Fact } from './message.ts'

const LONGEST_TITLE = 300
const UNSAID = 'not announced'

/** What every message says of a record: what, which systems, start and end, doubts. */
export function describeFacts(record: SourceRecord): Fact[] {
  const { kind, title, systems, aftermath, place } = record
  const marks = chooseMarks(record, ENGLISH)
  const doubts = describeUncertainty(record, ENGLISH)
  return [
    { label: ENGLISH.kinds[kind], text: plain(title) },
    ...(systems.length > 0 || kind === 'downtime'
      ? [{ label: 'Systems', text: nameSystems(systems, ENGLISH, 12) }]
      : []),
    ...describeEdges(record),
    ...(kind === 'status' ? [{ label: 'State', text: record.state ?? 'unknown' }] : []),
    ...(place ? [{ label: 'Place', text: plain(place) }] : []),
    ...(aftermath ? [{ label: 'Afterwards', text: plain(aftermath.text) }] : []),
    ...(marks.length > 0 ? [{ label: 'Note', text: `${marks.join('. ')}.` }] : []),
    ...(doubts.length > 0 ? [{ label: 'Not certain', text: doubts.join(' ') }] : []),
  ]
}

function describeEdges(record: SourceRecord): Fact[] {
  const { kind, start, end, approximate } = record
  if (kind === 'status' || kind === 'notice') return []
  const say = (time: string) => (approximate ? `about ${formatTime(time)}` : formatTime(time))
  const [first, last] = labelsOf(kind)
  // A downtime's other edge is asked for, so its absence is said; a deadline has no beginning to miss.
  const both = kind === 'downtime' || kind === 'window'
  return [
    ...(first && (start || both) ? [{ label: first, text: start ? say(start) : UNSAID }] : []),
    ...(last && (end || both) ? [{ label: last, text: end ? say(end) : UNSAID }] : []),
  ]
}

function labelsOf(kind: RecordKind): [first: string | null, last: string | null] {
  if (kind === 'deadline') return [null, 'Due']
  if (kind === 'issue') return ['Since', 'Resolved']
  if (kind === 'release') return ['Date', null]
  return ['Starts', 'Ends']
}

function plain(text: string): string {
  return cutText(cleanText(text).trim(), LONGEST_TITLE)
}
