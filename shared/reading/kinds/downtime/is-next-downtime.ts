import type { Mention } from '../../mentions/mention.ts'
import { namesEvent } from '../event/names-event.ts'

const NEXT_ONE =
  /(?:^|[;,] ?)(?:and )?(?:the|our|its) next (?:one|time|date|down-?time|outage)(?: (?:is|are|will be|comes?|falls?))?(?: on| from)?$/i
const RECURS = /\b(?:every|each|monthly|weekly|quarterly|once an? (?:week|month)|twice an? (?:week|month))\b/i
const AWAY = /\b(?:maintenance|down|down-?times?|outages?|unavailable|off-?line)\b/i

/** "CERS is down every second Sunday. The next one is April 13": the next of what recurs. */
export function isNextDowntime({ before, whole, preceding }: Mention): boolean {
  const told = `${preceding} ${whole}`
  return NEXT_ONE.test(before) && RECURS.test(told) && AWAY.test(told) && !namesEvent(told)
}
