import type { PageState } from '../store/stored-state.ts'
import type { Look } from './look.ts'

/** What is kept of a page after a look; the very same object where nothing about it changed. */
export function followPage(
  page: Pick<PageState, 'source' | 'url' | 'foundOn'>,
  known: PageState | undefined,
  look: Look,
  { now, readBy }: { readonly now: string; readonly readBy: string },
): PageState {
  const firstSeenAt = known?.firstSeenAt ?? now
  if (look.kind === 'read') {
    const { bodyHash, textHash, validators } = look
    return { ...page, firstSeenAt, validators, bodyHash, textHash, readAt: now, readBy }
  }
  if (!known)
    return { ...page, firstSeenAt, validators: null, bodyHash: null, textHash: null, readAt: null, readBy: null }
  // What the last good page left stays: a server that confirms it later confirms the good one.
  if (look.kind === 'distrusted' || look.validators === undefined) return known
  const same = JSON.stringify(look.validators) === JSON.stringify(known.validators)
  return same ? known : { ...known, validators: look.validators }
}
