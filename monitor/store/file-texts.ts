import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { orderRecords } from '../../shared/changes/order-records.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { type Pieces, piecesOf } from '../text/pieces.ts'
import { fitValues, type KnownValues } from './fit-values.ts'
import { sealText } from './sealed-text.ts'
import type { PageHealth, PageState, StoreHealth } from './stored-state.ts'
import { WRITER } from './writer.ts'

export async function recordsText(records: readonly SourceRecord[], known: KnownValues): Promise<Pieces> {
  return piecesOf(await fitValues('record', orderRecords(records), known), jsonLine)
}

export async function pagesText(pages: readonly PageState[], known: KnownValues): Promise<Pieces> {
  const ordered = pages.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
  return piecesOf(await fitValues('page', ordered, known), jsonLine)
}

/** New lines for the log. Each change goes through its schema each time, since nothing of it is to be remembered. */
export async function changesText(changes: readonly ChangeRecord[]): Promise<Pieces> {
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  return piecesOf(changes, (change) => jsonLine(STORED_SCHEMAS.change.parse(change)))
}

/**
 * One line for each page, so that a difference shows which. Every pass writes this file, so its fields are put in their order
 * by hand, and no schema is loaded for it.
 */
export function healthText({ pages, requests }: StoreHealth): string {
  const entries = Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = entries.map(([url, page]) => `  ${JSON.stringify(url)}: ${JSON.stringify(orderHealth(page))}`)
  const counted = requests && { day: requests.day, counts: requests.counts }
  return sealText(`"requests": ${JSON.stringify(counted)}, "pages": {\n${lines.join(',\n')}\n}}\n`, WRITER)
}

function orderHealth(page: PageHealth): PageHealth {
  const { outcome, reason, lastCheckedAt, lastReadAt, failingSince, recoveredAt } = page
  const seen = { outcome, reason, lastCheckedAt, lastReadAt, failingSince }
  return recoveredAt === undefined ? seen : { ...seen, recoveredAt }
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}
