import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inventPage } from './invent-page.ts'

/** When version 0 of every page was written; a later version is a minute younger. Servers make their validators of it. */
const FIRST_WRITTEN_S = Date.parse('2026-07-01T16:00:00Z') / 1_000

export const nameOfPage = (index: number): string => `page-${index}.html`

/** Writes one page, and beside it the same compressed, as a server sends it. */
export function writePage(folder: string, index: number, version: number): void {
  const text = inventPage(index, version)
  const written = FIRST_WRITTEN_S + 60 * version
  for (const [ending, bytes] of [
    ['', text],
    ['.gz', gzipSync(text)],
  ] as const) {
    const path = join(folder, `${nameOfPage(index)}${ending}`)
    writeFileSync(path, bytes)
    utimesSync(path, written, written)
  }
}

/** Writes the first version of so many pages into a new folder. */
export function writePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index += 1) writePage(folder, index, 0)
}

/** Changes every twentieth of so many pages, other ones in each round (1, 2, …), and gives how many. */
export function changePages(folder: string, count: number, round: number): number {
  const changed = Math.max(1, Math.round(count / 20))
  for (let at = 0; at < changed; at += 1) writePage(folder, (round * changed + at) % count, round)
  return changed
}
