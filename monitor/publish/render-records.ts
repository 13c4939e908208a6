import { publishRecord } from '../../shared/feed/published-record.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { Pieces } from '../text/pieces.ts'
import { jsonLines } from './json-text.ts'
import { orderRecords } from './order-published.ts'
import type { SiteModel } from './site-model.ts'

/** `records.json` */
export function renderRecords({ records, isAllowedLink }: SiteModel): Pieces {
  const publish = (record: SourceRecord) => publishRecord(record, isAllowedLink)
  return jsonLines({ schemaVersion: SCHEMA_VERSION }, 'records', orderRecords(records), publish)
}
