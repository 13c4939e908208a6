import type { WatchSource } from './choose-source.ts'
import type { Marks } from './marks.ts'
import type { Settings } from './settings.ts'
import type { DirectState, FeedState, WatchState } from './watch-state.ts'

/** Everything that the extension keeps, and the source that follows from it. */
export interface Stored {
  source: WatchSource
  settings: Settings
  marks: Marks
  feed: FeedState
  direct: DirectState
}

/** What is known of the source in use. */
export function selectState({ source, feed, direct }: Pick<Stored, 'source' | 'feed' | 'direct'>): WatchState {
  return source.kind === 'direct' ? direct : feed
}
