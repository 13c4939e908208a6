import type { WatchSource } from './choose-source.ts'
import type { Marks } from './marks.ts'
import type { Settings } from './settings.ts'
import type { DirectState, FeedState, WatchState } from './watch-state.ts'

/** Everything that the extension keeps, and the source that follows from it. */
export interface Stored {
  source: WatchSource
  /** The address of a feed that an administrator set, as it was last read: the browser takes seconds to tell after its start. */
  managed: string | null
  settings: Settings
  marks: Marks
  feed: FeedState
  direct: DirectState
}

/** What is known of the source in use. */
export function selectState({ source, feed, direct }: Pick<Stored, 'source' | 'feed' | 'direct'>): WatchState {
  return source.kind === 'direct' ? direct : feed
}
