import * as z from 'zod/mini'
import { type ChangedFacts, NATURES } from '../changes/change-record.ts'
import type { PublishedChange } from './published-change.ts'
import type { ChangesFile } from './published-files.ts'
import { HttpsSchema, InstantSchema, KindSchema, RecordFieldSchemas, Sha256Schema } from './record-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const fields = RecordFieldSchemas

const FactsSchema: z.ZodMiniType<ChangedFacts> = z.object({
  systems: z.exactOptional(z.nullable(fields.systems)),
  start: z.exactOptional(fields.start),
  end: z.exactOptional(fields.end),
  earliestStart: z.exactOptional(z.nullable(fields.earliestStart)),
  latestEnd: z.exactOptional(z.nullable(fields.latestEnd)),
  state: z.exactOptional(z.nullable(fields.state)),
  approximate: z.exactOptional(z.nullable(fields.approximate)),
  suggested: z.exactOptional(z.nullable(fields.suggested)),
  place: z.exactOptional(z.nullable(fields.place)),
  updates: z.exactOptional(z.nullable(fields.updates)),
  aftermath: z.exactOptional(z.nullable(fields.aftermath)),
  doubts: z.exactOptional(z.nullable(fields.doubts)),
})

const ChangeSchema: z.ZodMiniType<PublishedChange> = z.object({
  id: z.string().check(z.minLength(1)),
  recordId: z.string().check(z.minLength(1)),
  revision: z.int().check(z.minimum(1)),
  at: InstantSchema,
  type: z.enum(['added', 'updated', 'resolved', 'reopened', 'removed']),
  nature: z.nullable(z.enum(NATURES)),
  kind: KindSchema,
  title: z.string(),
  systems: z.array(z.string()),
  sentence: z.string(),
  before: z.nullable(FactsSchema),
  after: z.nullable(FactsSchema),
  source: z.nullable(HttpsSchema),
  chain: z.exactOptional(
    z
      .object({ previous: z.nullable(Sha256Schema), hash: Sha256Schema })
      .check(z.describe('SHA-256 of the hash before and of the facts of this change: see docs/decisions/0012')),
  ),
})

/** `changes.json` */
export const ChangesSchema: z.ZodMiniType<ChangesFile> = z
  .object({ schemaVersion: z.literal(SCHEMA_VERSION), changes: z.array(ChangeSchema) })
  .check(z.describe('What changed, the newest first'))
