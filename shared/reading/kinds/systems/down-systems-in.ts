import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { withShortNames } from '../../mentions/mask-sentence.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { withoutBystanders } from './without-bystanders.ts'
import { withoutTails } from './without-tails.ts'

/** Words by which a part says that its systems can be used. */
export const STAYS_UP = new RegExp(
  pattern`
    \b(?:
      (?:will be|is|are) available (?:during|throughout)
      |(?:will |to )?(?:remain|remains|stay|stays|continue to be|is still|are still|still be) (?:fully )?(?:
        available|online|on-line|up|open|accessible|operational
      )|(?:not|un)(?: be)? ?(?:affect|impact)ed|no interruption|(?:no|without(?: any)?) (?:effect|impact)s? (?:on|to|for)|keeps? (?:running|working)|except(?: for)?|other than
      |with the exception of|apart from|(?:can|may) still be (?:used|reached)
      |neither [^.;@]{2,90} (?:is|are|will be) (?:affected|impacted)
      |(?:not|no longer) (?:affect|include|involve|touch|impact|apply to)
    )\b`,
  'i',
)

/** "So that accounts can be copied to TOMS, …": why, not what. */
const PURPOSE = /^(?:so that|in order (?:to|that))\b[^,]{1,160},|,? \bso that\b[^.;]*/i

/** "While TOMS remains available, CERS …", "Because all others …": what stands before the comma is a part of its own. */
const WHILE =
  /^((?:while|although|though|even though|whereas|because|since|as|now that|once|as soon as|after|when)\b[^,;@]{1,120}),\s/i

/** "With CERS back, TOMS …", "with the launch of CERS, TOMS …": what stands in front can be used. */
const WITH_IT_UP = new RegExp(
  pattern`
    ^with (?:
      [^,;@]{1,80} (?:back|available|open|up|restored|running|released|live|online|in place|ready|in use)(?: again
        | online
      )?|(?:the )?(?:release|return|launch|opening|restoration) of [^,;@]{1,60}
    ),\s`,
  'i',
)

/** "… until TOMS returns": when it ends, not what is away. */
const UNTIL_BACK =
  /\b(?:until|once|when|as soon as) (?:the )?[^,;.]{2,60} (?:returns?|resumes?|reopens?|is back|are back|comes? back)\b/i

/** "TOMS, but not CERS, …", "CERS (but not the practice tests) …"; "but not before noon" is no name. */
const BUT_NOT = new RegExp(
  pattern`
    (?:(?:,? \(?(?:but|and|though) | \(|, |—(?:but )?)not|(?:,? \(?(?:but|and|though) | \(|—(?:but )?)neither(?!
        [^,;.@]{0,100} (?:can|will|is|are|may)\b
      )
    ) (?:the |for |in )?(?:[A-Z]|practice|training)[^,;.)—]{0,60}`,
  '',
)

/** "… and is brought back with CERS": what it comes back with is told of elsewhere. */
const BACK_WITH = new RegExp(
  pattern`
    \b((?:back|online|returns?|returned|reopens?|resumes?|restored)(?: up| again| online)?) (?:
      (?:together |along )?with|at the same (?:time|hour) as
    ) (?:the )?[^,;.@]{2,60}?(?=,| (?:on|at|by)\b|[;.]|$)`,
  'i',
)

/** "…; CERS an hour later": a time of its own, which nobody printed. */
const LATER =
  /[;,] (?:and )?(?:the )?[A-Z][^;,.@]{0,60} (?:an?|one|two|three|four|\d+|some) (?:hours?|days?|weeks?) (?:later|earlier)\b/

/** "All systems but TOMS": what stands behind the "but" is left out. */
const ALL_BUT = /\b(all (?:[\w&]+ ){0,5}systems) but (?:the )?[^,;.@)]{1,60}?(?= (?:will|are|is|may|go)\b|\))/i

/** "Unlike TOMS, …", "…, a day after TOMS": what it is compared with. */
const COMPARED = new RegExp(
  pattern`
    \b(?:unlike|instead of|in place of) (?:the )?[^,;.@]{2,60}[,.]
    |, (?:an?|one|two|three|some|\d+) (?:hours?|days?|weeks?) (?:after|before) (?:the )?[A-Z][^,;.@]{1,60}`,
  'gi',
)

/** "TOMS, which feeds CERS, …" says of CERS nothing else. */
const ASIDE = /, which (?!(?:will|is|are|also|includes?)\b)[^,;.@]{1,80},/gi

/** "…, but TOMS will.", "; TOMS will not be.": a verb that is left out because it was said before. */
const LEFT_OUT = /\b(?:will|is|are|does|do)(n['’]t| not)?(?: be)?[.,]?$/i
const NOT_THERE = /\b(?:not|n['’]t|cannot|neither) (?:be )?(?:available|accessible|used|reached|online|up)\b/i
const THERE = /\b(?:will be|is|are) (?:available|accessible|online|up)\b/i
/** "Although TOMS is available, CERS …": a part that ends in saying so. */
const ENDS_THERE =
  /\b(?:will be|is|are|(?:has|have) been) (?:up and running|available|accessible|online|back|up|restored|released|launched)[.,;]?\s*$/i

/** "TOMS is down; the practice tests can be used then", "…, but teachers can use the THSS". */
const IN_USE = new RegExp(
  pattern`
    \b(?:can|may) (?:also |still )?be (?:used|reached|opened|accessed)\b
    |\b(?:you|users?|teachers|students|schools|educators|coordinators|everyone|LEAs) can (?:also |still )?(?:
      use|reach|open|access|go on (?:with|using|in)|continue (?:to use|with|using|in)|keep using|work (?:in|with)
      |(?:log|sign) (?:in|on)
    )\b`,
  'i',
)
/** "None of them can be used", "before TOMS can be used again"; "can be used, except from 2 to 4 a.m." */
const NOT_IN_USE = /\b(?:no|none|neither|nobody|nor|not|only|before|until|once|when|after|as soon as|again)\b/i

const EXCEPT_THEN = /^except (?:on|from|between|during) /i
/** "All systems are available, except CERS from 2 to 4 a.m.": what stands behind it is down. */
const OPENS_EXCEPT = /^(?:except|other than|apart from|with the exception)\b/i
const EXCEPT = /\b(?:except|other than|apart from|with the exception)\b/i

/** Does a part whose verb is left out say that its systems can be used, or, where the others' can, that they cannot? */
function isOtherwise(part: string, text: string): boolean {
  const left = LEFT_OUT.exec(part.trim())
  if (!left) return false
  return left[1] ? !NOT_THERE.test(text) : NOT_THERE.test(text)
}

const BETWEEN_THOUGHTS = new RegExp(
  pattern`
    (?<=[;.])\s|\s(?=\((?![A-Z]{2,8}\) [A-Z]))
    |\s(?=(?:during|throughout) (?:the|its|our|this) [^.;]{0,60}\b(?:down-?time|outage|maintenance) of (?:the )?[A-Z])
    |,\s+(?:and|but|so|while|although|though)\s+(?=[^,;.]*\b(?:remain|stay|will|is|are|continue)\b)|\band that\b
    |,\s(?=(?:you|users?|teachers|students|schools|educators|coordinators|everyone|LEAs) can (?!not\b))
    |\bwhile\b|\bbut\b|(?<=\b(?:affect|impact)ed )when\b|(?=\bwithout (?:any )?(?:effect|impact)\b)|(?=\b(?:except|other than|with the exception|apart from)\b)`,
  'i',
)

/** Systems named in a text without those of the parts that say they stay up. */
export function downSystemsIn(printed: string): string[] {
  // Most sentences that are asked name none.
  if (!findSystems(printed, 1).length) return []
  const text = withoutBystanders(withoutTails(withShortNames(printed)))
  const parts = text
    .replace(PURPOSE, '')
    .replace(WITH_IT_UP, '')
    .replace(UNTIL_BACK, '')
    .replace(BACK_WITH, '$1')
    .replace(BUT_NOT, ' ')
    .replace(LATER, ' ')
    .replace(COMPARED, ' ')
    .replace(ALL_BUT, '$1')
    .replace(ASIDE, '')
    .replace(WHILE, '$1; ')
    .split(BETWEEN_THOUGHTS)
  const leftOut = THERE.test(text) && !DOWN.test(text) ? parts.filter((part) => OPENS_EXCEPT.test(part)) : []
  if (leftOut.some((part) => findSystems(part, 1).length)) return idsIn(leftOut)
  const others = parts.filter((part) => isOtherwise(part, text))
  // "TOMS will be available, but CERS will not": those that are otherwise are down.
  const isUp = THERE.test(text) && others.length > 0
  const down = isUp ? others : parts.filter((part) => !staysUp(part, parts) && !others.includes(part))
  return idsIn(down)
}

function idsIn(parts: readonly string[]): string[] {
  return [...new Set(parts.flatMap((part) => findSystems(part).map((mention) => mention.id)))]
}

function staysUp(part: string, parts: readonly string[]): boolean {
  // "CERS stays online except on March 8"
  if (parts.some((other) => EXCEPT_THEN.test(other))) return false
  if (STAYS_UP.test(part)) return true
  const isInUse = IN_USE.test(part) && !NOT_IN_USE.test(part) && !parts.some((other) => EXCEPT.test(other))
  return parts.length > 1 && ((ENDS_THERE.test(part) && !/\b(?:neither|none|no)\b/i.test(part)) || isInUse)
}
