import * as z from 'zod/mini'
import type { RecordsFile } from './published-files.ts'
import { RecordSchema } from './record-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

/** `records.json` */
export const RecordsSchema: z.ZodMiniType<RecordsFile> = z
  .object({ schemaVersion: z.literal(SCHEMA_VERSION), records: z.array(RecordSchema) })
  .check(z.describe('Everything known, by kind and time'))
