import * as z from 'zod/mini'
import { ChangesSchema } from './changes-schema.ts'
import { HealthSchema } from './health-schema.ts'
import { IndexSchema } from './index-schema.ts'
import { JsonFeedSchema } from './json-feed-schema.ts'
import { RecordsSchema } from './records-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import { SignatureSchema } from './signature-schema.ts'
import {
  ComponentsFileSchema,
  IncidentsFileSchema,
  MaintenancesFileSchema,
  StatusFileSchema,
  SummarySchema,
} from './statuspage-schema.ts'

/** The schema of every published JSON, by the name of its JSON Schema. */
export const PUBLISHED_SCHEMAS = {
  index: IndexSchema,
  records: RecordsSchema,
  changes: ChangesSchema,
  health: HealthSchema,
  signature: SignatureSchema,
  feed: JsonFeedSchema,
  'statuspage-summary': SummarySchema,
  'statuspage-status': StatusFileSchema,
  'statuspage-components': ComponentsFileSchema,
  'statuspage-incidents': IncidentsFileSchema,
  'statuspage-maintenances': MaintenancesFileSchema,
}

export type SchemaName = keyof typeof PUBLISHED_SCHEMAS

/** A JSON Schema (draft 2020-12) as text. It lets unknown fields pass: a later feed may say more. */
export function renderJsonSchema(name: SchemaName): string {
  const schema = z.toJSONSchema(PUBLISHED_SCHEMAS[name], { target: 'draft-2020-12', io: 'input' })
  const title = `CAASPP Watch: ${name}.json, version ${SCHEMA_VERSION}`
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`
}
