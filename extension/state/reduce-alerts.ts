import type { AlertBatch, AlertMemory } from '../alerts/alert.ts'
import { choosePlace } from '../alerts/choose-place.ts'
import { writePlace } from './popup-place.ts'

const DAY_MS = 86_400_000
/** Longer than anything stays of use: a reminder comes at most 30 days before its moment. */
const REMEMBERED_MS = 90 * DAY_MS
/** More than can be of use at one time: 300 records with 8 moments each, and as much news as can wait. */
const MOST_REMEMBERED = 3000
const MOST_LISTED = 30
const MOST_TITLES = 5

/** What is about to be shown or is of no use any more is not planned again. */
export function reducePlanned(
  memory: AlertMemory,
  batches: readonly AlertBatch[],
  dropped: readonly string[],
  now: number,
): AlertMemory {
  const keys = [...dropped, ...batches.flatMap(({ alerts }) => alerts.map(({ key }) => key))]
  const done = { ...memory.done, ...Object.fromEntries(keys.map((key) => [key, now])) }
  return {
    ...memory,
    news: memory.news.filter(({ key }) => !(key in done)),
    done: forgetOld(done, now),
    showing: [...memory.showing, ...batches],
  }
}

export function reduceShown(memory: AlertMemory, ids: readonly string[], now: number): AlertMemory {
  const shown = memory.showing
    .filter(({ id }) => ids.includes(id))
    .map((batch) => ({
      id: batch.id,
      at: now,
      kinds: [...new Set(batch.alerts.map(({ kind }) => kind))],
      titles: batch.alerts.slice(0, MOST_TITLES).map(({ facts }) => facts.title),
      place: writePlace(choosePlace(batch)),
    }))
  return {
    ...memory,
    showing: memory.showing.filter(({ id }) => !ids.includes(id)),
    shown: [...shown, ...memory.shown].slice(0, MOST_LISTED),
  }
}

function forgetOld(done: Record<string, number>, now: number): Record<string, number> {
  const kept = Object.entries(done).filter(([, at]) => now - at < REMEMBERED_MS)
  return Object.fromEntries(kept.sort((a, b) => a[1] - b[1]).slice(-MOST_REMEMBERED))
}
