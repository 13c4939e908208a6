import { z } from 'zod'
import type { PageMemory } from './page-memory.ts'

const seenSchema = z.record(z.string(), z.number())
const rangeSchema = z.tuple([z.number(), z.number()])

const expectationsSchema = z.object({
  readings: z.int().positive(),
  title: z.array(z.string()),
  isDated: z.boolean(),
  isWhole: z.boolean(),
  english: z.number().nullable(),
  letters: rangeSchema,
  records: rangeSchema,
  headings: seenSchema,
  columns: seenSchema,
  furniture: seenSchema,
  strips: z.array(z.number()),
})

/** What is remembered of a page between runs. */
export const pageMemorySchema = z.object({
  expectations: expectationsSchema.nullable(),
  versions: z.array(z.object({ textHash: z.string(), at: z.string() })),
  suspect: z
    .object({ since: z.string(), looks: z.int().positive(), textHash: z.string(), shape: expectationsSchema })
    .exactOptional(),
  accepted: z.literal(true).exactOptional(),
}) satisfies z.ZodType<PageMemory>
