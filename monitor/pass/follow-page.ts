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
    const { bodyHash, textHash, validators, memory } = look
    return { ...page, firstSeenAt, validators, bodyHash, textHash, readAt: now, readBy, memory }
  }
  if (!known)
    return { ...page, firstSeenAt, validators: null, bodyHash: null, textHash: null, readAt: null, readBy: null }
  // What the last good page left stays: a server that confirms it later confirms the good one.
  if (look.kind !== 'unchanged') return look.memory ? { ...known, memory: look.memory } : known
  return withoutSuspect(look.validators === undefined ? known : withValidators(known, look.validators))
}

function withValidators(known: PageState, validators: PageState['validators']): PageState {
  const same = JSON.stringify(validators) === JSON.stringify(known.validators)
  return same ? known : { ...known, validators }
}

/** The page is there as it was: whatever stood in its place in between is no longer on its way to be believed. */
function withoutSuspect(known: PageState): PageState {
  if (!known.memory?.suspect) return known
  const { suspect: _, ...memory } = known.memory
  return { ...known, memory }
}
