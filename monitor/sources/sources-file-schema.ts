import { z } from 'zod'
import { FAMILIES } from '../../shared/reading/page-reading.ts'

const MOST_MINUTES = 7 * 1440
const minutes = z.number().int().min(1).max(MOST_MINUTES)
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens')
const words = z.string().max(200).regex(/\S/, 'say something')
const address = z.string().min(1).max(2_000)

const leadsTo = z.strictObject({
  match: address,
  family: z.enum(FAMILIES),
  rereadForDays: z.number().int().min(0).max(400).exactOptional(),
  paceMinutes: minutes.exactOptional(),
  newest: z.enum(['number', 'date', 'listed']).exactOptional(),
  atMost: z.number().int().min(1).max(500).exactOptional(),
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

/**
 * What a sources file may say. Unknown names are refused, so that a misspelt one is not silently without
 * effect. It only checks and changes nothing, since a file that was found right is not checked again: see `SOURCES_SHAPE`.
 */
export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** False leaves out the built-in sources. */
  builtIn: z.boolean().optional(),
  /** Lets addresses of this machine in (`http://127.0.0.1:PORT/`), and asks them without pause or budget. */
  allowLoopback: z.boolean().optional(),
  sources: z.array(entry).max(10_000).optional(),
})

export type SourcesFile = z.infer<typeof sourcesFileSchema>
export type SourceEntry = z.infer<typeof entry>
