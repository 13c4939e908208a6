import { z } from 'zod'
import { instantSchema } from '../../shared/changes/record-schema.ts'
import { OUTCOMES } from '../../shared/reading/page-reading.ts'
import { pageMemorySchema } from '../../shared/reading/trust/page-memory-schema.ts'
import type { Journal } from './journal-shape.ts'
import type { Manifest } from './manifest.ts'
import type { PageState, StoreHealth } from './stored-state.ts'

const bytes = z.int().nonnegative()

/** `store.json` */
export const manifestSchema = z.object({
  schema: z.int().positive(),
  files: z.record(z.string(), z.string()),
  log: z.array(z.object({ year: z.string().regex(/^\d{4}$/), bytes, writer: z.string(), blocks: z.array(z.string()) })),
}) satisfies z.ZodType<Manifest>

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

const fileName = z.string().regex(/^[a-z]+\.jsonl?$/)

/** The journal of schema 1, which knew one file of the log only. */
const journalSchema1 = z
  .object({ files: z.array(fileName), log: z.object({ at: bytes }).nullable() })
  .transform(({ files, log }): Journal => {
    return { schema: 1, files, log: log ? [{ file: 'changes.jsonl', at: log.at, piece: 'log-tail' }] : [], gone: [] }
  })

/** `.commit/journal.json` */
export const journalSchema = z.union([
  z.object({
    schema: z.int().positive(),
    files: z.array(fileName),
    log: z.array(
      z.object({
        file: z.string().regex(/^changes\/\d{4}\.jsonl$/),
        at: bytes,
        piece: z.string().regex(/^log-\d{4}$/),
      }),
    ),
    gone: z.array(fileName),
  }),
  journalSchema1,
])
