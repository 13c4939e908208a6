import type { KnownState } from '../store/stored-state.ts'
import type { Plan } from './plan-pass.ts'

/** With so many pages that nobody has read yet, a pass is a big one. */
const MANY = 6

/**
 * Whether a pass will certainly read many pages, as a first one does and the first one of a new version. `readBy`: what reads them;
 * what another has read is read again.
 */
export function readsMany({ due, followUps }: Plan, { pages }: KnownState, readBy: string): boolean {
  const read = new Set(pages.flatMap((page) => (page.foundOn === null && page.readBy === readBy ? page.source : [])))
  const sources = [...due].filter((id) => !read.has(id))
  return sources.length + followUps.filter((page) => page.readBy !== readBy).length >= MANY
}
