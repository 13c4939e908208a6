import * as z from 'zod/mini'
import { RECORD_KINDS } from '../records/source-record.ts'
import type { IndexFile } from './published-files.ts'
import { DoubtSchema, Sha256Schema, StateSchema, TimeSchema } from './record-schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const FileVersionSchema = z.object({ path: z.string(), bytes: z.int().check(z.minimum(0)), sha256: Sha256Schema })

const DowntimeBriefSchema = z.object({
  id: z.string().check(z.minLength(1)),
  revision: z.int().check(z.minimum(1)),
  title: z.string(),
  systems: z.array(z.string()),
  start: z.nullable(TimeSchema),
  end: z.nullable(TimeSchema),
  earliestStart: z.exactOptional(TimeSchema),
  latestEnd: z.exactOptional(TimeSchema),
  state: z.exactOptional(StateSchema),
  doubts: z.array(DoubtSchema),
})

/** `index.json` */
export const IndexSchema: z.ZodMiniType<IndexFile> = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    name: z.string(),
    home: z.string(),
    status: z.object({ answer: z.enum(['down', 'possible', 'degraded', 'unknown', 'clear']), line: z.string() }),
    downtimes: z.array(DowntimeBriefSchema),
    downtimesAhead: z.int().check(z.minimum(0)),
    counts: z.record(z.enum(RECORD_KINDS), z.int().check(z.minimum(0))),
    version: Sha256Schema,
    files: z.object({
      records: FileVersionSchema,
      changes: FileVersionSchema,
      jsonFeed: FileVersionSchema,
      atom: FileVersionSchema,
      calendar: FileVersionSchema,
    }),
    paths: z.object({ health: z.string(), calendars: z.string(), statuspage: z.string(), schemas: z.string() }),
  })
  .check(z.describe('Small, asked for often: what to know at once and whether the rest has changed'))
