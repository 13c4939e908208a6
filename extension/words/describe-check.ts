import type { CheckState } from '../state/select-check.ts'
import { describeAge } from './describe-age.ts'
import { describeProblem } from './describe-problem.ts'
import type { Say } from './say.ts'

/** What is wrong with the checks, in a sentence or two; null where nothing is. `now` in milliseconds since 1970 UTC. */
export function describeCheck({ kind, lastAttempt }: CheckState, now: number, say: Say): string | null {
  if (kind === 'loading') return say('checkLoading')
  if (kind === 'empty') return say('checkEmpty')
  const problem = lastAttempt?.problem ?? null
  if (lastAttempt === null || problem === null) return null
  const tried = say('problemTried', describeAge(lastAttempt.at, now, say), describeProblem(problem, say))
  return kind === 'error' ? tried : `${tried} ${say('checkKept')}`
}

/** "Checked 5 minutes ago · pages read 20 minutes ago"; empty before the first attempt. */
export function describeCheckAges({ lastAttempt, readAt }: CheckState, now: number, say: Say): string {
  return [
    ...(lastAttempt ? [say('checked', describeAge(lastAttempt.at, now, say))] : []),
    // The page that was read longest ago says how far the rest can be relied on.
    ...(readAt === null ? [] : [say('pagesRead', describeAge(readAt, now, say))]),
  ].join(' · ')
}
