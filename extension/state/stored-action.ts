import type { AlertBatch } from '../alerts/alert.ts'
import type { DirectCopy } from '../direct-check/direct-copy.ts'
import type { FeedCopy } from '../feed-client/feed-copy.ts'
import type { Fetched } from '../feed-client/fetched.ts'
import type { Role, Settings } from './settings.ts'

/** Every way in which what is stored can change. */
export type StoredAction =
  | { kind: 'change-settings'; change: Partial<Settings> }
  | { kind: 'choose-role'; role: Role | null }
  | { kind: 'pin-system'; id: string; isPinned: boolean }
  | { kind: 'mark-read'; ids: readonly string[] }
  | { kind: 'mark-unread'; ids: readonly string[] }
  | { kind: 'mark-all-read' }
  /** `until` in milliseconds since 1970 UTC; null ends the wait. */
  | { kind: 'snooze'; until: number | null }
  | { kind: 'feed-read'; address: string; fetched: Fetched<FeedCopy> }
  | { kind: 'direct-read'; fetched: Fetched<DirectCopy> }
  /** Alerts that are about to be shown, and keys of those that are of no use any more. */
  | { kind: 'alerts-planned'; batches: readonly AlertBatch[]; dropped: readonly string[] }
  | { kind: 'alerts-shown'; ids: readonly string[] }
  | { kind: 'managed-read'; address: string | null }
  /** Back to the state after installation. */
  | { kind: 'forget-everything' }
