import type { Mention } from '../../mentions/mention.ts'
import type { StoryCues } from '../claim.ts'
import { DOWN } from './downtime-cues.ts'

/** "TOMS must be restarted tomorrow": with that it goes down. */
const HAS_TO_RESTART = /\b(?:must|ha(?:s|ve) to|needs? to) be restarted(?: on| at)?$/i

/** "TOMS will be restarted at 6 p.m. and will not be available for some minutes": with that it goes down. */
export function isRestart({ clause, before }: Mention, { text }: StoryCues): boolean {
  if (HAS_TO_RESTART.test(before)) return true
  const behind = /\brestarted\b(.*)/i.exec(clause)?.[1]
  return behind !== undefined && (DOWN.test(behind) || !DOWN.test(text))
}
