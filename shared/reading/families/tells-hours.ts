import { readTimes } from '../phrases/read-times.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { plainTimes } from './cell-times.ts'

/** Does a line or cell tell hours, and no day? */
export function tellsHours(line: string): boolean {
  const times = readTimes(plainTimes(line))
  return times.some(holdsHours) && !times.some(namesDay)
}

/** Does a time have an hour? */
export function holdsHours({ hours, edges }: TimePhrase): boolean {
  return hours !== null || edges.some(({ clock }) => clock !== null)
}

/** Does a time have a day? */
export function namesDay({ edges }: TimePhrase): boolean {
  return edges.some(({ when }) => when !== null)
}
