import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { IS_SUBORDINATE } from '../../mentions/clauses.ts'
import type { Mention } from '../../mentions/mention.ts'
import { readTimes } from '../../phrases/read-times.ts'
import type { Sentence } from '../../sentences.ts'
import type { Claim } from '../claim.ts'
import { DOWN, DOWN_IF_SYSTEM } from '../downtime/downtime-cues.ts'
import { POINTING } from '../downtime/downtime-signs.ts'
import { POINTER, saysDownThen } from '../downtime/downtime-words.ts'
import { RESUMPTION, resumedWords } from '../downtime/resumption.ts'
import { RIGHT_VALUE } from '../right-value.ts'
import { LIKE_THE_ONE_BEFORE } from '../same-again.ts'
import { affectedElsewhere, alsoDown } from './affected-elsewhere.ts'
import { dashedName } from './dashed-name.ts'
import { downSystemsIn, STAYS_UP } from './down-systems-in.ts'
import { gappedWords } from './gapped-words.ts'
import { inTurn } from './in-turn.ts'
import { withoutAsides } from './is-aside.ts'
import { labelBehind } from './label-behind.ts'
import { itemAround, itemsInside, listAfter, listBefore } from './listed-systems.ts'
import { memberIn } from './member-in.ts'
import { bracketedBehind, isOfAll } from './one-of-several.ts'
import { subjectsDown } from './subjects-down.ts'
import {
  BOTH,
  bothNamedBefore,
  isAnswerOf,
  nameOverTime,
  onlySystemsBehind,
  systemNamedBefore,
  systemsNamedBefore,
  systemsOfSentenceBefore,
  titleOfItem,
  unique,
} from './systems-before.ts'
import { workedOnBefore } from './worked-on-before.ts'

const EXCEPT = /\b(?:except(?: for)?|other than|with the exception of|apart from)\b/i
/** What takes longer once all is back says nothing of what was down. */
const AFTERWARDS = /\b(?:may|can|could|will) (?:take|require|need)\b[^.]{0,80}\b(?:hours?|days?)\b/i
const POINTS_TO_LIST = /\b(?:following|below|these|listed|as follows)\b|:$/i
/** What speaks of the one system that the sentence before names. */
const OF_ONE_BEFORE = new RegExp(
  pattern`
    \b(?:
      the (?:system|site|tool)|it|them|service|(?:normal|regular) operations?|access (?:will|should|is|returns|resumes)
      |that (?:same )?(?:day|evening|night)
    )\b`,
  'i',
)
const POINTS_BACK = new RegExp(
  pattern`
    ^(?:neither|none of (?:them|these)|it|the (?:system|site|tool|application|portal)|both|these|those)\b
    |\b(?:the same (?:\w+ )?(?:systems?|sites?|tools?|applications?)|(?:all|each) of (?:them|these)|these(?: systems)?|they
      |the (?:systems )?above|both|(?:all|the) (?:two|three|four|five) (?:will|are|go|cannot|become))\b`,
  'i',
)

/**
 * The systems a downtime takes away: those of its clause or sentence, of the list or table it opens, of the list before it that it
 * points back to; where it is the story's only downtime, those said to be affected elsewhere. Systems said to stay up are left out; "all systems except X" names none (RECORDS 5, 10).
 */
export function readDowntimeSystems(claim: Claim, sentences: readonly Sentence[], isOnly: boolean): string[] {
  const { sentence, index, following } = claim.mention
  const also = isOnly ? alsoDown(index, sentences) : []
  if (claim.systems) return unique([...claim.systems, ...also])
  if (sentence.role === 'row') return downSystemsIn(sentence.cells.join(' ; '))
  if (claim.because === RESUMPTION && OTHERS_ARE_BACK.test(sentence.text)) return []
  const own = inTurn(
    claim,
    downSystemsIn((claim.because === RESUMPTION ? resumedWords(claim) : null) ?? ownWords(claim)),
  )
  const pointed =
    POINTER.test(following) && saysDownThen(following)
      ? [...downSystemsIn(following), ...listAfter(index + 1, sentences)]
      : []
  if (own.length) {
    // "TOMS and these systems: …" counts both; so does "… cannot be reached during that time".
    const listed = POINTS_TO_LIST.test(sentence.text) && sentence.role === 'sentence' ? listAfter(index, sentences) : []
    return unique([...own, ...listed, ...pointed, ...also])
  }
  if (
    /\ball (?:[\w&]+ ){0,5}(?:systems|services|sites|applications)\b/i.test(sentence.text) &&
    EXCEPT.test(sentence.text)
  )
    return []
  if (bracketedBehind(claim.mention) || isOfAll(claim.mention) || OTHERS_TOO.test(sentence.text)) return []
  const looks = [
    () => pointed,
    () => nameOverTime(claim.mention, sentences),
    () => labelBehind(index, sentences),
    () => itemsInside(index, sentences),
    () => itemAround(index, sentences),
    () => (sentence.role === 'item' && sentence.leadIn ? downSystemsIn(sentence.leadIn) : []),
    () => (STAYS_UP.test(sentence.text) ? [] : listAfter(index, sentences)),
    () => (BOTH.test(sentence.text) ? bothNamedBefore(index, sentences) : []),
    () => (POINTS_BACK.test(sentence.text) ? listBefore(index, sentences) : []),
    () => (OF_ONE_BEFORE.test(sentence.text) ? systemNamedBefore(index, sentences) : []),
    () =>
      saysDownThen(following) && !readTimes(following).length && !AFTERWARDS.test(following)
        ? downSystemsIn(following)
        : [],
    () => (THESE_ARE.test(following) ? downSystemsIn(following) : []),
    () => (sentence.role === 'item' ? openingSystems(sentences) : []),
    () =>
      sentence.role === 'item' && DOWN.test(sentences[0]?.text ?? '') ? downSystemsIn(sentences[0]?.text ?? '') : [],
    () =>
      POINTING.includes(claim.because) || claim.because.startsWith(LIKE_THE_ONE_BEFORE)
        ? systemsNamedBefore(index, sentences)
        : [],
    () => (STAYS_UP.test(sentence.text) ? [] : onlySystemsBehind(index, sentences)),
    () =>
      ANOTHER.test(sentence.text) ||
      isAnswerOf(sentences[index - 1]?.text ?? '') ||
      ITS_TIME.test(sentence.text) ||
      (THE_SAME.test(sentence.text) && DOWN.test(sentences[index - 1]?.text ?? ''))
        ? systemsOfSentenceBefore(index, sentences)
        : [],
    // "The right dates are …" speaks of what the sentence before did.
    () => (claim.because === RIGHT_VALUE ? downSystemsIn(sentences[index - 1]?.text ?? '') : []),
    () => (sentence.role === 'item' ? titleOfItem(index, sentences) : []),
    () => affectedElsewhere(index, sentences, isOnly),
    () => workedOnBefore(index, sentences),
    () => (isOnly && (claim.start || IS_ONE.test(sentence.text)) ? downSystemsIn(sentences[0]?.text ?? '') : []),
  ]
  for (const look of looks) {
    const systems = look()
    if (systems.length) return systems
  }
  return []
}

/** "All services other than TOMS will be available on D": those that nobody names. */
const OTHERS_ARE_BACK =
  /^all (?:other )?(?:systems|services|sites|applications) (?:but|except|other than|apart from)\b/i

/** "The system is back online on D", under a heading that names it. */
const IS_ONE =
  /(?:^|\bwhen )(?:the (?:system|site|application|portal)|it) (?:will|is|comes|returns|should|remains|reopens)\b/i

/** The systems that the words of a downtime's own time name. */
export function ownSystemsOf(claim: Claim): string[] {
  return claim.systems ?? unique(findSystems(ownWords(claim)).map(({ id }) => id))
}

/** "TOMS is down on March 7 and CERS at 5 p.m.": two times of one sentence, each of its own systems. */
export function tellApart(a: Claim, b: Claim): boolean {
  if (a.mention.index !== b.mention.index) return false
  const [first, second] = [ownSystemsOf(a), ownSystemsOf(b)]
  return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id))
}

/** "Although most systems are down from D to E, CERS …": of systems that nobody names. */
const SOME_SYSTEMS = /\b(?:most|many|several|some|all|other) (?:of the )?(?:\w+ )?systems\b/i

/** Where a sentence holds several downtimes, each has the words of its own clause; else the whole sentence counts. */
function ownWords({ mention }: Claim): string {
  // "TOMS (June 14), CERS (June 15), and THSS (June 16) will be unavailable": each its own.
  const labelled =
    /([^(),;]{1,80})\([a-z -]{0,20}$/.exec(mention.sentence.text.slice(0, mention.phrase.from))?.[1] ?? ''
  if (findSystems(labelled).length && (mention.whole.match(/@/g) ?? []).length > 1) return labelled
  const dashed = dashedName(mention)
  if (dashed) return dashed
  const bracketed = bracketedBehind(mention)
  if (bracketed) return bracketed
  const member = memberIn(mention.before)
  if (member) return member
  const known = KNOWN_BY_NAME.exec(mention.before)?.[1] ?? ''
  if (findSystems(known).length) return [known, ...downWithIt(mention)].join(', ')
  if (isEachFor(mention)) return mention.after
  const gapped = gappedWords(mention)
  if (gapped) return gapped
  // "Because TOMS is down on D, rosters in CERS are late": the clause in front alone says what is down.
  if (IS_SUBORDINATE.test(mention.clause) && (findSystems(mention.clause).length || SOME_SYSTEMS.test(mention.clause)))
    return mention.clause
  if (isOfAll(mention)) return mention.clause
  const around = withoutAsides(mention)
  if (around && findSystems(around).length) return around
  const shared = mention.clause !== mention.whole && (mention.whole.match(/@/g) ?? []).length > 1
  return shared && findSystems(mention.clause).length ? mention.clause : mention.sentence.text
}

/** "CERS is unavailable during the TOMS downtime on D": what has no time of its own. */
function downWithIt({ sentence: { text }, whole }: Mention): string[] {
  if ((whole.match(/@/g) ?? []).length > 1) return []
  return subjectsDown(text).map(({ from, to }) => text.slice(from, to))
}

/** "No file is taken from CALPADS into TOMS during the CALPADS downtime, @". */
const KNOWN_BY_NAME = new RegExp(
  pattern`
    \b(?:
      (?:[Dd]uring|[Tt]hroughout|[Bb]ecause of|[Dd]ue to|[Oo]wing to) (?:the|this) (?=
        .+ (?:down-?time|outage|upgrade|interruption|maintenance)\b
      )|(?:[Ww]hile|[Ww]hen) (?=[^@,;]+ (?:is|are) (?:down|unavailable|offline|closed|away)\b)
    )([A-Z][\w&’' -]{1,60}?) (?:
      down-?time|outage|upgrade|interruption|maintenance|(?:is|are) (?:down|unavailable|offline|closed|away)
    )(?: of| on| from| between|,)*$`,
  '',
)

/** "Downtimes are planned @ for TOMS and @ for the DEI": each time has the names behind it. */
function isEachFor({ whole }: Mention): boolean {
  const [, ...behind] = whole.split(/@+/)
  return behind.length > 1 && behind.every((part) => /^,? for /.test(part) && findSystems(part).length > 0)
}

/** "TOMS goes down at 5 p.m. All other systems follow at 8 p.m.": of those nobody names. */
const OTHERS_TOO =
  /^(?:all |the )*(?:other|others|remaining|rest)\b[^.;:@]{0,30} (?:will |should )?(?:follow|go|be|come)s?\b/i

/** "Several systems will be unavailable on D. These include TOMS and CERS." */
const THESE_ARE = new RegExp(
  pattern`
    ^(?:these|those|they|the (?:affected |impacted )?systems)(?: systems| affected| impacted)? (?:include|are)\b(?! (?:
        not|back|up|available|expected
      )\b
    )`,
  'i',
)

/** "A second, longer downtime begins …": of the same systems. */
const ANOTHER = new RegExp(
  pattern`
    ^(?:(?:a|the) (?:second|third|fourth|further|longer|shorter|next|last|other|final)|another)\b[^.;:]{0,40}\b(?:
      down-?time|outage|interruption|maintenance|pause|break|one|time
    )\b`,
  'i',
)

/** "The downtime has been postponed …", behind a sentence that tells of it. */
const THE_SAME = /^(?:the|this|that) (?:\w+ )?(?:down-?time|outage|interruption|maintenance|upgrade|work)\b/i

/** "Maintenance of CERS is planned. Its current time frame is …" */
const ITS_TIME = new RegExp(
  pattern`
    ^(?:(?:the|its|our|this) )?(?:(?:current|tentative|planned|expected|exact|new) ){0,2}(?:
      time ?frame|dates?|times?|hours
    ) (?:is|are|will be)\b`,
  'i',
)

/** What the prose before a list says is down: "The ORS will be closed on three evenings. On each of them …:". */
function openingSystems(sentences: readonly Sentence[]): string[] {
  const opening = sentences.find(
    ({ role, text }) => role === 'sentence' && (DOWN.test(text) || DOWN_IF_SYSTEM.test(text)),
  )
  return opening && !STAYS_UP.test(opening.text) ? downSystemsIn(opening.text) : []
}
