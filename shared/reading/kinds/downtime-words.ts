import { findSystems } from '../../systems/find-systems.ts'
import { readTimes } from '../phrases/read-times.ts'

/** "… cannot be used in those hours": the sentence before gives the hours. */
export const POINTER =
  /\b(?:in|during|at|within|for|throughout|on) (?:both of |all of )?(?:those|these|that|this|the same) (?:hours?|times?|days?|dates?|periods?|windows?|weekends?|nights?)\b|\bmeanwhile\b/i

/** Does a sentence name a time of its own? "On that day" only points back. */
export function datesOther(text: string): boolean {
  return readTimes(text).some(({ edges, hours }) => {
    const pointsBack = edges.every(({ when, clock }) => when?.form === 'relative' && when.daysLater === 0 && !clock)
    return hours !== null || !pointsBack
  })
}

/** Systems that are not named but meant: "the following systems". */
const SOME_SYSTEMS =
  /\b(?:following|these|those|all|both|two|three|four|several|other) (?:[a-z]+ ){0,2}(?:systems?|sites?|applications?|portals?)\b/i

/** People and places that close; no system does. */
const OFFICE =
  /\b(?:support|help ?desk|phones?|telephones?|offices?|staff|service cent(?:er|re)|call cent(?:er|re)|schools?|campus(?:es)?)\b/i

/** True where a text names a system. */
export function names(text: string): boolean {
  return findSystems(text).length > 0
}

/** True where a text names a system or speaks of several. */
export function speaksOfSystems(text: string): boolean {
  return names(text) || SOME_SYSTEMS.test(text)
}

/** True where a clause speaks of people or places and of no system. */
export function isOffice(clause: string): boolean {
  return OFFICE.test(clause) && !names(clause)
}
