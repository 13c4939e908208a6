import { pattern } from '../../../text/pattern.ts'
import { namesEvent } from './names-event.ts'

const OPENS = new RegExp(
  pattern`
    \b(?:opens?|closes?|begins?|starts?|ends?|concludes?) (?:the|our|this|its|each) ([^@,;.]{1,60}) with (?:
      (?:an?|the|her|his|their|our) )?[^@,;.]{1,60}$`,
  'i',
)

/** "The superintendent opens the conference with an address on", "… will close the summit with a talk on": who speaks there, and no limit. */
export function opensMeeting(before: string): boolean {
  return namesEvent(OPENS.exec(before)?.[1] ?? '')
}
