import type { FeedProblem } from './feed-problem.ts'

/** Nothing of the answer was taken. */
export interface Failed {
  kind: 'failed'
  problem: FeedProblem
}

/** How an attempt at a source ended. */
export type Fetched<Copy> = { kind: 'fetched'; copy: Copy } | Failed
