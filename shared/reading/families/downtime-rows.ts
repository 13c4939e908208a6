import type { Block, RowBlock } from '../../page/page.ts'
import type { Claim, StoryCues } from '../kinds/claim.ts'
import type { Mention } from '../kinds/mention.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import type { Sentence } from '../sentences.ts'
import { type Listing, printedTextOf } from './listing.ts'
import { clockOfListing, edgesOfListing } from './listing-edges.ts'
import { systemsOf } from './schedule-record.ts'
import { SCHEDULE_WORDS, stateOf } from './schedule-words.ts'
import { readTableListings } from './table-listings.ts'
import { tellsDown } from './tells-down.ts'

/**
 * The downtimes that the tables of a story list, by the place of their row among its sentences. A table in a story says the same as
 * one on a schedule page and is read alike; what surrounds it settles the rest.
 */
export function readDowntimeRows(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  story: StoryCues,
  clock: ReadingClock,
): Map<number, Claim[]> {
  const places = new Map(sentences.map(({ block }, place) => [block, place]))
  const tables = new Map<number, { row: RowBlock; place: number }[]>()
  for (const [at, row] of blocks.entries()) {
    const place = places.get(at)
    if (row.kind === 'row' && place !== undefined)
      tables.set(row.table, [...(tables.get(row.table) ?? []), { row, place }])
  }
  const found = new Map<number, Claim[]>()
  for (const entries of tables.values()) {
    const rows = entries.map(({ row }) => row)
    if (!story.isDowntimeStory && !tellsDown(story.title, rows)) continue
    for (const listing of readTableListings(rows, SCHEDULE_WORDS) ?? []) {
      const place = listing.row === null ? undefined : entries[listing.row]?.place
      const sentence = place === undefined ? undefined : sentences[place]
      if (place === undefined || !sentence || limitsOthers(listing, rows)) continue
      const mention = mentionOf(sentence, place, sentences)
      const claims = claimsOf(listing, mention, story, clock)
      if (claims.length) found.set(place, claims)
    }
  }
  return found
}

/** Beside a limit, a date whose column does not speak of downtimes only labels its row. */
function limitsOthers(listing: Listing, rows: readonly RowBlock[]): boolean {
  return listing.parts.some(({ role }) => role === 'due') && !tellsDown('', rows)
}

function claimsOf(listing: Listing, mention: Mention, story: StoryCues, clock: ReadingClock): Claim[] {
  const hasColumn = listing.parts.some(({ role }) => role === 'systems')
  const systems = systemsOf(listing, [])
  return edgesOfListing(listing, clockOfListing(listing, clock)).map(({ start, end }) => ({
    kind: 'downtime',
    start,
    end,
    mention,
    because: 'a row of a table of downtimes',
    state: stateOf(printedTextOf(listing), story.title),
    ...(hasColumn || systems.length ? { systems } : {}),
  }))
}

/** A row as a whole, whose cells together are one time. */
function mentionOf(sentence: Sentence, index: number, sentences: readonly Sentence[]): Mention {
  return {
    sentence,
    index,
    phrase: { shape: 'point', edges: [], hours: null, join: null, lead: '', text: sentence.text, from: 0, to: 0 },
    spans: [],
    clause: '@',
    before: '',
    after: '',
    whole: '@',
    following: sentences[index + 1]?.text ?? '',
    previous: null,
    replaces: null,
  }
}
