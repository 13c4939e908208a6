import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageDocument, PageReading } from '../../shared/reading/page-reading.ts'
import { readPage } from '../../shared/reading/read-page.ts'
import type { PageRecord } from '../../shared/records/source-record.ts'

/** What is right to say of one page. Only labelled fields count; times and doubts as in `PageRecord`. */
export interface LabelledPage {
  file: string
  outcome: PageReading['outcome']
  document?: Partial<PageDocument>
  records: PageRecord[]
}

/** A labelled page and what was read from it. */
export interface ExaminedPage {
  wanted: LabelledPage
  reading: PageReading
}

interface ManifestEntry {
  file: string
  url: string
  contentType: string
  fetchedAt: string
}

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url))

/** Reads every page of a labelled set (`cde`, `emails`, `lists`). */
export async function examine(set: string): Promise<ExaminedPage[]> {
  const labels: LabelledPage[] = JSON.parse(readFileSync(join(PAGES, set, 'gold.json'), 'utf8'))
  const manifest: ManifestEntry[] = JSON.parse(readFileSync(join(PAGES, set, 'manifest.json'), 'utf8'))
  const examined: ExaminedPage[] = []
  for (const { file, ...entry } of manifest) {
    const wanted = labels.find((label) => label.file === file)
    if (!wanted) throw new Error(`${set}/${file} has no label`)
    const bytes = new Uint8Array(readFileSync(join(PAGES, set, file)))
    examined.push({ wanted, reading: await readPage({ ...entry, bytes, status: 200 }) })
  }
  return examined
}
