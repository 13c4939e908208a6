import { publishRecord } from '../../shared/feed/published-record.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import { jsonLines } from './json-text.ts'
import { orderRecords } from './order-published.ts'
import type { SiteModel } from './site-model.ts'

/** `records.json` */
export function renderRecords({ records, isAllowedLink }: SiteModel): string {
  const published = orderRecords(records).map((record) => publishRecord(record, isAllowedLink))
  return jsonLines({ schemaVersion: SCHEMA_VERSION }, 'records', published)
}
