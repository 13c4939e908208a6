import type { HealthFile } from '../../shared/feed/published-files.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import { jsonText } from './json-text.ts'
import type { SiteModel } from './site-model.ts'

/** `health.json` */
export function renderHealth({ health, now }: Pick<SiteModel, 'health' | 'now'>): string {
  const file: HealthFile = {
    schemaVersion: SCHEMA_VERSION,
    checkedAt: new Date(now).toISOString(),
    sources: [...health],
  }
  return jsonText(file, 2)
}
