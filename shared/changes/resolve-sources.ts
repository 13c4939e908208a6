import type { Doubt, Proof, Statement } from '../records/source-record.ts'
import { dayNumber } from '../time/calendar.ts'
import { precisionOf, type Time } from '../time/time.ts'
import { relateTimes, spanOfTime } from './edges.ts'
import { buildStatement } from './statement.ts'
import { plainWords } from './words.ts'

/** What one source says, with the proof that dates it. */
export interface Claim {
  proof: Proof
  statement: Statement
}

const MS_PER_DAY = 86_400_000
const FINENESS = { instant: 4, day: 3, week: 2, month: 1 } as const

/**
 * What a record shows, from what its sources say. The most current source decides; a source that says the same more
 * exactly fills it in; an older one that says otherwise is outdated; where no one can tell which is older, the record
 * is doubted (`sources-disagree`). `title` and `section` are those of the first source.
 */
export function resolveClaims(claims: readonly Claim[]): Statement {
  const ordered = claims.toSorted(byCurrency)
  const winner = ordered[0]
  const home = claims[0]
  if (!winner || !home) throw new RangeError('a record has at least one source')
  if (claims.length === 1) return buildStatement(home.statement)
  const rivals = ordered.filter((claim) => contradict(claim, winner))
  const agreeing = ordered.filter((claim) => !rivals.includes(claim))
  const open = rivals.filter((claim) => currencyOf(claim).to >= currencyOf(winner).from)
  const starting = finest(agreeing, 'start') ?? winner
  const ending = finest(agreeing, 'end') ?? winner
  const doubts = [winner, starting, ending].flatMap((claim) => claim.statement.doubts)
  const times = { ...edgesOf(starting, ending, agreeing), ...extrasOf(winner, starting, ending, agreeing) }
  return buildStatement({
    title: home.statement.title,
    section: home.statement.section,
    systems: union(agreeing.flatMap((claim) => claim.statement.systems)),
    ...times,
    doubts: union<Doubt>(open.length > 0 ? [...doubts, 'sources-disagree'] : doubts),
    programs: union(claims.flatMap((claim) => claim.statement.programs)),
  })
}

function edgesOf(starting: Claim, ending: Claim, agreeing: readonly Claim[]): Pick<Statement, 'start' | 'end'> {
  const { start } = starting.statement
  const { end } = ending.statement
  // An envelope only says more than a whole day does; beside an hour it would be noise.
  const earliestStart = envelopeOf('start', 'earliestStart', starting, agreeing)
  const latestEnd = envelopeOf('end', 'latestEnd', ending, agreeing)
  return { start, end, ...(earliestStart ? { earliestStart } : {}), ...(latestEnd ? { latestEnd } : {}) }
}

function envelopeOf(
  edge: 'start' | 'end',
  bound: 'earliestStart' | 'latestEnd',
  chosen: Claim,
  agreeing: readonly Claim[],
): Time | undefined {
  const alike = agreeing.filter((claim) => claim.statement[edge] === chosen.statement[edge])
  return chosen.statement[bound] ?? alike.find((claim) => claim.statement[bound])?.statement[bound]
}

function extrasOf(winner: Claim, starting: Claim, ending: Claim, agreeing: readonly Claim[]): Partial<Statement> {
  const { state, suggested, replaces } = winner.statement
  const approximate = [winner, starting, ending].every((claim) => claim.statement.approximate)
  const place = fullestPlace(agreeing)
  const updates =
    agreeing.find((claim) => claim.statement.updates?.length)?.statement.updates ?? winner.statement.updates
  const aftermath = agreeing.find((claim) => claim.statement.aftermath)?.statement.aftermath
  return {
    ...(state ? { state } : {}),
    ...(approximate ? { approximate } : {}),
    ...(suggested ? { suggested } : {}),
    ...(replaces ? { replaces } : {}),
    ...(place ? { place } : {}),
    ...(updates ? { updates } : {}),
    ...(aftermath ? { aftermath } : {}),
  }
}

/** The most current place, in the words of whoever says the same more fully ("Riverside", "Riverside, CA"). */
function fullestPlace(claims: readonly Claim[]): string | undefined {
  const places = claims.flatMap((claim) => claim.statement.place ?? [])
  let fullest = places[0]
  for (const place of places) {
    const words = plainWords(place).split(' ')
    const known = plainWords(fullest ?? '').split(' ')
    if (words.length > known.length && known.every((word) => words.includes(word))) fullest = place
  }
  return fullest
}

/** The claim that gives an edge most exactly; of equals the most current. Null where none gives it. */
function finest(claims: readonly Claim[], edge: 'start' | 'end'): Claim | null {
  let best: Claim | null = null
  for (const claim of claims) if (finenessOf(claim.statement[edge]) > finenessOf(best?.statement[edge])) best = claim
  return best
}

function finenessOf(time: Time | null | undefined): number {
  const precision = time ? precisionOf(time) : null
  return precision ? FINENESS[precision] : 0
}

function contradict(a: Claim, b: Claim): boolean {
  if (relateTimes(a.statement, b.statement).differing > 0) return true
  const states = [a.statement.state, b.statement.state]
  if (states[0] === states[1]) return false
  return states.includes('cancelled') || states.includes('resolved')
}

/** The days (numbers) between which a source began to say what it says. A page without a date may have said it for ever. */
function currencyOf({ proof }: Claim): { from: number; to: number } {
  const published = proof.published ? spanOfTime(proof.published) : null
  const read = dayNumber((proof.since ?? proof.fetchedAt).slice(0, 10))
  const from = published ? Math.floor(published.from / MS_PER_DAY) : Number.NEGATIVE_INFINITY
  const to = published ? Math.floor(published.to / MS_PER_DAY) : read
  return proof.observed ? { from: Math.max(read, from), to: Math.max(read, to) } : { from, to }
}

function byCurrency(a: Claim, b: Claim): number {
  const one = currencyOf(a)
  const other = currencyOf(b)
  return (
    other.to - one.to ||
    compareNumbers(other.from, one.from) ||
    compareText(b.proof.since ?? b.proof.fetchedAt, a.proof.since ?? a.proof.fetchedAt) ||
    compareText(a.proof.url, b.proof.url)
  )
}

// Not a subtraction: both can be minus infinity.
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function union<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort()
}
