import { z } from 'zod'
import { DOUBTS, RECORD_KINDS, RECORD_STATES, type SourceRecord } from '../records/source-record.ts'
import { precisionOf } from '../time/time.ts'

/** An ISO 8601 instant in UTC. */
export const instantSchema = z.iso.datetime()

export const timeSchema = z.string().refine((time) => precisionOf(time) !== null, 'not a time')

const states = [...RECORD_STATES.downtime, ...RECORD_STATES.issue, ...RECORD_STATES.status] as const
const linkSchema = z.object({ text: z.string(), href: z.string() })

/** The facts of a record, as stored. */
export const factShapes = {
  systems: z.array(z.string()),
  start: timeSchema.nullable(),
  end: timeSchema.nullable(),
  earliestStart: timeSchema,
  latestEnd: timeSchema,
  state: z.enum(states),
  approximate: z.boolean(),
  suggested: z.object({ start: timeSchema.exactOptional(), end: timeSchema.exactOptional() }),
  place: z.string(),
  updates: z.array(z.object({ on: timeSchema, text: z.string() })),
  aftermath: z.object({ atLeast: z.string().nullable(), atMost: z.string().nullable(), text: z.string() }),
  doubts: z.array(z.enum(DOUBTS)),
}

const { systems, start, end, doubts } = factShapes

const optionalFields = {
  earliestStart: factShapes.earliestStart.exactOptional(),
  latestEnd: factShapes.latestEnd.exactOptional(),
  state: factShapes.state.exactOptional(),
  approximate: factShapes.approximate.exactOptional(),
  suggested: factShapes.suggested.exactOptional(),
  replaces: timeSchema.exactOptional(),
  place: factShapes.place.exactOptional(),
  updates: factShapes.updates.exactOptional(),
  aftermath: factShapes.aftermath.exactOptional(),
}

const statedSchema = z.object({
  title: z.string().nullable().exactOptional(),
  section: z.string().nullable().exactOptional(),
  systems: factShapes.systems.nullable().exactOptional(),
  start: timeSchema.nullable().exactOptional(),
  end: timeSchema.nullable().exactOptional(),
  earliestStart: factShapes.earliestStart.nullable().exactOptional(),
  latestEnd: factShapes.latestEnd.nullable().exactOptional(),
  state: factShapes.state.nullable().exactOptional(),
  approximate: factShapes.approximate.nullable().exactOptional(),
  suggested: factShapes.suggested.nullable().exactOptional(),
  replaces: timeSchema.nullable().exactOptional(),
  place: factShapes.place.nullable().exactOptional(),
  updates: factShapes.updates.nullable().exactOptional(),
  aftermath: factShapes.aftermath.nullable().exactOptional(),
  doubts: factShapes.doubts.nullable().exactOptional(),
  programs: z.array(z.string()).nullable().exactOptional(),
})

const proofSchema = z.object({
  url: z.string(),
  published: timeSchema.nullable(),
  fetchedAt: instantSchema,
  textHash: z.string(),
  text: z.string(),
  since: instantSchema.exactOptional(),
  observed: z.literal(true).exactOptional(),
  stated: statedSchema.exactOptional(),
})

/** A record as it stands in a file. Unknown fields are dropped, and the fields come out in this order. */
export const recordSchema = z.object({
  id: z.string().min(1),
  revision: z.int().positive(),
  kind: z.enum(RECORD_KINDS),
  title: z.string(),
  section: z.string().nullable(),
  systems,
  start,
  end,
  ...optionalFields,
  doubts,
  programs: z.array(z.string()),
  text: z.string(),
  links: z.array(linkSchema),
  counts: z.object({ downtime: z.number(), issues: z.number() }).exactOptional(),
  evidence: z.array(z.object({ printed: z.string(), inferred: z.array(z.string()) })).exactOptional(),
  sources: z.array(proofSchema).min(1),
  firstSeenAt: instantSchema,
  changedAt: instantSchema,
}) satisfies z.ZodType<SourceRecord>
