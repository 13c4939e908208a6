import type { RecordKind, RecordState } from '../../records/source-record.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Envelope } from '../refine/read-envelope.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** A dated fact read from one mention, before the story as a whole has been considered. */
export interface Claim {
  kind: RecordKind
  start: ResolvedEdge | null
  end: ResolvedEdge | null
  mention: Mention
  /** Which reader claimed it, for `explain` and for the refiners that treat halves and repeats. */
  because: string
  state?: RecordState
  approximate?: boolean
  replaces?: string
  place?: string
  title?: string
  /** The same time told again, of further systems. */
  also?: Claim[]
  /** Systems where the reader knows better than the sentence. */
  systems?: string[]
  /** Bounds of its days that another sentence states by the days around them. */
  envelope?: Envelope
}

/** One kind's way of recognising its times; empty where the mention is none of its own. */
export type ClaimReader = (mention: Mention, story: StoryCues) => Claim[]

/** What the story around a mention says about the kind of its times. */
export interface StoryCues {
  title: string
  /** Headings above the story. */
  path: readonly string[]
  /** The story's own words, all of them. */
  text: string
  isDowntimeStory: boolean
  isEventStory: boolean
}

/** Both edges of every span of a mention, as claims of one kind; a lone point is put where `edge` says. */
export function claimSpans(
  mention: Mention,
  kind: RecordKind,
  edge: 'start' | 'end' | 'both',
  because: string,
): Claim[] {
  return mention.spans.map(({ start, end }) => {
    if (end) return { kind, start, end, mention, because }
    if (edge === 'end') return { kind, start: null, end: start, mention, because }
    if (edge === 'start' || start.exact) return { kind, start, end: null, mention, because }
    return { kind, start, end: start, mention, because }
  })
}
