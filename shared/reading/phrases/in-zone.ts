import type { TimePhrase } from './time-phrase.ts'

/** The phrase with a zone for its hours where it prints none itself. */
export function inZone(phrase: TimePhrase, zone: string | null | undefined): TimePhrase {
  if (!zone || phrase.hours?.zone || phrase.edges.some((edge) => edge.zone)) return phrase
  const hours = phrase.hours && { ...phrase.hours, zone }
  return { ...phrase, hours, edges: phrase.edges.map((edge) => (edge.clock ? { ...edge, zone } : edge)) }
}
