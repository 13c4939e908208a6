import { z } from 'zod'
import { instantSchema } from '../../shared/changes/record-schema.ts'
import { OUTCOMES } from '../../shared/reading/page-reading.ts'
import { pageMemorySchema } from '../../shared/reading/trust/page-memory-schema.ts'
import type { PageState, StoreHealth } from './stored-state.ts'

/** Goes up when older programs could no longer read the files. */
export const SCHEMA_VERSION = 1

/** `store.json`: what the other files must add up to. */
export const manifestSchema = z.object({
  schema: z.int().positive(),
  /** Lines of records.jsonl. */
  records: z.int().nonnegative(),
  /** Bytes of changes.jsonl. */
  logBytes: z.int().nonnegative(),
})
export type Manifest = z.output<typeof manifestSchema>

export const pageStateSchema = z.object({
  url: z.string(),
  source: z.string(),
  foundOn: z.string().nullable(),
  validators: z
    .object({ url: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() })
    .nullable(),
  bodyHash: z.string().nullable(),
  textHash: z.string().nullable(),
  firstSeenAt: instantSchema,
  readAt: instantSchema.nullable(),
  readBy: z.string().nullable(),
  memory: pageMemorySchema.exactOptional(),
}) satisfies z.ZodType<PageState>

export const healthSchema = z.object({
  pages: z.record(
    z.string(),
    z.object({
      outcome: z.enum(OUTCOMES).nullable(),
      reason: z.string().nullable(),
      lastCheckedAt: instantSchema.nullable(),
      lastReadAt: instantSchema.nullable(),
      failingSince: instantSchema.nullable(),
      recoveredAt: instantSchema.exactOptional(),
    }),
  ),
  requests: z.object({ day: z.string(), counts: z.record(z.string(), z.number()) }).nullable(),
}) satisfies z.ZodType<StoreHealth>

/** `.commit/journal.json`: a commit that is decided; what of it is not yet in its place is in the same folder. */
export const journalSchema = z.object({
  /** Names of files that take the place of those in the data folder. */
  files: z.array(z.string().regex(/^[a-z]+\.jsonl?$/)),
  /** New lines for the log and where they begin; null where there are none. */
  log: z.object({ at: z.int().nonnegative() }).nullable(),
})
export type Journal = z.output<typeof journalSchema>

/** `.lock`: who is using the folder. */
export const lockSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  since: instantSchema,
  /** Tells this lock from any other, also of the same process. */
  token: z.string(),
})
export type LockHolder = z.output<typeof lockSchema>
