import * as z from 'zod/mini'
import type { JsonFeed } from './json-feed.ts'
import { InstantSchema } from './record-schema.ts'

const ItemSchema = z.object({
  id: z.string().check(z.minLength(1)),
  url: z.string(),
  external_url: z.exactOptional(z.string()),
  title: z.string(),
  content_text: z.string(),
  date_published: InstantSchema,
  tags: z.array(z.string()),
  _caaspp_watch: z.object({
    about: z.string(),
    changeId: z.string(),
    recordId: z.string(),
    revision: z.int(),
    type: z.string(),
    nature: z.nullable(z.string()),
    kind: z.string(),
    systems: z.array(z.string()),
  }),
})

/** `feed.json` */
export const JsonFeedSchema: z.ZodMiniType<JsonFeed> = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string(),
  language: z.string(),
  authors: z.array(z.object({ name: z.string(), url: z.string() })),
  items: z.array(ItemSchema),
})
