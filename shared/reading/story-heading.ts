import { areOnlyDays, holdsDay, isOnlyTimes } from '../page/words.ts'
import { namesOnlySystems } from './kinds/systems/systems-before.ts'
import type { Story } from './stories.ts'

/** A heading that is only a day, right above a story, is that of the story's own: "March 7, 2025" over "Assessment Webinar". */
export function headingOf({ title, path }: Story): string {
  const above = path.at(-1) ?? ''
  return areOnlyDays(above) && !holdsDay(title) ? `${above}: ${title}` : title
}

/** What a story is about. Under "Planned Downtimes" a heading may be the time or the system of one and nothing else. */
export function topicOf({ title, path }: Story): string {
  return isOnlyTimes(title) || namesOnlySystems(title) ? `${path.at(-1) ?? ''} ${title}` : title
}
