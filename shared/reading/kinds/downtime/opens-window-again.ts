import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { DOWN } from './downtime-cues.ts'

/** "The ordering window closes on D and opens again on E", "…. It reopens on E": no system is back. */
export function opensWindowAgain({ before, whole, preceding }: Mention): boolean {
  if (
    !/\b(?:re-?opens?|opens? (?:up )?again|be (?:open|available|accepted) again)\b[^@]{0,10}$|\bopens? (?:up )?again\b/i.test(
      before,
    )
  )
    return false
  const told = /^(?:it|they|this)\b/i.test(whole) ? preceding : whole
  return (
    /\b(?:windows?|previews?|surveys?|registration|ordering|enrollment)\b/i.test(told) &&
    !DOWN.test(`${told} ${whole}`) &&
    !findSystems(told).length
  )
}
