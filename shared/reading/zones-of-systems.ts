import { systemIdsIn } from '../systems/find-systems.ts'
import { inZone } from './phrases/in-zone.ts'
import { readLabelZone, readStatedZone } from './phrases/stated-zone.ts'
import type { Sentence } from './sentences.ts'

const PART = /;|, (?:and|but|while|whereas) | while | whereas /

/**
 * Sentences whose hours are in the zone that the story states for the systems that they name ("Times for TOMS are Pacific; those for
 * CERS are Eastern"). Sentences that name none of these systems, or of several zones, stay as they are.
 */
export function inZonesOfSystems(sentences: readonly Sentence[]): readonly Sentence[] {
  const zones = new Map<string, string>()
  for (const { text } of sentences) {
    if (readStatedZone(text) === null) continue
    for (const part of text.split(PART)) {
      const zone = readLabelZone(part.trim().replace(/\.$/, ''))
      for (const id of zone ? systemIdsIn(part) : []) zones.set(id, zone ?? '')
    }
  }
  if (zones.size === 0) return sentences
  return sentences.map((sentence) => {
    const [zone, ...others] = new Set(systemIdsIn(sentence.text).flatMap((id) => zones.get(id) ?? []))
    if (!zone || others.length) return sentence
    return { ...sentence, times: sentence.times.map((times) => times.map((phrase) => inZone(phrase, zone))) }
  })
}
