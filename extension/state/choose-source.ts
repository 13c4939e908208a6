import type { Settings } from './settings.ts'

/**
 * Where what is shown comes from. `feed`: a feed, chosen in the options, set by an administrator or built in; `direct`: the
 * extension reads the public pages itself; `none`: nothing was chosen.
 */
export type WatchSource =
  | { kind: 'feed'; address: string; setBy: 'options' | 'administrator' | 'build' }
  | { kind: 'direct' }
  | { kind: 'none' }

/** Addresses that stand outside the settings. */
export interface GivenAddresses {
  /** What an administrator set for all of a school's browsers. */
  managed: string | null
  /** What was built in. */
  builtIn: string | null
}

/** An administrator's address comes before one's own, and that before the one built in; without any the pages are read, if wanted. */
export function chooseSource({ feedAddress, directCheck }: Settings, given: GivenAddresses): WatchSource {
  if (given.managed !== null) return { kind: 'feed', address: given.managed, setBy: 'administrator' }
  if (feedAddress !== null) return { kind: 'feed', address: feedAddress, setBy: 'options' }
  if (given.builtIn !== null) return { kind: 'feed', address: given.builtIn, setBy: 'build' }
  return directCheck ? { kind: 'direct' } : { kind: 'none' }
}
