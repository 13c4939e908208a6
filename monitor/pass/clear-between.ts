import { clearMemory } from '../ports/memory.ts'
import type { LookAt } from './look-at-page.ts'

/**
 * After so many pages were read their memory is given back, and then at growing distances: what is kept grows with the pages,
 * and what is kept makes clearing dear. A pass in which few pages have changed has its end before that.
 */
const READ_BEFORE_CLEARING = 6

/** Looks as before, and clears the memory between the looks. */
export function clearBetween(lookAt: LookAt): LookAt {
  let read = 0
  let clearAt = READ_BEFORE_CLEARING
  return async (target, known) => {
    const look = await lookAt(target, known)
    if (look?.kind === 'read' || look?.kind === 'held') read += 1
    if (read >= clearAt) {
      clearMemory(true)
      clearAt = READ_BEFORE_CLEARING + 1.5 * read
    }
    return look
  }
}
