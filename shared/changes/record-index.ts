import type { PageRecord, RecordKind, SourceRecord } from '../records/source-record.ts'
import type { PageMerge } from './page-merge.ts'
import { COARSE_REACH, edgeDaysOf, isCoarse, plainTitleOf } from './quick-look.ts'

interface Entry {
  readonly record: SourceRecord
  /** Its place in the list. */
  readonly place: number
}

/**
 * What is known, in its order, so that a page finds what concerns it without a look at all the rest: what the page states
 * itself, and what other pages say of its days. Changes only by `apply`; a pass makes one and merges its pages into it.
 */
export class RecordIndex {
  readonly #entries = new Map<string, Entry>()
  readonly #byPage = new Map<string, Set<string>>()
  readonly #statuses = new Set<string>()
  #places = 0
  /** Made when the first page asks for what other pages say. */
  #nearby: Nearby | null = null

  constructor(records: readonly SourceRecord[]) {
    for (const record of records) this.#put(record)
  }

  has(id: string): boolean {
    return this.#entries.has(id)
  }

  get(id: string): SourceRecord | undefined {
    return this.#entries.get(id)?.record
  }

  /** All records in their order; new ones come last. */
  list(): SourceRecord[] {
    return [...this.#entries.values()].map(({ record }) => record)
  }

  /** What a page states, in the order of the list. */
  onPage(url: string): SourceRecord[] {
    return this.inOrder(this.#byPage.get(url) ?? [])
  }

  /** The states of sites. */
  statuses(): SourceRecord[] {
    return this.inOrder(this.#statuses)
  }

  /** The records with these ids, each once, in the order of the list. */
  inOrder(ids: Iterable<string>): SourceRecord[] {
    const entries = [...new Set(ids)].flatMap((id) => this.#entries.get(id) ?? [])
    return entries.sort((a, b) => a.place - b.place).map(({ record }) => record)
  }

  /** What may be the same as something read, by its title or its days, in any order. `reach`: how many days away it may lie. */
  near(read: PageRecord, reach: number): SourceRecord[] {
    if (!this.#nearby) {
      this.#nearby = new Nearby()
      for (const { record } of this.#entries.values()) this.#nearby.add(record)
    }
    const found = new Set<SourceRecord>()
    for (const id of this.#nearby.idsNear(read, reach)) {
      const record = this.get(id)
      if (record) found.add(record)
    }
    return [...found]
  }

  /** Brings the index up to what the merge of a page found. */
  apply({ followed, added }: PageMerge): void {
    for (const [id, next] of followed) {
      if (this.get(id) === next) continue
      this.#takeOut(id)
      if (next) this.#put(next)
      else this.#entries.delete(id)
    }
    for (const record of added) this.#put(record)
  }

  /** A record that is known keeps its place. */
  #put(record: SourceRecord): void {
    const place = this.#entries.get(record.id)?.place ?? this.#places++
    this.#entries.set(record.id, { record, place })
    for (const { url } of record.sources) addTo(this.#byPage, url, record.id)
    if (record.kind === 'status') this.#statuses.add(record.id)
    this.#nearby?.add(record)
  }

  #takeOut(id: string): void {
    const record = this.get(id)
    if (!record) return
    for (const { url } of record.sources) this.#byPage.get(url)?.delete(id)
    this.#statuses.delete(id)
    this.#nearby?.takeOut(record)
  }
}

/** Ids of records by what a quick look at them shows: notices by their titles, all others by the days of their edges. */
class Nearby {
  readonly #titles = new Map<string, Set<string>>()
  readonly #days = new Map<RecordKind, Map<number, Set<string>>>()
  readonly #coarseDays = new Map<RecordKind, Map<number, Set<string>>>()

  add(record: SourceRecord): void {
    if (record.kind === 'notice') addTo(this.#titles, plainTitleOf(record), record.id)
    else for (const day of edgeDaysOf(record)) addTo(this.#daysFor(record), day, record.id)
  }

  takeOut(record: SourceRecord): void {
    if (record.kind === 'notice') this.#titles.get(plainTitleOf(record))?.delete(record.id)
    else for (const day of edgeDaysOf(record)) this.#daysFor(record).get(day)?.delete(record.id)
  }

  *idsNear(read: PageRecord, reach: number): Generator<string> {
    if (read.kind === 'notice') yield* this.#titles.get(plainTitleOf(read)) ?? []
    for (const day of edgeDaysOf(read)) {
      yield* idsAround(this.#days.get(read.kind), day, reach)
      yield* idsAround(this.#coarseDays.get(read.kind), day, Math.max(reach, COARSE_REACH))
    }
  }

  #daysFor(record: SourceRecord): Map<number, Set<string>> {
    const kinds = isCoarse(record) ? this.#coarseDays : this.#days
    const known = kinds.get(record.kind)
    if (known) return known
    const days = new Map<number, Set<string>>()
    kinds.set(record.kind, days)
    return days
  }
}

function* idsAround(days: ReadonlyMap<number, Set<string>> | undefined, day: number, reach: number): Generator<string> {
  if (!days) return
  for (let at = day - reach; at <= day + reach; at += 1) yield* days.get(at) ?? []
}

function addTo<K>(groups: Map<K, Set<string>>, key: K, id: string): void {
  const group = groups.get(key)
  if (group) group.add(id)
  else groups.set(key, new Set([id]))
}
