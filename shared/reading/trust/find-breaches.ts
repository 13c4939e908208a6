import { type Expectations, isStripAlive, type Seen, steadyNames } from './expectations.ts'
import type { PageShape } from './page-shape.ts'

/**
 * An expectation that a page does not meet. `ofFrame`: what every version of the page has had (title, date, menu, columns,
 * language, end); the others speak of how much it says. `reason` is a plain clause that begins with "it" or "its".
 */
export interface Breach {
  ofFrame: boolean
  reason: string
}

/** Of the names that belong to a page so many may be gone at once; of few names nothing can be said. */
const MOST_GONE = 2 / 3
const FEWEST_NAMES = 3
/** A page keeps this share of its usual text and of its usual records, even after somebody has tidied up. */
const LEAST_SHARE = 0.5
/** Below this a text of the size that the page usually has is none in English. */
const LEAST_ENGLISH = 1 / 3

/** Every expectation that a shape breaks, the plainest first; none where the page is as it was. */
export function findBreaches(known: Expectations, shape: PageShape): Breach[] {
  const frame = [
    findLostTitle(known, shape),
    known.isWhole && !shape.isWhole ? 'it ends in the middle of its markup' : null,
    known.isDated && !shape.isDated ? 'it no longer prints its date' : null,
    isForeign(known, shape) ? 'it is no longer in English' : null,
    isGone(known.furniture, known.readings, shape.furniture) ? 'its menu and footer are no longer there' : null,
    findLostTable(known, shape),
    isDenied(known, shape) ? `the site’s own strip counts ${shape.strip} downtimes and it lists none` : null,
  ]
  const amount = [
    isGone(known.headings, known.readings, shape.headings) ? 'most of its usual headings are gone' : null,
    shape.letters < LEAST_SHARE * known.letters[0]
      ? `it has ${shape.letters} letters of text where it had at least ${known.letters[0]}`
      : null,
  ]
  return [...toBreaches(frame, true), ...toBreaches(amount, false)]
}

/** It says at least half as many things as it used to. */
export function hasUsualRecords(known: Expectations, shape: PageShape): boolean {
  return shape.records > 0 && shape.records >= LEAST_SHARE * known.records[0]
}

function toBreaches(reasons: readonly (string | null)[], ofFrame: boolean): Breach[] {
  return reasons.flatMap((reason) => (reason === null ? [] : { ofFrame, reason }))
}

function findLostTitle({ title }: Expectations, shape: PageShape): string | null {
  const kept = title.filter((word) => shape.title.includes(word)).length
  if (title.length === 0 || kept * 3 >= title.length) return null
  return `its title is now “${shape.title.join(' ').slice(0, 60)}”`
}

function isForeign(known: Expectations, { english }: PageShape): boolean {
  return known.english !== null && english !== null && english < LEAST_ENGLISH * known.english
}

function isGone(seen: Seen, readings: number, names: readonly string[]): boolean {
  const steady = steadyNames(seen, readings)
  if (steady.length < FEWEST_NAMES) return false
  const present = new Set(names)
  return steady.filter((name) => !present.has(name)).length > MOST_GONE * steady.length
}

/**
 * A table may go with its story, or where the page itself, or a strip that is kept up to date, says that there is nothing to
 * list. Where every heading is still there and a table is not, it is broken.
 */
function findLostTable(known: Expectations, shape: PageShape): string | null {
  if (shape.saysNothing || (isStripAlive(known) && shape.strip === 0)) return null
  if (steadyNames(known.headings, known.readings).some((name) => !shape.headings.includes(name))) return null
  const lost = steadyNames(known.columns, known.readings).find((columns) => !shape.columns.includes(columns))
  return lost === undefined ? null : `its table with the columns “${lost}” is gone or empty`
}

/** The page lists nothing although the strip, which is kept up to date, counts something and the page used to list it. */
function isDenied(known: Expectations, { strip, listed, saysNothing, columns }: PageShape): boolean {
  const lists = Object.keys(known.columns).length > 0 && (saysNothing || columns.length === 0)
  return isStripAlive(known) && lists && listed === 0 && strip !== null && strip > 0
}
