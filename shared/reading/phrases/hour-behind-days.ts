import { readClock, readZone } from './clock.ts'
import { type Found, isWord, skip } from './reader.ts'
import type { Shape } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `April 2 and 9 at 5 p.m.`: the hour behind a list is that of each of its days (RECORDS 4.6). */
export function withHourBehind(tokens: readonly Token[], days: Found<Shape>): Found<Shape> {
  const at = skip(tokens, days.next, ',')
  const clock = isWord(tokens, at, 'at') ? readClock(tokens, at + 1) : null
  if (!clock || days.value.edges.some((edge) => edge.clock !== null || edge.when?.form !== 'day')) return days
  const zone = readZone(tokens, clock.next)
  const edges = days.value.edges.map((edge) => ({ ...edge, clock: clock.value, zone: zone?.value ?? null }))
  return { value: { ...days.value, edges }, next: zone?.next ?? clock.next }
}
