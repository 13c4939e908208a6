import { z } from 'zod'

const instant = z.iso.datetime({ offset: true })

/** A list of saved pages; paths relative to the list. */
export const manifestSchema = z.array(
  z.object({
    file: z.string().min(1),
    url: z.string().min(1),
    contentType: z.string(),
    fetchedAt: instant,
    status: z.int().min(100).max(599).default(200),
  }),
)

/** A recorded day: what every address answered at one moment; paths relative to the manifest. */
export const recordedDaySchema = z.object({
  now: instant,
  pages: z.array(
    z.object({
      url: z.string().min(1),
      file: z.string().min(1),
      status: z.int().min(100).max(599),
      contentType: z.string(),
      lastModified: z.string().optional(),
      etag: z.string().optional(),
    }),
  ),
})

export type ManifestEntry = z.infer<typeof manifestSchema>[number]
export type RecordedDay = z.infer<typeof recordedDaySchema>
