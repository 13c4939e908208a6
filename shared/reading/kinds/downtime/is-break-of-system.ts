import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { namesEvent } from '../event/names-event.ts'

const BREAK_OF = /\b(?:break|pause) (?:for|of|in) (?:the |our |both )?/i

/** "The break for CERS is now D through E": the break of a system that is named right behind it. */
export function isBreakOfSystem({ phrase, whole }: Mention): boolean {
  const told = phrase.shape === 'range' && !namesEvent(whole) ? BREAK_OF.exec(whole) : null
  return told !== null && findSystems(whole.slice(told.index + told[0].length))[0]?.from === 0
}
