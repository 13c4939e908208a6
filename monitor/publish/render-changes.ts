import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { describeChange } from '../../shared/changes/describe-change.ts'
import { publishChange } from '../../shared/feed/published-change.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import type { Pieces } from '../text/pieces.ts'
import { jsonLines } from './json-text.ts'
import { orderChanges } from './order-published.ts'
import type { SiteModel } from './site-model.ts'

/** `changes.json` */
export function renderChanges({ changes, isAllowedLink }: SiteModel): Pieces {
  const publish = (change: ChangeRecord) => publishChange(change, describeChange(change), isAllowedLink)
  return jsonLines({ schemaVersion: SCHEMA_VERSION }, 'changes', orderChanges(changes), publish)
}
