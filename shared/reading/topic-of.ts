import { isOnlyTimes } from '../page/words.ts'
import { namesOnlySystems } from './kinds/systems/systems-before.ts'
import type { Story } from './stories.ts'

/** What a story is about. Under "Planned Downtimes" a heading may be the time or the system of one and nothing else. */
export function topicOf({ title, path }: Story): string {
  return isOnlyTimes(title) || namesOnlySystems(title) ? `${path.at(-1) ?? ''} ${title}` : title
}
