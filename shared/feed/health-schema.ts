import * as z from 'zod/mini'
import { OUTCOMES } from '../reading/page-reading.ts'
import type { HealthFile } from './published-files.ts'
import { InstantSchema } from './record-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const SourceHealthSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  url: z.nullable(z.string()),
  outcome: z.nullable(z.enum(OUTCOMES)),
  reason: z.nullable(z.string()),
  lastCheckedAt: z.nullable(InstantSchema),
  lastReadAt: z.nullable(InstantSchema),
  failingSince: z.exactOptional(InstantSchema),
  recoveredAt: z.exactOptional(InstantSchema),
  staleAfterMinutes: z.number().check(z.positive()),
  essential: z.exactOptional(z.boolean()),
})

/** `health.json` */
export const HealthSchema: z.ZodMiniType<HealthFile> = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    checkedAt: InstantSchema,
    sources: z.array(SourceHealthSchema),
  })
  .check(z.describe('What was checked when; the only file that changes with every pass'))
