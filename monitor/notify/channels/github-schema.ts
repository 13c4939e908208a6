import { z } from 'zod'

/** The part of an issue's answer that is read; comments have it, too, with a body but no number. */
export const issueSchema = z.object({ number: z.int().positive(), body: z.string().nullish() })
export type GithubIssue = z.infer<typeof issueSchema>

export const issueListSchema = z.array(issueSchema).max(100)
export const commentListSchema = z.array(z.object({ body: z.string().nullish() })).max(100)
