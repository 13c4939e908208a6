import { readClock } from './clock.ts'
import { readEdge } from './edge.ts'
import { type Found, isWord, skip } from './reader.ts'
import type { Edge } from './time-phrase.ts'
import type { Token } from './tokens.ts'

const LEADS = ['on', 'at', 'from', 'since', 'after', 'beginning', 'starting', 'of', 'as', ':', '-']
const MARKS = [',', ';', '/', '|', '-', 'and', 'then']

/** The second edge of `off D; on E`, `down D, back up E`, `out D / again E`: the words between two times say what each of them is. */
export function readBackOn(tokens: readonly Token[], at: number, first: Found<Edge>): Found<Edge> | null {
  let before = at - 1
  while (isWord(tokens, before, ...LEADS) && at - before < 4) before--
  if (!isWord(tokens, before, 'off', 'down', 'out', 'dark', 'offline', 'closed')) return null
  let next = first.next
  while (isWord(tokens, next, ...MARKS) && next - first.next < 3) next++
  if (next === first.next || !isWord(tokens, next, 'back', 'up', 'on', 'again', 'online', 'open')) return null
  const isBareOn = isWord(tokens, next, 'on') && !isWord(tokens, next + 1, 'again')
  next = skip(tokens, skip(tokens, skip(tokens, next + 1, 'up', 'on', 'online', 'in'), 'again'), ':', '-')
  const edge = readEdge(tokens, skip(tokens, skip(tokens, next, 'on', 'at', 'by', 'before', 'from'), 'on'))
  if (!edge || !(edge.value.when || (edge.value.clock && first.value.clock))) return null
  const told = edge.value.clock ? edge : withHourBefore(tokens, edge)
  // "Off on D and on E", "off D; on E the others follow": only the whole of the rest is what is on again.
  const isLast = tokens[told.next] === undefined || isWord(tokens, told.next, '.', ';', ')', '|')
  return isBareOn && !(isLast && isWord(tokens, before, 'off') && !isWord(tokens, first.next, 'and')) ? null : told
}

/** "Monday, August 5, before 8 a.m." */
function withHourBefore(tokens: readonly Token[], edge: Found<Edge>): Found<Edge> {
  const lead = skip(tokens, edge.next, ',')
  const clock = isWord(tokens, lead, 'before', 'by') ? readClock(tokens, lead + 1) : null
  return clock ? { value: { ...edge.value, clock: clock.value }, next: clock.next } : edge
}
