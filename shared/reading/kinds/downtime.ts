import { findSystems } from '../../systems/find-systems.ts'
import { addDays } from '../../time/calendar.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import { type Claim, type ClaimReader, claimSpans, type StoryCues } from './claim.ts'
import { CANCELLED, DOWN, DOWN_IF_SYSTEM, NOT_DOWN, NOT_RESUME, RESUME, TENTATIVE } from './cues.ts'
import type { Mention } from './mention.ts'

const LIMIT = /\b(?:by|before|prior to|no later than|not later than)$/
const OPENS = /\b(?:beginning|starting|begins?|starts?|began|commenc(?:es?|ing)|from|as of|since|after)(?: on| at)?$/
const RUNS_TO =
  /\b(?:(?:until|till|through|thru)(?: at least| about)?|(?:ends?|ending|concludes?|concluding|lasts? until|over)(?: at| on| by)?)$/

/**
 * Systems that cannot be used: a range or a day whose clause says so, an item or row of a list that does, or a range of
 * hours over several days (nothing else on these pages is written so).
 */
export const readDowntime: ClaimReader = (mention, story) => {
  const form = mention.phrase.edges[0]?.when
  if (form?.form === 'month' || (form?.form === 'week' && !form.weekend)) return []
  if (LIMIT.test(mention.phrase.lead) || NOT_DOWN.test(mention.clause)) return []
  const because = whyDown(mention, story)
  if (!because) return []
  return edgesOf(mention, because).map((claim) => ({ ...claim, state: stateOf(mention) }))
}

function whyDown(mention: Mention, story: StoryCues): string | null {
  const { clause, whole, phrase, sentence } = mention
  if (OFFICE.test(clause) && !findSystems(clause).length) return null
  if (
    /\b(?:clos(?:es?|ed|ing)|stops?|leaves?)\b/i.test(clause) &&
    RESUME.test(whole) &&
    (findSystems(clause).length || /^(?:it|they|both)\b/i.test(clause))
  )
    return 'its sentence says when the system closes and reopens'
  if (isRangeOfHours(mention) && DOWN_IF_SYSTEM.test(clause) && findSystems(clause).length)
    return 'its clause says for how long a system is closed'
  if (sentence.role !== 'row' && POINTER.test(mention.following) && DOWN.test(mention.following))
    return 'the next sentence says that systems cannot be used then'
  if (/\b(?:is|are|be) closed\b/i.test(clause) && findSystems(clause).length)
    return 'its clause says that a system is closed'
  // A rollover on a day may be of users or data; only a stretch of it takes systems away.
  const words = phrase.shape === 'range' ? clause : clause.replace(/\b(?:rollover|changeover)\b/gi, '')
  if (DOWN.test(words)) return 'its clause says that systems cannot be used'
  if (phrase.shape === 'range' && isOverDays(mention) && phrase.edges.every((edge) => edge.clock))
    return 'a range of hours over several days'
  if (isElliptic(mention)) return 'its sentence says so of the systems before'
  if (phrase.shape === 'range' && DOWN.test(whole) && !RESUME.test(clause))
    return 'its sentence says that systems cannot be used'
  if (sentence.role === 'item' && !story.isEventStory && holdsOnlySystems(mention))
    return 'a time and nothing but systems'
  if (TENTATIVE_DAYS.test(clause) && findSystems(clause).length) return 'days held in reserve for work on a system'
  if (sentence.role === 'item' || sentence.role === 'row') {
    const introduced = DOWN.test(sentence.leadIn ?? '') || story.isDowntimeStory
    const isDated = phrase.shape === 'range' || findSystems(sentence.text).length > 0 || /^\W*@\W*$/.test(whole)
    if (introduced && isDated && !RESUME.test(clause)) return 'it stands in a list of downtimes'
  }
  return null
}

/** People and places that close; no system does. */
const OFFICE =
  /\b(?:support|help ?desk|phones?|telephones?|offices?|staff|service cent(?:er|re)|call cent(?:er|re)|schools?|campus(?:es)?)\b/i
/** "… cannot be used in those hours": the sentence before gives the hours. */
export const POINTER =
  /\b(?:in|during|at|within) (?:those|these|that|this) (?:hours?|times?|days?|period|window|weekend|night)\b|\bmeanwhile\b/i
const TENTATIVE_DAYS = /\b(?:placeholders?|set aside|in reserve|reserved)\b/i

/** "Saturday, March 7, 12:30–6 a.m.: STAIRS and Moodle". */
function holdsOnlySystems({ whole, sentence }: Mention): boolean {
  const found = findSystems(sentence.text)
  if (!found.length || (whole.match(/@/g) ?? []).length !== 1) return false
  const named = new Set(
    found.flatMap(
      ({ from, to }) =>
        sentence.text
          .slice(from, to)
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    ),
  )
  return (whole.toLowerCase().match(/[a-z]+/g) ?? []).every(
    (word) => named.has(word) || /^(?:and|the|including|systems?|all|also|from|on)$/.test(word),
  )
}

/** "…; the Teacher Hand Scoring System, on December 10 during the same hours": no verb of its own. */
function isElliptic({ clause, whole, sentence }: Mention): boolean {
  const hasVerb =
    /\b(?:is|are|was|were|will|be|has|have|can|may|must|should|opens?|begins?|resumes?|takes?|meets?)\b/i.test(clause)
  return (
    sentence.role === 'sentence' && clause !== whole && !hasVerb && DOWN.test(whole) && findSystems(clause).length > 0
  )
}

function isRangeOfHours({ phrase }: Mention): boolean {
  return phrase.hours !== null || (phrase.shape === 'range' && phrase.edges.some((edge) => edge.clock))
}

function isOverDays({ spans }: Mention): boolean {
  return spans.some(({ start, end }) => end !== null && start.day !== end.day)
}

function edgesOf(mention: Mention, because: string): Claim[] {
  const { lead } = mention.phrase
  const { clause } = mention
  if (mention.phrase.shape === 'point') {
    const runsTo = RUNS_TO.test(lead) || RUNS_TO.test(mention.before)
    if (NOT_RESUME.test(clause) && runsTo) {
      return claimSpans(mention, 'downtime', 'end', because).map((claim) => ({
        ...claim,
        end: claim.end && dayBefore(claim.end),
      }))
    }
    if (runsTo) return claimSpans(mention, 'downtime', 'end', because)
    const opens =
      OPENS.test(lead) ||
      OPENS.test(mention.before) ||
      (RESUME.test(mention.whole) && !RESUME.test(`${mention.before} @`)) ||
      /\bdown-?times? (?:that |which )?(?:begins?|starts?)\b/i.test(clause) ||
      /\bbeginning\b/i.test(mention.phrase.text)
    return claimSpans(mention, 'downtime', opens ? 'start' : 'both', because)
  }
  return claimSpans(mention, 'downtime', 'both', because)
}

/** "Will not resume until D" means back on D: the last day down is the day before (RECORDS 4.5). */
export function dayBefore(edge: ResolvedEdge): ResolvedEdge {
  if (edge.exact || !edge.day) return edge
  const day = addDays(edge.day, -1)
  return { ...edge, time: day, day, inferred: [...edge.inferred, 'the day before the systems are back'] }
}

function stateOf({ whole, sentence }: Mention): 'scheduled' | 'tentative' | 'cancelled' {
  const text = sentence.role === 'row' ? sentence.text : whole
  if (CANCELLED.test(text)) return 'cancelled'
  return TENTATIVE.test(text) ? 'tentative' : 'scheduled'
}
