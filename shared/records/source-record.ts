import type { Time } from '../time/time.ts'

/** What a record can be, in the order in which people want to see them. */
export const RECORD_KINDS = ['downtime', 'status', 'issue', 'deadline', 'event', 'window', 'release', 'notice'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/**
 * Why a record is not certain. `weekday-mismatch` and `year-suspect`: a printed slip, kept as printed;
 * `sources-disagree`: two trusted pages give different times for the same fact;
 * `time-unreadable`: a time was seen that no rule could read whole, or that has two readings.
 */
export const DOUBTS = ['weekday-mismatch', 'year-suspect', 'sources-disagree', 'time-unreadable'] as const
export type Doubt = (typeof DOUBTS)[number]

export const RECORD_STATES = {
  downtime: ['scheduled', 'tentative', 'cancelled'],
  issue: ['open', 'resolved'],
  status: ['ok', 'degraded', 'down', 'unknown'],
} as const
export type RecordState = (typeof RECORD_STATES)[keyof typeof RECORD_STATES][number]

export interface Link {
  text: string
  /** Absolute address, as the page gives it; hostile until an edge has checked its host. */
  href: string
}

/** One entry of an issue's own log. */
export interface IssueUpdate {
  on: Time
  text: string
}

/** What may take longer after a downtime, as ISO 8601 durations (`PT24H`, `P3D`) and the sentence itself. */
export interface Aftermath {
  atLeast: string | null
  atMost: string | null
  text: string
}

/** How a time was read: the words that stand on the page, and what was added to them and why. */
export interface Evidence {
  printed: string
  inferred: string[]
}

/** A fact as one page states it. Times are ISO 8601 strings whose form is their precision. */
export interface PageRecord {
  kind: RecordKind
  title: string
  /** The heading of the story it stands in; null where it stands in none (the status strip). */
  section: string | null
  /** Ids of the catalogue of systems; empty when none is named. */
  systems: string[]
  start: Time | null
  end: Time | null
  /** Earliest moment at which a downtime given in whole days may begin. */
  earliestStart?: Time
  /** Latest moment at which a downtime given in whole days is over. */
  latestEnd?: Time
  /** The sentence or row it was read from. */
  text: string
  links: Link[]
  doubts: Doubt[]
  state?: RecordState
  counts?: { downtime: number; issues: number }
  updates?: IssueUpdate[]
  place?: string
  approximate?: boolean
  /** The likely value where a doubt says that the printed one is a slip. */
  suggested?: { start?: Time; end?: Time }
  /** The time that this one takes the place of. */
  replaces?: Time
  aftermath?: Aftermath
  evidence?: Evidence[]
}

/** What one source says of a fact, without the words that carry it. */
export type Statement = Pick<
  PageRecord,
  | 'title'
  | 'section'
  | 'systems'
  | 'start'
  | 'end'
  | 'earliestStart'
  | 'latestEnd'
  | 'state'
  | 'approximate'
  | 'suggested'
  | 'replaces'
  | 'place'
  | 'updates'
  | 'aftermath'
  | 'doubts'
> & { programs: string[] }

/** The fields in which a source differs from what the record shows; null where the source says nothing. */
export type StatedOtherwise = { [K in keyof Statement]?: Exclude<Statement[K], undefined> | null }

/** Where a record was read. */
export interface Proof {
  url: string
  /** The page's own date, if it has one. */
  published: Time | null
  /** Instant (ISO 8601, UTC). */
  fetchedAt: string
  /** SHA-256 of the page's text, hex. */
  textHash: string
  text: string
  /** Instant at which the page was first read to state this fact, where it has only been reworded since. */
  since?: string
  /** True where the page was known before and did not state this: then the moment of reading dates the statement. */
  observed?: true
  /** What this source states otherwise than the record shows; absent where they agree. */
  stated?: StatedOtherwise
}

/** A fact known to the monitor: it has an identity, a history and one or more proofs. */
export interface SourceRecord extends PageRecord {
  /** Given at first sight and carried through every later revision. */
  id: string
  /** 1 at first sight; one more with every change that matters. */
  revision: number
  programs: string[]
  /** Oldest first. */
  sources: Proof[]
  /** Instants (ISO 8601, UTC). */
  firstSeenAt: string
  changedAt: string
}
