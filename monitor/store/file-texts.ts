import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { changeSchema } from '../../shared/changes/change-schema.ts'
import { orderRecords } from '../../shared/changes/order-records.ts'
import { recordSchema } from '../../shared/changes/record-schema.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { healthSchema, type Manifest, manifestSchema, pageStateSchema } from './state-schema.ts'
import type { PageState, StoreHealth } from './stored-state.ts'

// Everything is written through its schema: what is stored can be read back, and equal data gives equal bytes. Data that
// does not fit is a bug of whoever made it, and throws before anything is written.

export function recordsText(records: readonly SourceRecord[]): string {
  return linesOf(orderRecords(records).map((record) => recordSchema.parse(record)))
}

export function changesText(changes: readonly ChangeRecord[]): string {
  return linesOf(changes.map((change) => changeSchema.parse(change)))
}

export function pagesText(pages: readonly PageState[]): string {
  const ordered = pages.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
  return linesOf(ordered.map((page) => pageStateSchema.parse(page)))
}

/** One line for each page, so that a difference shows which. */
export function healthText(health: StoreHealth): string {
  const { pages, requests } = healthSchema.parse(health)
  const entries = Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = entries.map(([url, page]) => `  ${JSON.stringify(url)}: ${JSON.stringify(page)}`)
  return `{"requests": ${JSON.stringify(requests)}, "pages": {\n${lines.join(',\n')}\n}}\n`
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifestSchema.parse(manifest))}\n`
}

function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
