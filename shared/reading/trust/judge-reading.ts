import { learnShape } from './expectations.ts'
import { type Breach, findBreaches, hasUsualRecords } from './find-breaches.ts'
import type { PageMemory, Suspect } from './page-memory.ts'
import type { PageShape } from './page-shape.ts'
import { addVersion, isFlipping } from './page-versions.ts'

/** A reading that nothing is wrong with by itself, and what it would do to what is known. */
export interface JudgedReading {
  shape: PageShape
  /** SHA-256 of the page's text, hex. */
  textHash: string
  /** These are the very bytes that were trusted last. */
  isKnown: boolean
  /** How many changes it would make at all, and how many records would go only because it no longer speaks of them. */
  changes: number
  losses: number
  /** Records of this page that could be lost: coming or open ones. */
  live: number
}

/**
 * `trusted`: learn from it; `note` says what was unusual, null where nothing was. `held`: it is the page, but it lacks
 * something that was there a moment ago: what it says anew counts, what it no longer says waits. `unreadable`: it is not the
 * page that was known. `memory` is to be kept in every case.
 */
export interface ReadingJudgement {
  kind: 'trusted' | 'held' | 'unreadable'
  memory: PageMemory
  note: string | null
}

const HOUR_MS = 3_600_000
/** What has to stay as it is on so many looks, spread over so long, before it is believed. */
interface Patience {
  looks: number
  forMs: number
}
const CHANGED: Patience = { looks: 3, forMs: 24 * HOUR_MS }
const FLIPPING: Patience = { looks: 3, forMs: 2 * HOUR_MS }
const LOSING: Patience = { looks: 2, forMs: HOUR_MS / 2 }
/** To lose one or two things at once is daily business. */
const MANY = 3

/** Judges a reading by the page's own past (docs/decisions/0011). `now`: ISO 8601 instant, UTC. */
export function judgeReading(memory: PageMemory, read: JudgedReading, now: string): ReadingJudgement {
  const { expectations } = memory
  // Whatever a new version of the reader makes of the same bytes, the page itself has not changed.
  if (read.isKnown || memory.accepted) return trust(memory, read, now, null)
  const breaches = [...(expectations ? findBreaches(expectations, read.shape) : []), ...findLoss(read)]
  if (breaches.length === 0) return judgeVersion(memory, read, now)
  const why = breaches.slice(0, 3).map(({ reason }) => reason)
  const isUsual = expectations !== null && hasUsualRecords(expectations, read.shape)
  // It says exactly what it said, only in other clothes.
  if (read.changes === 0 && read.live > 0 && isUsual)
    return trust(memory, read, now, `it has changed: ${why.join('; ')}`)
  const suspect = followSuspect(memory.suspect, read, now)
  const isFramed = !breaches.some(({ ofFrame }) => ofFrame)
  if (hasStood(suspect, now, CHANGED) && (isFramed || isUsual)) {
    return trust(memory, read, now, `it has changed and stays so since ${suspect.since}: ${why.join('; ')}`)
  }
  const note = `it is not as it was read before: ${why.join('; ')}`
  return { kind: 'unreadable', memory: { ...memory, suspect }, note }
}

/** A page that is as expected may still lack a part, or be an old copy of itself: what it takes away has to wait. */
function judgeVersion(memory: PageMemory, read: JudgedReading, now: string): ReadingJudgement {
  if (read.losses === 0) return trust(memory, read, now, null)
  const flips = isFlipping(memory.versions, read.textHash, now)
  const suspect = followSuspect(memory.suspect, read, now)
  if (hasStood(suspect, now, flips ? FLIPPING : LOSING)) return trust(memory, read, now, null)
  const lost = `${read.losses} of the ${Math.max(read.live, read.losses)} things that it said`
  const note = flips
    ? 'it flips between two versions; what either said is kept until one of them stays'
    : `it no longer says ${lost}; they are kept until another look says so too`
  return { kind: 'held', memory: { ...memory, suspect }, note }
}

function findLoss({ losses, live }: JudgedReading): Breach[] {
  if (losses < MANY || losses * 2 < live) return []
  return [{ ofFrame: false, reason: `it no longer says ${losses} of the ${live} things that it said` }]
}

function trust(memory: PageMemory, read: JudgedReading, now: string, note: string | null): ReadingJudgement {
  const versions = addVersion(memory.versions, read.textHash, now)
  const learned = learnShape(memory.expectations, read.shape)
  // A page in a new shape is learned from the beginning; the site's strip is the same.
  const expectations = note === null ? learned : { ...learnShape(null, read.shape), strips: learned.strips }
  return { kind: 'trusted', memory: { expectations, versions }, note }
}

function followSuspect(before: Suspect | undefined, { shape, textHash }: JudgedReading, now: string): Suspect {
  const isSame = before && (before.textHash === textHash || findBreaches(before.shape, shape).length === 0)
  if (!isSame) return { since: now, looks: 1, textHash, shape: learnShape(null, shape) }
  return { since: before.since, looks: before.looks + 1, textHash, shape: learnShape(before.shape, shape) }
}

function hasStood({ since, looks }: Suspect, now: string, patience: Patience): boolean {
  return looks >= patience.looks && Date.parse(now) - Date.parse(since) >= patience.forMs
}
