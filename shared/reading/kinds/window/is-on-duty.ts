import { pattern } from '../../../text/pattern.ts'

const IS_ON_DUTY = new RegExp(
  pattern`
    \b(?:coordinators?|designees?|administrators?|staff|agents?|teachers?|educators?|superintendents?) (?:
      (?:must|should|will|can|is|are|has|have|needs?|required|expected|asked|to) ){1,4}(?:be )?available\b[^@]{0,120}\b(?:
      through|until
    )$`,
  'i',
)

/** "Coordinators have to be available to answer questions through D": somebody is there until then, and nothing is open. */
export function isOnDuty(before: string): boolean {
  return IS_ON_DUTY.test(before)
}
