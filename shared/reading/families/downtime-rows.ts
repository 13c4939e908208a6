import type { Block, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import type { Claim, StoryCues } from '../kinds/claim.ts'
import { DOWN, DOWN_IF_SYSTEM } from '../kinds/downtime/downtime-cues.ts'
import type { Mention } from '../mentions/mention.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import type { Sentence } from '../sentences.ts'
import type { ColumnRole } from './column-role.ts'
import { type Listing, printedTextOf } from './listing.ts'
import { clockOfListing, edgesOfListing } from './listing-edges.ts'
import { systemsOf } from './schedule-record.ts'
import { SCHEDULE_WORDS, stateOf } from './schedule-words.ts'
import { readTableListings } from './table-listings.ts'
import { tellsDown } from './tells-down.ts'

/**
 * The downtimes that the tables of a story list, by the place of their row among its sentences. A table in a story says the same as
 * one on a schedule page and is read alike; what surrounds it settles the rest. Among rows of other things one that tells of a
 * downtime itself is read so.
 */
export function readDowntimeRows(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  story: StoryCues,
  clock: ReadingClock,
): Map<number, Claim[]> {
  const found = new Map<number, Claim[]>()
  for (const entries of tablesIn(blocks, sentences)) {
    const rows = entries.map(({ row }) => row)
    const isOfDowntimes = story.isDowntimeStory || tellsDown(`${story.title} ${rows[0]?.caption ?? ''}`, rows)
    if (!isOfDowntimes && !entries.some(isDowntime)) continue
    for (const listing of readTableListings(rows, SCHEDULE_WORDS) ?? []) {
      const entry = listing.row === null ? undefined : entries[listing.row]
      if (
        !entry ||
        limitsOthers(listing, rows) ||
        !(isOfDowntimes || (isDowntime(entry) && timesAreOf(listing, entry)))
      )
        continue
      const claims = claimsOf(listing, mentionOf(entry, sentences), {
        story,
        clock,
        labels: labelsOver(entry, sentences),
        sentences,
      })
      if (claims.length) found.set(entry.place, claims)
    }
  }
  return found
}

/** A row and the sentence that it is in its story. */
interface Entry {
  row: RowBlock
  sentence: Sentence
  place: number
}

function tablesIn(blocks: readonly Block[], sentences: readonly Sentence[]): Iterable<Entry[]> {
  const tables = new Map<number, Entry[]>()
  for (const [place, sentence] of sentences.entries()) {
    const row = blocks[sentence.block]
    if (row?.kind === 'row') tables.set(row.table, [...(tables.get(row.table) ?? []), { row, sentence, place }])
  }
  return tables.values()
}

/** `CERS maintenance | June 14 | 6–10 p.m.` among rows of other things: the words beside its times say what it is. */
function isDowntime({ sentence }: Entry): boolean {
  const words = sentence.cells.filter((_, at) => sentence.times[at]?.length === 0).join(', ')
  return words.length <= LONGEST_NAME && isOfDowntimes(words) && findSystems(words).length > 0
}

const LONGEST_NAME = 80

/** All times of the row stand where its columns say that times do. */
function timesAreOf({ parts }: Listing, { sentence }: Entry): boolean {
  return parts.every(({ role }, at) => !sentence.times[at]?.length || OF_TIMES.includes(role))
}

const OF_TIMES: readonly ColumnRole[] = ['date', 'time', 'start', 'end', 'length']

/** Beside a limit, a date whose column does not speak of downtimes only labels its row. */
function limitsOthers(listing: Listing, rows: readonly RowBlock[]): boolean {
  return listing.parts.some(({ role }) => role === 'due') && !tellsDown('', rows)
}

/** What may name the systems of a table that has no column for them, the nearest first. */
function labelsOver({ sentence }: Entry, sentences: readonly Sentence[]): string[] {
  const opening = sentences.find(({ role, text }) => role === 'sentence' && isOfDowntimes(text))
  const leadIn = sentence.leadIn ?? ''
  return [isOfDowntimes(leadIn) ? leadIn : '', sentences[0]?.text ?? '', opening?.text ?? '']
}

function isOfDowntimes(text: string): boolean {
  return DOWN.test(text) || DOWN_IF_SYSTEM.test(text)
}

/** The footnotes of a story whose mark a row bears. */
function notesOn(row: string, sentences: readonly Sentence[]): string {
  const marks = row.match(/(?<=[\w).])\s?[*†‡]+/g)?.map((mark) => mark.trim()) ?? []
  const isNote = ({ role, text }: Sentence) => role !== 'row' && marks.includes(/^[*†‡]+/.exec(text)?.[0] ?? '')
  return marks.length
    ? sentences
        .filter(isNote)
        .map(({ text }) => text)
        .join(' ')
    : ''
}

/** What surrounds a table in its story. */
interface Around {
  story: StoryCues
  clock: ReadingClock
  labels: readonly string[]
  sentences: readonly Sentence[]
}

function claimsOf(listing: Listing, mention: Mention, { story, clock, labels, sentences }: Around): Claim[] {
  const hasColumn = listing.parts.some(({ role }) => role === 'systems')
  const systems = systemsOf(listing, labels)
  const notes = notesOn(mention.sentence.text, sentences)
  return edgesOfListing(listing, clockOfListing(listing, clock)).map(({ start, end }) => ({
    kind: 'downtime',
    start,
    end,
    mention,
    because: 'a row of a table of downtimes',
    state: stateOf(`${printedTextOf(listing)} ${notes}`, `${story.title} ${listing.title ?? ''}`),
    ...(hasColumn || systems.length ? { systems } : {}),
  }))
}

/** A row as a whole, whose cells together are one time. */
function mentionOf({ sentence, place }: Entry, sentences: readonly Sentence[]): Mention {
  return {
    sentence,
    index: place,
    phrase: { shape: 'point', edges: [], hours: null, join: null, lead: '', text: sentence.text, from: 0, to: 0 },
    spans: [],
    clause: '@',
    before: '',
    after: '',
    whole: '@',
    preceding: sentences[place - 1]?.text ?? '',
    following: sentences[place + 1]?.text ?? '',
    previous: null,
    previousFirst: null,
    replaces: null,
  }
}
