import { findSystems } from '../../systems/find-systems.ts'

/** Words by which a part says that its systems can be used. */
export const STAYS_UP =
  /\b(?:(?:will be|is|are) available (?:during|throughout)|(?:will |to )?(?:remain|remains|stay|stays|continue to be|is still|are still|still be) (?:fully )?(?:available|online|on-line|up|open|accessible|operational)|(?:not|un)(?: be)? ?affected|no interruption|keeps? (?:running|working)|except(?: for)?|other than|with the exception of|apart from|(?:can|may) still be (?:used|reached))\b/i

/** "So that accounts can be copied to TOMS, …": why, not what. */
const PURPOSE = /^(?:so that|in order (?:to|that))\b[^,]{1,160},|,? \bso that\b[^.;]*/i

/** "While TOMS remains available, CERS …": what stands before the comma is a part of its own. */
const WHILE = /^((?:while|although|though)\b[^,;@]{1,120}),\s/i

/** "… until TOMS returns": when it ends, not what is away. */
const UNTIL_BACK =
  /\b(?:until|till|once|when|as soon as) (?:the )?[^,;.]{2,60} (?:returns?|resumes?|reopens?|is back|are back|comes? back)\b/i

/** "TOMS, but not CERS, …", "CERS (but not the practice tests) …"; "but not before noon" is no name. */
const BUT_NOT = /(?:,? \(?(?:but|and|though) | \(|, )not (?:the |for |in )?(?:[A-Z]|practice|training)[^,;.)]{0,60}/

/** "…; CERS an hour later": a time of its own, which nobody printed. */
const LATER =
  /[;,] (?:and )?(?:the )?[A-Z][^;,.@]{0,60} (?:an?|one|two|three|four|\d+|some) (?:hours?|days?|weeks?) (?:later|earlier)\b/

/** Systems named in a text without those of the parts that say they stay up. */
export function downSystemsIn(text: string): string[] {
  // Most sentences that are asked name none.
  if (!findSystems(text, 1).length) return []
  const parts = text
    .replace(PURPOSE, '')
    .replace(UNTIL_BACK, '')
    .replace(BUT_NOT, ' ')
    .replace(LATER, ' ')
    .replace(WHILE, '$1; ')
    .split(
      /(?<=[;.])\s|\s(?=\()|,\s+(?:and|but|while|although|though)\s+(?=[^,;.]*\b(?:remain|stay|will|is|are|continue)\b)|\bwhile\b|\bbut\b|(?=\b(?:except|other than|with the exception|apart from)\b)/i,
    )
  const up = parts.filter((part) => !STAYS_UP.test(part))
  return [...new Set(up.flatMap((part) => findSystems(part).map((mention) => mention.id)))]
}
