/** "Neither TOMS nor CERS will be available", "none of the systems is available". */
const NOBODYS =
  /\b(?:neither|none of|no (?:\w+ ){0,3}(?:systems?|sites?|applications?|tools?))\b[^@;.]{0,120}\b(?:will|is|are) (?:be )?available\b/i
const NOT_YET = /\bnot (?:yet |be )?$/i
const NOT_SOONER = /\b(?:until|before|prior to|earlier than|sooner than)\b/i

/** "TOMS will not be operational on D": nothing is back then; `at` is where the clause speaks of a return. */
export function isNotBack(clause: string, at: number): boolean {
  return NOBODYS.test(clause) || (NOT_YET.test(clause.slice(0, at)) && !NOT_SOONER.test(clause))
}
