import { addDays } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Clock } from '../phrases/time-phrase.ts'
import type { Envelope } from './read-envelope.ts'

/** Sentences behind a downtime among which its bounds are looked for. */
const REACH = 12
/** What only a bound says. */
const BOUND =
  /\b(?:may|might|could|as early as|no (?:earlier|sooner) than|not (?:before|earlier than)|at the earliest)\b/i

/**
 * "Down February 16–18. They may be offline starting the evening of February 15, but no earlier than 5 p.m., and will be online
 * by 8 a.m. on February 19": a sentence that names the days around those of a downtime states its bounds (RECORDS 4.7).
 */
export function datedBounds(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const told = sentencesOfBounds(mentions)
  if (!told.size) return [...claims]
  const bounds = new Map<Claim, Envelope>()
  const stated = new Set<number>()
  for (const claim of claims.filter(isOfWholeDays)) {
    for (let index = claim.mention.index + 1; index <= claim.mention.index + REACH; index++) {
      const envelope = boundsIn(claim, told.get(index) ?? [])
      if (!envelope) continue
      bounds.set(claim, envelope)
      stated.add(index)
    }
  }
  if (!stated.size) return [...claims]
  return claims
    .filter(({ kind, mention }) => !(kind === 'downtime' && stated.has(mention.index)))
    .map((claim) => {
      const envelope = bounds.get(claim)
      return envelope ? { ...claim, end: claim.end ?? claim.start, envelope } : claim
    })
}

/** A day alone ends where it begins. */
function isOfWholeDays({ kind, start, end, mention }: Claim): boolean {
  const isDay = end === null ? mention.phrase.shape === 'point' : end.day !== null && !end.exact
  return kind === 'downtime' && start?.day != null && !start.exact && isDay
}

/** The times of each sentence that may state bounds, by its place. */
function sentencesOfBounds(mentions: readonly Mention[]): Map<number, Mention[]> {
  const told = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const { whole, index } = mention
    const others = told.get(index)
    if (others) others.push(mention)
    else if (BOUND.test(whole) && (DOWN.test(whole) || RESUME.test(whole))) told.set(index, [mention])
  }
  return told
}

function boundsIn({ start, end }: Claim, own: readonly Mention[]): Envelope | null {
  if (!start?.day || !own.length) return null
  const before = addDays(start.day, -1)
  const after = addDays(end?.day ?? start.day, 1)
  const hours = hoursByDay(own)
  const isAround = hours.length > 0 && hours.every(({ day }) => day === before || day === after)
  const clockOn = (day: Day): Clock | null => hours.find((each) => each.day === day && each.clock)?.clock ?? null
  const [dayBefore, dayAfter] = [clockOn(before), clockOn(after)]
  return isAround && (dayBefore || dayAfter) ? { dayBefore, dayAfter, zone: null } : null
}

/** The days that a sentence names, each with its hour; an hour without a day is of the day named before it. */
function hoursByDay(mentions: readonly Mention[]): { day: Day; clock: Clock | null }[] {
  const named: { day: Day; clock: Clock | null }[] = []
  for (const { phrase, spans } of mentions) {
    const [span] = spans
    for (const [at, { when, clock }] of phrase.edges.entries()) {
      const day = at === 0 ? span?.start.day : span?.end?.day
      const last = named.at(-1)
      if (when?.form === 'day' && day) named.push({ day, clock })
      else if (when === null && last && !last.clock) last.clock = clock
    }
  }
  return named
}
