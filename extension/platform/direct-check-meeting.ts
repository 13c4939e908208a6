import type { CheckDirectly } from '../direct-check/check-directly.ts'

/**
 * Where the background and the script that it loads for a direct check meet: both run in one global scope, and neither is a
 * module. Null until the script was loaded.
 */
export function findDirectCheck(): CheckDirectly | null {
  return meeting.checkDirectly ?? null
}

/** Called by the script. */
export function offerDirectCheck(check: CheckDirectly): void {
  meeting.checkDirectly = check
}

const meeting = globalThis as { checkDirectly?: CheckDirectly }
