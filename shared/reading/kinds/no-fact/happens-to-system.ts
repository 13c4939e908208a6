import type { Mention } from '../../mentions/mention.ts'

const HAPPENS =
  /\b(?:resets?|reload|refresh|purge|synchronization)(?: of [^@.;]{1,40})? (?:will )?(?:takes? place|happens?|occurs?)(?: on)?$/i

/** "The next reset of the sandbox takes place on D": nobody meets, and nothing is said to be down. */
export function happensToSystem({ before }: Mention): boolean {
  return HAPPENS.test(before)
}
