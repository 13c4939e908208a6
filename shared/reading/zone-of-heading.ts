import type { Clock, TimePhrase } from './phrases/time-phrase.ts'
import type { Sentence } from './sentences.ts'

/**
 * The zone of "TOMS Outage: July 14, 8am-6pm CT" over "… on July 14 from 8am to 6pm": what a heading prints with an hour that the text
 * repeats without one.
 */
export function readHeadedZone(sentences: readonly Sentence[]): string | null {
  const [heading, ...others] = sentences
  if (heading?.role !== 'heading') return null
  const headed = heading.times.flat().flatMap(hoursIn)
  const zone = headed.find((hour) => hour.zone !== null)?.zone ?? null
  if (zone === null) return null
  const printed = others.flatMap(({ times }) => times.flat()).flatMap(hoursIn)
  const isRepeated = ({ clock }: Hour) =>
    headed.some((hour) => hour.clock.hour === clock.hour && hour.clock.minute === clock.minute)
  return printed.some((hour) => hour.zone === null && isRepeated(hour)) ? zone : null
}

interface Hour {
  clock: Clock
  zone: string | null
}

function hoursIn({ edges, hours }: TimePhrase): Hour[] {
  const own = edges.flatMap(({ clock, zone }) => (clock ? [{ clock, zone }] : []))
  const both = hours ? [hours.start, hours.end].map((clock) => ({ clock, zone: hours.zone })) : []
  return [...own, ...both]
}
