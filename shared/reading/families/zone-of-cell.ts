import { readLabelZone } from '../phrases/stated-zone.ts'

const ONLY_ZONE = /^[A-Za-z ()]{2,30}$/

/** The IANA zone of a cell's hours: the one that its column names ("Start (ET)"), else one that fills a cell of the same row. */
export function zoneOfCell(columns: readonly string[], cells: readonly string[], at: number): string | null {
  return readLabelZone(columns[at] ?? '') ?? zoneAmong(cells)
}

/** The zone of a row as a whole, where it has one: the first that its columns name. */
export function zoneOfRow(columns: readonly string[], cells: readonly string[]): string | null {
  for (const name of columns) {
    const zone = readLabelZone(name)
    if (zone) return zone
  }
  return zoneAmong(cells)
}

/** A column "Time zone" holds nothing else. */
function zoneAmong(cells: readonly string[]): string | null {
  for (const cell of cells) {
    const zone =
      ONLY_ZONE.test(cell) && /(?:^| )(?:[PMCE][SD]?T|[Tt]ime|UTC|GMT)\W*$/.test(cell) ? readLabelZone(cell) : null
    if (zone) return zone
  }
  return null
}
