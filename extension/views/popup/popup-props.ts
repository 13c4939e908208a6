import type { PopupPlace } from '../../state/popup-place.ts'
import type { Stored } from '../../state/stored.ts'
import type { Say } from '../../words/say.ts'

/** What the popup can have done. */
export interface PopupActions {
  /** Resolves when the source has answered. */
  checkNow(): Promise<void>
  openOptions(): void
  pin(id: string, isPinned: boolean): void
  markRead(ids: readonly string[]): void
  markAllRead(): void
  /** Milliseconds since 1970 UTC; null ends the wait. */
  snooze(until: number | null): void
  /** Hands a calendar (iCalendar text) to the browser as a download. */
  saveCalendar(name: string, text: string): void
}

export interface PopupProps {
  stored: Stored
  /** Milliseconds since 1970 UTC. */
  now: number
  /** IANA name of the zone that this computer is in. */
  timeZone: string
  place: PopupPlace
  say: Say
  actions: PopupActions
}
