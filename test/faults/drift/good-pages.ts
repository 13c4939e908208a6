import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RawPage } from '../../../shared/page/page.ts'

const PAGES = fileURLToPath(new URL('../../pages/', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../../../monitor/sample/', import.meta.url))

/** An HTML page of the project's own, as text. */
export interface GoodPage extends Omit<RawPage, 'bytes'> {
  html: string
}

interface Entry {
  file: string
  url: string
  contentType: string
  fetchedAt?: string
  status?: number
}

/** Every HTML page of the labelled sets and of the first recorded day that the sites answered with 200. */
export function readGoodPages(): GoodPage[] {
  const sets = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const labelled = sets.flatMap(({ name }) => {
    const entries: Entry[] = JSON.parse(readFileSync(join(PAGES, name, 'manifest.json'), 'utf8'))
    return entries.map((entry) => load(join(PAGES, name), entry, ''))
  })
  const day: { now: string; pages: Entry[] } = JSON.parse(readFileSync(join(SAMPLE, 'day-1', 'manifest.json'), 'utf8'))
  const sampled = day.pages.map((entry) => load(join(SAMPLE, 'day-1'), entry, day.now))
  return [...labelled, ...sampled].filter(
    ({ contentType, status }) => contentType.startsWith('text/html') && status === 200,
  )
}

function load(folder: string, { file, url, contentType, fetchedAt, status = 200 }: Entry, now: string): GoodPage {
  return { url, contentType, status, fetchedAt: fetchedAt ?? now, html: readFileSync(join(folder, file), 'utf8') }
}
