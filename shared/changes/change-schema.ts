import { z } from 'zod'
import { RECORD_KINDS } from '../records/source-record.ts'
import { type ChangeRecord, NATURES } from './change-record.ts'
import { factShapes, instantSchema, recordSchema } from './record-schema.ts'

const changedFactsSchema = z.object({
  systems: factShapes.systems.exactOptional(),
  start: factShapes.start.exactOptional(),
  end: factShapes.end.exactOptional(),
  earliestStart: factShapes.earliestStart.nullable().exactOptional(),
  latestEnd: factShapes.latestEnd.nullable().exactOptional(),
  state: factShapes.state.nullable().exactOptional(),
  approximate: factShapes.approximate.nullable().exactOptional(),
  suggested: factShapes.suggested.nullable().exactOptional(),
  place: factShapes.place.nullable().exactOptional(),
  updates: factShapes.updates.nullable().exactOptional(),
  aftermath: factShapes.aftermath.nullable().exactOptional(),
  doubts: factShapes.doubts.exactOptional(),
})

const common = {
  id: z.string().min(1),
  recordId: z.string().min(1),
  revision: z.int().positive(),
  at: instantSchema,
  kind: z.enum(RECORD_KINDS),
  title: z.string(),
  systems: z.array(z.string()),
  source: z.string(),
  chain: z.object({ previous: z.string().nullable(), hash: z.string() }).exactOptional(),
}

/** A change as it stands in the log. Unknown fields are dropped. */
export const changeSchema = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('added'), nature: z.null(), before: z.null(), after: recordSchema }),
  z.object({ ...common, type: z.literal('removed'), nature: z.null(), before: recordSchema, after: z.null() }),
  z.object({
    ...common,
    type: z.enum(['updated', 'resolved', 'reopened']),
    nature: z.enum(NATURES),
    before: changedFactsSchema,
    after: changedFactsSchema,
  }),
]) satisfies z.ZodType<ChangeRecord>
