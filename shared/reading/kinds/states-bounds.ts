import type { Mention } from '../mentions/mention.ts'
import { readTimes } from '../phrases/read-times.ts'
import { readEnvelope, readOwnEnvelope } from '../refine/read-envelope.ts'
import { DOWN, RESUME } from './downtime/downtime-cues.ts'

/** An hour of a bound rule ("by 8 a.m. the day following") is of every downtime and of no day. */
export function statesBounds(mention: Mention): boolean {
  const { sentence, phrase } = mention
  const isOfNoDay = phrase.edges.every(
    ({ when }) => when === null || (when.form === 'relative' && when.daysLater !== undefined),
  )
  if (!isOfNoDay || (readEnvelope(sentence.text) ?? readOwnEnvelope(sentence.text)) === null) return false
  return !isReturn(mention) && !asksPeople(sentence.text)
}

/** "Register by noon the day before", "questions may be sent in until …": a limit for people, and nothing of a downtime. */
function asksPeople(text: string): boolean {
  return ASKS.test(text) && !DOWN.test(text) && !RESUME.test(text)
}

const ASKS = /\b(?:register|registration|sign up|submit(?:ted)?|sent in|apply|rsvp|enroll|questions|seats?)\b/i

/** "It should be up again by 6 a.m. the following day", behind a start with its hour: the end of that downtime, and no rule. */
function isReturn({ sentence, preceding }: Mention): boolean {
  if (!IS_BACK.test(sentence.text) || !RESUME.test(sentence.text)) return false
  return readTimes(preceding).some(
    ({ shape, edges: [edge] }) => shape === 'point' && edge?.when?.form === 'day' && edge.clock !== null,
  )
}

const IS_BACK = /^(?:it|they|both|the (?:system|systems|site|service|work|outage|maintenance))\b/i
