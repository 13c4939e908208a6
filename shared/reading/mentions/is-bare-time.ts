import type { TimePhrase } from '../phrases/time-phrase.ts'

/** A day without an hour; `tonight` and `tomorrow` are such, too. */
export function isBareDay({ shape, edges, hours }: TimePhrase): boolean {
  const [edge] = edges
  return (
    shape === 'point' && !edge?.clock && hours === null && (edge?.when?.form === 'day' || isNamedByToday(edge?.when))
  )
}

function isNamedByToday(when: TimePhrase['edges'][number]['when'] | undefined): boolean {
  return when?.form === 'relative' && when.offset !== null
}

/** An hour without a day. */
export function isBareClock(phrase: TimePhrase | undefined): boolean {
  const edge = phrase?.edges[0]
  return phrase?.shape === 'point' && edge?.clock != null && edge.when === null
}

/** A day and its hour. */
export function isWholeTime({ shape, edges, hours }: TimePhrase): boolean {
  return shape !== 'hours' && edges.every(({ when, clock }) => when !== null && (clock !== null || hours !== null))
}
