import type { PageRecord } from '../records/source-record.ts'
import type { ChangedFacts, Nature } from './change-record.ts'
import { endSpanOf, relateTimes, startSpanOf } from './edges.ts'

const TIME_FIELDS = ['start', 'end', 'earliestStart', 'latestEnd', 'approximate', 'suggested'] as const

/** What kind of news the step from `before` to `after` is; `changed` holds the facts that differ. */
export function nameNature(before: PageRecord, after: PageRecord, changed: ChangedFacts): Nature {
  const state = 'state' in changed ? stateNature(before, after) : null
  if (state && state !== 'confirmed' && state !== 'tentative') return state
  const time = timeNature(before, after, changed)
  if (time && time !== 'specified' && time !== 'corrected') return time
  if (state) return state
  if (time === 'specified') return time
  if ('systems' in changed) return 'systems'
  if ('place' in changed) return 'place'
  if ('updates' in changed || 'aftermath' in changed) return 'noted'
  if (time === null && 'doubts' in changed) return after.doubts.length > before.doubts.length ? 'doubted' : 'cleared'
  return 'corrected'
}

function stateNature(before: PageRecord, after: PageRecord): Nature {
  if (after.kind === 'status') return 'status'
  if (after.state === 'cancelled') return 'cancelled'
  if (before.state === 'cancelled') return 'reinstated'
  if (after.state === 'resolved') return 'resolved'
  if (before.state === 'resolved') return 'reopened'
  return after.state === 'tentative' ? 'tentative' : 'confirmed'
}

function timeNature(before: PageRecord, after: PageRecord, changed: ChangedFacts): Nature | null {
  const touched = TIME_FIELDS.filter((field) => field in changed)
  if (touched.length === 0) return null
  const { agreeing, differing } = relateTimes(before, after)
  if (differing > 0) return shiftNature(before, after)
  const lost = (before.start && !after.start) || (before.end && !after.end)
  const edges = touched.includes('start') || touched.includes('end')
  if (lost || !edges) return agreeing === 0 && edges ? 'moved' : 'corrected'
  return 'specified'
}

/** How a span of time changed. Only what lasts gets longer or shorter; a day or a limit is put off or moved. */
function shiftNature(before: PageRecord, after: PageRecord): Nature {
  const starts = directionOf(startSpanOf(before), startSpanOf(after))
  const ends = directionOf(endSpanOf(before), endSpanOf(after))
  if (after.kind === 'deadline') return ends > 0 ? 'extended' : 'moved'
  if (after.kind !== 'downtime' && after.kind !== 'window') return after.kind === 'issue' ? 'corrected' : 'moved'
  if (starts <= 0 && ends >= 0) return 'extended'
  if (starts >= 0 && ends <= 0) return 'shortened'
  return 'moved'
}

type Edge = ReturnType<typeof startSpanOf>

/** -1 earlier, 1 later, 0 where it can be the same moment or is not known on both sides. */
function directionOf(before: Edge, after: Edge): -1 | 0 | 1 {
  if (!before || !after) return 0
  if (after.from > before.to) return 1
  if (after.to < before.from) return -1
  return 0
}
