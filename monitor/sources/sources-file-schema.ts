import { z } from 'zod'
import { FAMILIES } from '../../shared/reading/page-reading.ts'

const MOST_MINUTES = 7 * 1440
const minutes = z.number().int().min(1).max(MOST_MINUTES)
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens')
const words = z.string().trim().min(1).max(200)
const address = z.string().min(1).max(2_000)

const leadsTo = z.strictObject({
  match: address,
  family: z.enum(FAMILIES),
  rereadForDays: z.number().int().min(0).max(400).default(14),
  paceMinutes: minutes.default(1440),
  newest: z.enum(['number', 'date', 'listed']).default('listed'),
  atMost: z.number().int().min(1).max(500).default(24),
})

const entry = z.strictObject({
  id,
  name: words.optional(),
  address: address.nullable().optional(),
  foundBy: z.strictObject({ on: id, linkText: words }).optional(),
  family: z.enum(FAMILIES).optional(),
  kind: z.enum(['page', 'listing', 'feed']).optional(),
  /** One number for all hours, or two. */
  paceMinutes: z.union([minutes, z.strictObject({ schoolHours: minutes, otherwise: minutes })]).optional(),
  leadsTo: leadsTo.optional(),
  keepItemsWith: z.array(words).max(100).optional(),
  enabled: z.boolean().optional(),
})

/** What a sources file may say. Unknown names are refused, so that a misspelt one is not silently without effect. */
export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** False leaves out the built-in sources. */
  builtIn: z.boolean().default(true),
  /** Lets addresses of this machine in (`http://127.0.0.1:PORT/`), and asks them without pause or budget. */
  allowLoopback: z.boolean().default(false),
  sources: z.array(entry).max(10_000).default([]),
})

export type SourcesFile = z.infer<typeof sourcesFileSchema>
export type SourceEntry = SourcesFile['sources'][number]
