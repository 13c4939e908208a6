import type { Settings } from './watch-state.ts'

/** The address of the feed in use: what people set, else what was built in; null for none. */
export function chooseAddress({ feedAddress }: Settings, builtIn: string | null): string | null {
  return feedAddress ?? builtIn
}
