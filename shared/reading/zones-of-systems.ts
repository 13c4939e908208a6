import { findSystems, systemIdsIn } from '../systems/find-systems.ts'
import { inZone } from './phrases/in-zone.ts'
import { readKeptZone, readLabelZone, readStatedZone } from './phrases/stated-zone.ts'
import type { Sentence } from './sentences.ts'

const PART = /;|, (?:and|but|while|whereas) | while | whereas /

/**
 * Sentences whose hours are in the zone that the story states for the systems that they name ("Times for TOMS are Pacific; those for
 * CERS are Eastern", "CERS, which keeps Eastern time"). Parts that name none of these systems, or of several zones, stay as they are.
 */
export function inZonesOfSystems(sentences: readonly Sentence[]): readonly Sentence[] {
  const zones = new Map<string, string>()
  for (const { text } of sentences) {
    const kept = readZoneOfSystem(text)
    if (kept) zones.set(kept.id, kept.zone)
    if (readStatedZone(text) === null) continue
    for (const part of text.split(PART)) {
      const zone = readLabelZone(part.trim().replace(/\.$/, ''))
      for (const id of zone ? systemIdsIn(part) : []) zones.set(id, zone ?? '')
    }
  }
  if (zones.size === 0) return sentences
  return sentences.map((sentence) => {
    const times = sentence.times.map((each, at) => {
      const text = sentence.cells.length ? sentence.cells.join(' ; ') : sentence.text
      return each.map((phrase) =>
        inZone(phrase, zoneFor(text, at === 0 && !sentence.cells.length ? phrase.from : null, zones)),
      )
    })
    return { ...sentence, times }
  })
}

/** "CERS, which keeps Eastern time": the system, and its zone (IANA). */
export function readZoneOfSystem(text: string): { id: string; zone: string } | null {
  const kept = readKeptZone(text)
  const keeper = kept && findSystems(text.slice(0, kept.at)).at(-1)
  const isBeside = keeper && /^(?:[\s,(]|\([A-Z]+\))*$/.test(text.slice(keeper.to, kept.at))
  return kept && keeper && isBeside ? { id: keeper.id, zone: kept.zone } : null
}

/** The zone of the systems named in the part of a text that holds an offset, or in all of it; null where they have none or several. */
function zoneFor(text: string, offset: number | null, zones: ReadonlyMap<string, string>): string | null {
  const own = offset === null ? [] : systemIdsIn(partAround(text, offset))
  const ids = own.length ? own : systemIdsIn(text)
  const [zone, ...others] = new Set(ids.map((id) => zones.get(id) ?? null))
  return others.length ? null : (zone ?? null)
}

function partAround(text: string, offset: number): string {
  let from = 0
  for (const part of text.split(PART)) {
    const at = text.indexOf(part, from)
    from = at + part.length
    if (offset < from) return part
  }
  return text
}
