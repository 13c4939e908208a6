import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'

/** "Prior to the downtime, coordinators should take these steps:": what follows is to be done, and not down. */
const OF_STEPS = /\b(?:should|must|needs? to|steps|tasks|remember to|please (?:complete|do|take|finish))\b/i

/** An item that is a sentence and opens with neither its time nor a system ("Ask whether TOMS has cases of March 7.") is a step, too. */
export function isStep({ sentence: { text, leadIn }, phrase }: Mention): boolean {
  const opensWith = Math.min(phrase.from, findSystems(text)[0]?.from ?? text.length)
  const opensSteps = leadIn?.endsWith(':') === true && OF_STEPS.test(leadIn)
  return opensSteps || (/[.!?]$/.test(text) && opensWith >= OPENING)
}

/** Characters before the subject of an entry: "On ", "Both of the ". */
const OPENING = 12
