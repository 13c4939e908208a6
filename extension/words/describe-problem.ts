import type { FeedProblem } from '../feed-client/feed-problem.ts'
import type { MessageKey, Say } from './say.ts'

const PROBLEMS: Record<Exclude<FeedProblem['kind'], 'refused'>, MessageKey> = {
  unreachable: 'problemUnreachable',
  slow: 'problemSlow',
  'too-large': 'problemTooLarge',
  redirected: 'problemRedirected',
  'not-json': 'problemNotJson',
  'wrong-shape': 'problemWrongShape',
  newer: 'problemNewer',
  older: 'problemOlder',
  'not-signed': 'problemNotSigned',
  changed: 'problemChanged',
  unverifiable: 'problemUnverifiable',
  'in-change': 'problemInChange',
  'not-allowed': 'problemNotAllowed',
  'not-stored': 'problemNotStored',
  'not-loaded': 'problemNotLoaded',
}

/** What went wrong with a feed, in one sentence. */
export function describeProblem(problem: FeedProblem, say: Say): string {
  if (problem.kind !== 'refused') return say(PROBLEMS[problem.kind])
  return problem.status === 404 ? say('problemMissing') : say('problemRefused', String(problem.status))
}
