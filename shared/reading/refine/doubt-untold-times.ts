import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { addDays, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { CANCELLED } from '../kinds/cues.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import { isOfAnotherThought } from '../kinds/downtime/is-of-another-thought.ts'
import { isOfLetter } from '../kinds/no-fact/is-of-letter.ts'
import { isOfUpdate } from '../kinds/no-fact/is-stamp.ts'
import { statesBounds } from '../kinds/states-bounds.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Clock } from '../phrases/time-phrase.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import { doubtEdges } from './doubt-edges.ts'

/** So many sentences behind that of a downtime may go on about it. */
const REACH = 3

/**
 * A downtime beside a time that is told of it and that no fact of its story has: "TOMS is down on March 7 and 8. The last outage ends at
 * 9 p.m.", of which nothing was found to end then. What was read of it stays with the doubt `time-unreadable`.
 */
export function doubtUntoldTimes(given: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const told = timesOf(given)
  const claims = given.map((claim) =>
    claim.kind === 'downtime' && tellsOfPart(claim) ? doubtEdges(claim, 'one of them may be sooner or longer') : claim,
  )
  const untold = mentions.filter((mention) => isExact(mention) && mayBeOfSystems(mention) && !isTold(mention, told))
  if (!untold.length) return claims
  const all = reachOf(untold)
  // The hours of a rule of bounds are those of whole days (RECORDS 4.7).
  const unruled = reachOf(untold.filter((mention) => !statesBounds(mention)))
  return claims.map((claim) => {
    const isOfDays = claim.start?.exact === false
    const isSure = claim.kind !== 'downtime' || (isOfDays && claim.envelope) || !isIn(isOfDays ? unruled : all, claim)
    return isSure ? claim : doubtEdges(claim, 'a time beside it may be its own')
  })
}

/** "TOMS and CERS are down from D to E. CERS returns a day earlier.": no time that could be counted. */
function tellsOfPart({ mention: { sentence, following, after }, end }: Claim): boolean {
  const isOf = (text: string) => SOONER.test(text) && systemIdsIn(text).length > 0
  const isSplit = systemIdsIn(sentence.text).length > 1 && (isOf(following) || isOf(after))
  return (
    isSplit ||
    NOW_LATER.test(`${sentence.text} ${following}`) ||
    (end === null && SAME_END.test(`${sentence.text} ${following}`))
  )
}

/** "It now begins at noon; the end stays the same." */
const SAME_END = /\bend (?:time )?(?:stays|remains|is) (?:the same|unchanged|as (?:announced|planned|before))\b/i
/** "It now begins one day later." */
const NOW_LATER =
  /\bnow (?:begins?|starts?|ends?|goes down) (?:an?|one|two|three|four|\d) (?:day|hour|week)s? (?:later|earlier|sooner)\b/i
const SOONER = /\b(?:an?|one|two|three|four|\d) (?:day|hour)s? (?:earlier|sooner|longer|before (?:that|the))\b/i

/** A day or an hour, and not only a month, a week, or a part of the day. */
function isExact({ phrase }: Mention): boolean {
  return phrase.hours !== null || phrase.edges.some(({ clock, when }) => clock !== null || when?.form === 'day')
}

function mayBeOfSystems(mention: Mention): boolean {
  const { sentence, before, whole, spans } = mention
  if (isOfUpdate(mention) || isOfLetter(mention) || isOfAnotherThought(mention)) return false
  if ((sentence.role !== 'sentence' && sentence.role !== 'item') || CANCELLED.test(whole)) return false
  // "ART will be slow on D and down on E": a day of its own has words of its own.
  const isOfOthers = spans.length > 0 && / \S+ \S+ /.test(before) && !DOWN.test(before) && !RESUME.test(before)
  return !isOfOthers && !OF_OTHERS.test(before)
}

/** People, what is not the downtime itself, "not on D", and "which was to be back on D". */
const OF_OTHERS = new RegExp(
  pattern`
    \bnot(?: (?:on|from|until|at))?$|\b(?:initial|first|original|previous|earlier) (?:estimate|plan|schedule)\b
    |\b(?:was|were|been) (?:first |originally )?(?:to|planned|set|scheduled|announced|expected|due)\b
    |\b(?:
      support|calls?|phones?|help ?desk|office|staff|results?|scores?|records?|reports?|deadlines?|due|posted|testing
      |scoring|registration|windows?|webinars?|trainings?|users?|(?:read|view)[- ]only|appears?|shown
    )\b`,
  'i',
)

/** What the facts of a story have of times. */
interface ToldTimes {
  times: ReadonlySet<string>
  /** First edges of the times that others took the place of. */
  replaced: ReadonlySet<string>
  /** `17:00` */
  clocks: ReadonlySet<string>
  /** None overlaps another. */
  stretches: readonly (readonly [Day, Day])[]
  /** Those whose days are facts, however they were changed since. */
  mentions: ReadonlySet<Mention>
}

function timesOf(claims: readonly Claim[]): ToldTimes {
  const edges = claims.flatMap(({ start, end }) => [start, end].filter((edge) => edge !== null))
  return {
    times: new Set(edges.map(({ time }) => time)),
    replaced: new Set(claims.flatMap(({ replaces }) => replaces ?? [])),
    clocks: new Set(edges.flatMap(({ exact, time }) => (exact ? time.slice(11, 16) : []))),
    stretches: joinStretches(claims),
    mentions: new Set(claims.map(({ mention }) => mention)),
  }
}

/** The days of all facts, and the day after each, which may be that of a return. */
function joinStretches(claims: readonly Claim[]): [Day, Day][] {
  const joined: [Day, Day][] = []
  const each = claims.flatMap(({ start, end }): [Day, Day][] => {
    const from = start?.day ?? end?.day
    const to = end?.day ?? start?.day
    // What is down through a Friday is back on the Monday.
    return from && to ? [[from, addDays(to, weekdayOf(to) === 5 ? 3 : 1)]] : []
  })
  for (const [from, to] of each.sort(([a], [b]) => a.localeCompare(b))) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1]
    else joined.push([from, to])
  }
  return joined
}

/** Whether what it prints is in some fact: its hours, or its days as an edge or between two. */
function isTold(mention: Mention, told: ToldTimes): boolean {
  const { spans, phrase } = mention
  // A weekday counts from the page's day, and may be one of a stretch told before.
  const isWeekday = phrase.edges.every(({ when }) => when?.form === 'relative')
  const [first] = spans
  if (first && (told.mentions.has(mention) || told.replaced.has(first.start.time))) return true
  if (first && !isWeekday)
    return spans.every(({ start, end }) => [start, end].every((edge) => !edge || isTime(edge, told)))
  const clocks = [phrase.hours?.start, phrase.hours?.end, ...phrase.edges.map(({ clock }) => clock)]
  return clocks.every((clock) => !clock || told.clocks.has(print(clock)))
}

function isTime({ time, day, exact }: ResolvedEdge, { times, stretches }: ToldTimes): boolean {
  if (times.has(time)) return true
  return !exact && (day === null || stretches.some(([from, to]) => from <= day && day <= to))
}

function print({ hour, minute }: Clock): string {
  return [hour % 24, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Which downtimes some times may be of. */
interface Reach {
  /** Clauses, each with the place of its sentence. */
  clauses: ReadonlySet<string>
  /** Places of sentences. */
  sentences: ReadonlySet<number>
  /** Sentences that open the list in which hours without a day stand. */
  leadIns: ReadonlySet<string>
}

function reachOf(mentions: readonly Mention[]): Reach {
  const sentences = mentions.flatMap(({ sentence, index, clause }) => [
    ...(DOWN.test(clause) || RESUME.test(clause) || IS_PART.test(clause) ? [index] : []),
    ...(sentence.role === 'sentence' && GOES_ON.test(sentence.text) ? placesBefore(index) : []),
  ])
  return {
    clauses: new Set(mentions.map(keyOf)),
    sentences: new Set(sentences),
    leadIns: new Set(mentions.flatMap(({ sentence, spans }) => (spans.length === 0 ? (sentence.leadIn ?? []) : []))),
  }
}

function isIn({ clauses, sentences, leadIns }: Reach, { mention }: Claim): boolean {
  if (mention.sentence.role === 'row') return false
  return clauses.has(keyOf(mention)) || sentences.has(mention.index) || leadIns.has(mention.sentence.text)
}

function keyOf({ index, clause }: Mention): string {
  return `${index} ${clause}`
}

function placesBefore(index: number): number[] {
  return Array.from({ length: REACH }, (_, at) => index - at - 1)
}

/** "… until 11 a.m. (CERS until noon)": no verb of its own. */
const IS_PART =
  /^(?:only )?(?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,5} (?:only )?(?:until|through|from|starting|beginning)(?: at)? @$/

/** "Both groups go down at 5 p.m.", "The hours remain 6 a.m. to noon": words that point back to the downtime. */
const GOES_ON = new RegExp(
  pattern`
    ^(?:
      the (?:hours|times) |
      (?:
        it|they
        |(?:on )?(?:both|each|all)(?: of (?:them|these|those))?(?: (?:
            groups?|systems|sites|down-?times?|outages?|days?|nights?
          )
        )?|the (?:first|second|last)(?: one| down-?time| outage| night)?
        |(?:the|this|these) (?:down-?times?|outages?|work|maintenance)
      ) (?:will|goes?|is|are|begins?|starts?|ends?|lasts?|runs?|remains?|comes?|returns?|may|can|should|ha(?:s|ve))\b
    )`,
  'i',
)
