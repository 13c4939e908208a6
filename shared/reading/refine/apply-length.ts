import { pattern } from '../../text/pattern.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Claim } from '../kinds/claim.ts'
import { NUMBER_WORD, NUMBER_WORDS } from '../phrases/number-words.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import type { Sentence } from '../sentences.ts'

const NUMBER = `(\\d{1,3}(?:\\.5)?|an?|the(?= hour-long)|${NUMBER_WORD})`
const LENGTH = new RegExp(
  `\\b(?:(half)|${NUMBER})(?:[- ]and[- ]a[- ]half)?[- ](hour|minute)s?\\b( and a half\\b)?`,
  'i',
)
/** "up to", "about", "can last", "every": no exact length. */
const INEXACT = new RegExp(
  pattern`
    \b(?:
      up to|about|approximately|around|roughly|at least|at most|no more than|within|under|over|nearly|almost|every|may
      |can|could|between|to|early|late|first|(?<!\b(?:will|to|should|and|they|both|each|all) )last|before|after|prior
    )\s*$`,
  'i',
)
/** "Outages usually last two hours": not this one. */
const OFTEN = /\b(?:typically|usually|normally|generally|often|mostly)\b[^;]{0,60}$/i
const LASTS = new RegExp(
  pattern`
    \b(?:lasts?|lasting|runs?(?: for)?|takes?|will take|is|are|will last|will run|for(?: an? (?:total |period )of)?|(?:webinar|meeting|session|workshop|training|talk|outage|downtime)s? of|duration:|length:)(?: for)?(?: the (?:
        following|next|whole|full|first
      )
    )?(?: exactly| precisely| the)?\s*$`,
  'i',
)

/**
 * A stated exact length ("a two-hour webinar", "it lasts ninety minutes") gives the end of a fact that has a starting hour only;
 * "up to" and "about" do not (RECORDS 10, Edges).
 */
export function applyLength(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const open = claims.filter(
    (claim) => (claim.kind === 'event' || claim.kind === 'downtime') && claim.start?.exact && !claim.end,
  )
  if (!open.length) return [...claims]
  // The same beginning told again ("To register for the May 4 webinar") is no other event.
  const isOnly = new Set(open.map(({ start }) => start?.time)).size === 1
  return claims.map((claim) => {
    if (!open.includes(claim) || !claim.start) return claim
    const minutes = lengthFor(claim, sentences, isOnly)
    return minutes === null ? claim : { ...claim, end: later(claim.start, minutes) }
  })
}

/** In the claim's own sentence any exact length counts; elsewhere only one that says that it lasts so long. */
function lengthFor(claim: Claim, sentences: readonly Sentence[], isOnly: boolean): number | null {
  const { text, leadIn } = claim.mention.sentence
  const own =
    exactLength(claim.mention.before, false) ?? exactLength(text, false) ?? (leadIn ? exactLength(leadIn, true) : null)
  if (own !== null) return own
  for (const [index, sentence] of sentences.entries()) {
    if (index === claim.mention.index || sentence.role === 'row') continue
    const minutes =
      isOnly || /\b(?:each|every|all|both|these)\b/i.test(sentence.text) ? exactLength(sentence.text, true) : null
    if (minutes !== null) return minutes
  }
  return null
}

function exactLength(text: string, mustLast: boolean): number | null {
  const match = LENGTH.exec(text)
  if (!match) return null
  const before = text.slice(0, match.index)
  const behind = text.slice(match.index + match[0].length)
  if (INEXACT.test(before)) return null
  if (OFTEN.test(before)) return null
  if (/^ (?:at most|or (?:less|so|more|longer|two|three|four|\d)|at the most|maximum)\b/i.test(behind)) return null
  const isAdjective = /-(?:hour|minute)\b/i.test(match[0]) || behind.startsWith('-long')
  const isAlone = /\($/.test(before) && behind.startsWith(')')
  // "Wednesdays at 3 p.m., one hour each: …"
  if (/^ each(?=[:,.;)]| (?:begin|start)|$)/i.test(behind)) return minutesOf(match)
  if (!isAdjective && !isAlone && !LASTS.test(before)) return null
  if (
    mustLast &&
    !LASTS.test(before) &&
    !(isAdjective && /\b(?:this|the|an?|these|those|of these|both|each|all|two|three|four)\s*$/i.test(before))
  )
    return null
  return minutesOf(match)
}

function minutesOf(match: RegExpExecArray): number {
  if (match[1]) return 30
  const word = (match[2] ?? '').toLowerCase()
  const count =
    (NUMBER_WORDS.get(word) ?? (/^(?:an?|the)$/.test(word) ? 1 : Number(word))) + (/half/.test(match[0]) ? 0.5 : 0)
  return (match[3] ?? '').toLowerCase() === 'hour' ? count * 60 : count
}

function later(start: ResolvedEdge, minutes: number): ResolvedEdge {
  return {
    ...start,
    time: addMinutes(start.time, minutes),
    suggested: start.suggested && addMinutes(start.suggested, minutes),
    inferred: [...start.inferred, `a stated length of ${minutes} minutes`],
  }
}
