import { z } from 'zod'
import { OUTCOMES } from '../reading/page-reading.ts'
import type { HealthFile } from './published-files.ts'
import { InstantSchema } from './record-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const SourceHealthSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  url: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.string().nullable(),
  lastCheckedAt: InstantSchema.nullable(),
  lastReadAt: InstantSchema.nullable(),
  failingSince: InstantSchema.exactOptional(),
  recoveredAt: InstantSchema.exactOptional(),
  staleAfterMinutes: z.number().positive(),
  essential: z.boolean().exactOptional(),
})

/** `health.json` */
export const HealthSchema: z.ZodType<HealthFile> = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    checkedAt: InstantSchema,
    sources: z.array(SourceHealthSchema),
  })
  .describe('What was checked when; the only file that changes with every pass')
