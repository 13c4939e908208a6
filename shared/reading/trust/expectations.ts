import type { PageShape } from './page-shape.ts'

/** How often each name was there, a recent absence counting more than an old presence. */
export type Seen = Record<string, number>

/** What a page has to be, learned from the readings that could be trusted. Plain data, kept with the page. */
export interface Expectations {
  /** So many readings taught this; counted up to eight. */
  readings: number
  title: string[]
  isDated: boolean
  isWhole: boolean
  english: number | null
  /** The usual least and most; a new level is believed slowly. */
  letters: [least: number, most: number]
  records: [least: number, most: number]
  headings: Seen
  columns: Seen
  furniture: Seen
  /** The different counts of downtimes that the site's strip has shown: two prove that it is kept up to date. */
  strips: number[]
}

const MOST_READINGS = 8
/** A name that was in this many readings, one after the other, belongs to the page. */
const STEADY = 3
const MOST_STRIPS = 4

/** What is expected after a further trusted reading of this shape. */
export function learnShape(known: Expectations | null, shape: PageShape): Expectations {
  const { title, isDated, isWhole, english, letters, records } = shape
  return {
    readings: Math.min(MOST_READINGS, (known?.readings ?? 0) + 1),
    ...{ title, isDated, isWhole, english },
    letters: widen(known?.letters, letters),
    records: widen(known?.records, records),
    headings: count(known?.headings, shape.headings),
    columns: count(known?.columns, shape.columns),
    furniture: count(known?.furniture, shape.furniture),
    strips: addStrip(known?.strips ?? [], shape.strip),
  }
}

/** The names that a page has had long enough to be held to them. */
export function steadyNames(seen: Seen, readings: number): string[] {
  const enough = Math.min(STEADY, readings)
  return Object.keys(seen).filter((name) => (seen[name] ?? 0) >= enough)
}

/** The site's own strip has been seen to change, so that what it says counts. */
export function isStripAlive(known: Pick<Expectations, 'strips'> | null): boolean {
  return (known?.strips.length ?? 0) > 1
}

function widen(range: [number, number] | undefined, value: number): [number, number] {
  const [least, most] = range ?? [value, value]
  const towards = (edge: number) => Math.round(edge + (value - edge) / MOST_READINGS)
  return [Math.min(value, towards(least)), Math.max(value, towards(most))]
}

function count(seen: Seen = {}, names: readonly string[]): Seen {
  const present = new Map(names.map((name) => [name, 1]))
  const before = new Map(Object.entries(seen))
  for (const [name, times] of before) {
    const now = present.has(name) ? Math.min(MOST_READINGS, times + 1) : Math.floor(times / 2)
    if (now > 0) present.set(name, now)
    else present.delete(name)
  }
  return Object.fromEntries([...present].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function addStrip(strips: readonly number[], strip: number | null): number[] {
  if (strip === null || strips.includes(strip)) return [...strips]
  return [...strips, strip].slice(-MOST_STRIPS)
}
