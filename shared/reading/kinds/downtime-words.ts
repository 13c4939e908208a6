import { findSystems } from '../../systems/find-systems.ts'

/** "… cannot be used in those hours": the sentence before gives the hours. */
export const POINTER =
  /\b(?:in|during|at|within) (?:those|these|that|this) (?:hours?|times?|days?|period|window|weekend|night)\b|\bmeanwhile\b/i

/** People and places that close; no system does. */
const OFFICE =
  /\b(?:support|help ?desk|phones?|telephones?|offices?|staff|service cent(?:er|re)|call cent(?:er|re)|schools?|campus(?:es)?)\b/i

/** True where a text names a system. */
export function names(text: string): boolean {
  return findSystems(text).length > 0
}

/** True where a clause speaks of people or places and of no system. */
export function isOffice(clause: string): boolean {
  return OFFICE.test(clause) && !names(clause)
}
