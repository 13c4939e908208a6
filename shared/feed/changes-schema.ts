import { z } from 'zod'
import { type ChangedFacts, NATURES } from '../changes/change-record.ts'
import type { PublishedChange } from './published-change.ts'
import type { ChangesFile } from './published-files.ts'
import { HttpsSchema, InstantSchema, KindSchema, RecordFieldSchemas, Sha256Schema } from './record-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const fields = RecordFieldSchemas

const FactsSchema: z.ZodType<ChangedFacts> = z.object({
  systems: fields.systems.nullable().exactOptional(),
  start: fields.start.exactOptional(),
  end: fields.end.exactOptional(),
  earliestStart: fields.earliestStart.nullable().exactOptional(),
  latestEnd: fields.latestEnd.nullable().exactOptional(),
  state: fields.state.nullable().exactOptional(),
  approximate: fields.approximate.nullable().exactOptional(),
  suggested: fields.suggested.nullable().exactOptional(),
  place: fields.place.nullable().exactOptional(),
  updates: fields.updates.nullable().exactOptional(),
  aftermath: fields.aftermath.nullable().exactOptional(),
  doubts: fields.doubts.nullable().exactOptional(),
})

const ChangeSchema: z.ZodType<PublishedChange> = z.object({
  id: z.string().min(1),
  recordId: z.string().min(1),
  revision: z.int().min(1),
  at: InstantSchema,
  type: z.enum(['added', 'updated', 'resolved', 'reopened', 'removed']),
  nature: z.enum(NATURES).nullable(),
  kind: KindSchema,
  title: z.string(),
  systems: z.array(z.string()),
  sentence: z.string(),
  before: FactsSchema.nullable(),
  after: FactsSchema.nullable(),
  source: HttpsSchema.nullable(),
  chain: z
    .object({ previous: Sha256Schema.nullable(), hash: Sha256Schema })
    .describe('SHA-256 of the hash before and of the facts of this change: see docs/decisions/0012')
    .exactOptional(),
})

/** `changes.json` */
export const ChangesSchema: z.ZodType<ChangesFile> = z
  .object({ schemaVersion: z.literal(SCHEMA_VERSION), changes: z.array(ChangeSchema) })
  .describe('What changed, the newest first')
