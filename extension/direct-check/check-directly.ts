import type { DirectCopy } from './direct-copy.ts'
import { DIRECT_SOURCES } from './direct-sources.ts'
import type { DirectPass } from './look.ts'
import { mergeVisits } from './merge-visits.ts'
import { visitPages } from './visit-pages.ts'

/** Of a direct check: the moment (milliseconds since 1970 UTC) and the version of the extension. */
export interface DirectStamp {
  now: number
  readBy: string
}

/** What the script that is loaded apart leaves behind for whoever loaded it. */
export type CheckDirectly = (last: DirectCopy | null, stamp: DirectStamp) => Promise<DirectCopy>

/**
 * One pass over the public pages: all that is due is looked at, and what is known is brought up to it. It takes 20 s at most
 * and never rejects for a site that is down or a page that cannot be read: its health says so, and its last good records stay.
 */
export const checkDirectly: CheckDirectly = async (last, { now, readBy }) => {
  const pass: DirectPass = { now: new Date(now).toISOString(), readBy, sources: DIRECT_SOURCES }
  return mergeVisits(last, await visitPages(last, pass), pass)
}
