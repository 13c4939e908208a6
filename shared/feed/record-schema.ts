import { z } from 'zod'
import { DOUBTS, RECORD_KINDS, RECORD_STATES } from '../records/source-record.ts'
import type { PublishedRecord } from './published-record.ts'

const TIME_FORMS =
  /^(\d{4}-\d{2}|\d{4}-W\d{2}|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))$/

/** A time whose form is its precision. */
export const TimeSchema = z
  .string()
  .regex(TIME_FORMS)
  .describe(
    'ISO 8601: an instant, a day (2024-06-28), a month (2024-07) or a week (2026-W03); its form is its precision',
  )

/** A moment in UTC. */
export const InstantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/)
  .describe('ISO 8601 instant in UTC')

/** A hash as 64 hexadecimal digits. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** An https address. */
export const HttpsSchema = z.string().regex(/^https:\/\//)

export const KindSchema = z.enum(RECORD_KINDS)
export const DoubtSchema = z.enum(DOUBTS)
export const StateSchema = z.enum([...RECORD_STATES.downtime, ...RECORD_STATES.issue, ...RECORD_STATES.status])

const LinkSchema = z.object({ text: z.string(), href: HttpsSchema })

const ProofSchema = z.object({
  url: HttpsSchema.nullable(),
  published: TimeSchema.nullable(),
  fetchedAt: InstantSchema,
  textHash: z.string(),
  text: z.string(),
})

const AftermathSchema = z.object({
  atLeast: z.string().nullable().describe('ISO 8601 duration'),
  atMost: z.string().nullable().describe('ISO 8601 duration'),
  text: z.string(),
})

/** The schemas of the facts that a change can speak of, without the question whether they are there. */
export const RecordFieldSchemas = {
  systems: z.array(z.string()),
  start: TimeSchema.nullable(),
  end: TimeSchema.nullable(),
  earliestStart: TimeSchema,
  latestEnd: TimeSchema,
  state: StateSchema,
  approximate: z.boolean(),
  suggested: z.object({ start: TimeSchema.exactOptional(), end: TimeSchema.exactOptional() }),
  place: z.string(),
  updates: z.array(z.object({ on: TimeSchema, text: z.string() })),
  aftermath: AftermathSchema,
  doubts: z.array(DoubtSchema),
}

const fields = RecordFieldSchemas

/** One record of `records.json`. */
export const RecordSchema: z.ZodType<PublishedRecord> = z.object({
  id: z.string().min(1).describe('given at first sight and kept'),
  revision: z.int().min(1),
  kind: KindSchema,
  title: z.string(),
  section: z.string().nullable(),
  systems: fields.systems,
  programs: z.array(z.string()),
  start: fields.start,
  end: fields.end,
  earliestStart: fields.earliestStart.exactOptional(),
  latestEnd: fields.latestEnd.exactOptional(),
  text: z.string(),
  links: z.array(LinkSchema),
  doubts: fields.doubts,
  state: fields.state.exactOptional(),
  counts: z.object({ downtime: z.int(), issues: z.int() }).exactOptional(),
  updates: fields.updates.exactOptional(),
  place: fields.place.exactOptional(),
  approximate: fields.approximate.exactOptional(),
  suggested: fields.suggested.exactOptional(),
  replaces: TimeSchema.exactOptional(),
  aftermath: fields.aftermath.exactOptional(),
  evidence: z.array(z.object({ printed: z.string(), inferred: z.array(z.string()) })).exactOptional(),
  sources: z.array(ProofSchema),
  firstSeenAt: InstantSchema,
  changedAt: InstantSchema,
})
