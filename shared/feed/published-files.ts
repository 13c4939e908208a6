import type { Doubt, RecordKind, RecordState } from '../records/source-record.ts'
import type { Time } from '../time/time.ts'
import type { PublishedChange } from './published-change.ts'
import type { PublishedRecord } from './published-record.ts'
import type { SignedFile } from './signed-text.ts'
import type { Answer } from './situation.ts'
import type { SourceHealth } from './source-health.ts'

/** A published file: its place below the site's address, its size and the SHA-256 of its bytes, hex. */
export interface FileVersion {
  path: string
  bytes: number
  sha256: string
}

/** A downtime in as few words as a badge and a countdown need; cut to fit, so the whole is in `records.json`. */
export interface DowntimeBrief {
  id: string
  revision: number
  title: string
  systems: string[]
  start: Time | null
  end: Time | null
  earliestStart?: Time
  latestEnd?: Time
  state?: RecordState
  doubts: Doubt[]
}

/** `index.json`: the small file that is asked for often. It carries no time of its own: `health.json` does. */
export interface IndexFile {
  schemaVersion: number
  name: string
  /** Address of the site, with a slash at the end. */
  home: string
  /** As of the last change of state; whoever reads this later works out "now" from the times in `downtimes`. */
  status: { answer: Answer; line: string }
  /** Those under way, those that may be, and those to come, soonest first; at most five. */
  downtimes: DowntimeBrief[]
  /** How many downtimes are not over, those in `downtimes` included. */
  downtimesAhead: number
  counts: Record<RecordKind, number>
  /** One hash over all versions in `files`: nothing else needs to be asked for while it stays. */
  version: string
  files: Record<'records' | 'changes' | 'jsonFeed' | 'atom' | 'calendar', FileVersion>
  /** Files without a version here: paths below the site's address. */
  paths: Record<'health' | 'calendars' | 'statuspage' | 'schemas', string>
}

/** `records.json` */
export interface RecordsFile {
  schemaVersion: number
  records: PublishedRecord[]
}

/** `changes.json`: the newest first. */
export interface ChangesFile {
  schemaVersion: number
  changes: PublishedChange[]
}

/** `health.json`: the only file that changes with every pass. */
export interface HealthFile {
  schemaVersion: number
  /** The moment of the pass (ISO 8601, UTC). */
  checkedAt: string
  sources: SourceHealth[]
}

/** `signature.json`: there only where the monitor has a key. Ed25519, base64url, over `signedText`. */
export interface SignatureFile {
  schemaVersion: number
  /** For people to compare; a reader takes the key from its own settings, never from here. */
  publicKey: string
  signatures: Record<SignedFile, string>
}
