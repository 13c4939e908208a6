import type { Source } from '../../shared/sources/source.ts'
import { SOURCES } from '../../shared/sources/sources.ts'

/**
 * The few sources that answer "can we work now, and what is coming?", and how many pages of a listing are followed: every
 * browser that has the extension asks for them, so there are as few as will do.
 */
const CHOSEN: Readonly<Record<string, number>> = {
  home: 0,
  'downtime-schedule': 0,
  'coordinator-emails': 6,
  'assessment-spotlight': 2,
}

/** What a direct check looks at, in the order of the registry. */
export const DIRECT_SOURCES: readonly Source[] = SOURCES.filter(({ id }) => id in CHOSEN).map((source) =>
  source.leadsTo ? { ...source, leadsTo: { ...source.leadsTo, atMost: CHOSEN[source.id] ?? 0 } } : source,
)
