import type { PageRecord } from '../records/source-record.ts'
import { systemIdsIn } from '../systems/find-systems.ts'
import { readLimits, readRow } from './families/dated-table.ts'
import { readDowntimeRows } from './families/downtime-rows.ts'
import { asPrinted, inSmallLetters } from './in-small-letters.ts'
import { joinLabelled } from './join-labelled.ts'
import type { Claim, StoryCues } from './kinds/claim.ts'
import { EVENT } from './kinds/cues.ts'
import { DOWN, DOWN_IF_SYSTEM, NOT_DOWN } from './kinds/downtime/downtime-cues.ts'
import { readAftermath } from './kinds/downtime/read-aftermath.ts'
import { tellsSystemsAway } from './kinds/downtime/systems-away.ts'
import { readClaims } from './kinds/read-claims.ts'
import { readHeaded } from './kinds/read-headed.ts'
import { readLoneDay } from './kinds/read-lone-day.ts'
import { statesBounds } from './kinds/states-bounds.ts'
import { readDowntimeSystems } from './kinds/systems/downtime-systems.ts'
import { doubtsOf, type Mention, readMentions } from './mentions/mention.ts'
import { readLabelZone, zoneStatedIn } from './phrases/stated-zone.ts'
import { hasUnreadZone } from './phrases/unread-zone.ts'
import { piecesOf } from './pieces.ts'
import { applyDays } from './refine/apply-days.ts'
import { applyLength } from './refine/apply-length.ts'
import { callOffInNote } from './refine/call-off-in-note.ts'
import { dateDownHours } from './refine/date-down-hours.ts'
import { datedBounds } from './refine/dated-bounds.ts'
import { doubtNextMorning } from './refine/doubt-next-morning.ts'
import { doubtUnreadHours } from './refine/doubt-unread-hours.ts'
import { doubtUntoldTimes } from './refine/doubt-untold-times.ts'
import { dropCancelled } from './refine/drop-cancelled.ts'
import { dropHistory } from './refine/drop-history.ts'
import { dropLooseWholes } from './refine/drop-loose-wholes.ts'
import { dropTimedWholes } from './refine/drop-timed-wholes.ts'
import { dropVagueEvents } from './refine/drop-vague-events.ts'
import { extendBy } from './refine/extend-by.ts'
import { followExtensions } from './refine/follow-extensions.ts'
import { followMoves } from './refine/follow-moves.ts'
import { followPronouns } from './refine/follow-pronouns.ts'
import { hoursAtEdges } from './refine/hours-at-edges.ts'
import { hoursOverDays } from './refine/hours-over-days.ts'
import { joinDaysBehindStart } from './refine/join-days-behind-start.ts'
import { joinHalves } from './refine/join-halves.ts'
import { joinListedDays } from './refine/join-listed-days.ts'
import { joinWindows } from './refine/join-windows.ts'
import { mergeRepeats } from './refine/merge-repeats.ts'
import { namePlaces } from './refine/name-places.ts'
import { narrowToPart } from './refine/narrow-to-part.ts'
import { boundsOf, type Envelope, joinEnvelopes, readEnvelopes, readOwnEnvelope } from './refine/read-envelope.ts'
import { settleHeading } from './refine/settle-heading.ts'
import { shareHours } from './refine/share-hours.ts'
import { shareWeekdays } from './refine/share-weekdays.ts'
import { splitEarlyReturns } from './refine/split-early-returns.ts'
import { splitGroups } from './refine/split-groups.ts'
import { splitParts } from './refine/split-parts.ts'
import { startWithOthers } from './refine/start-with-others.ts'
import { tentativeInNote } from './refine/tentative-in-note.ts'
import { timeHeadedDowntime } from './refine/time-headed-downtime.ts'
import { doubtSpan } from './resolve/doubt-span.ts'
import { isPacific } from './resolve/is-pacific.ts'
import type { ReadingClock } from './resolve/reading-clock.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { spreadLeadIn } from './spread-lead-in.ts'
import type { Story } from './stories.ts'
import { headingOf, topicOf } from './story-heading.ts'
import { suggestedOf } from './suggested.ts'
import { titleOf, withoutTimes } from './titles.ts'
import { witnessesIn } from './witnesses.ts'
import { readHeadedZone } from './zone-of-heading.ts'
import { inZonesOfSystems, readZoneOfSystem } from './zones-of-systems.ts'

/**
 * The dated facts of one story (RECORDS 2–7), read against the page's day or, where it has none, against what its headings
 * tell of the year, and in the zone that it states: its times are read, claimed by a kind, and settled with one another.
 */
export function readStory(story: Story, around: ReadingClock): PageRecord[] {
  const printed = spreadLeadIn(joinLabelled(readSentences(headingOf(story), story.blocks.map(inSmallLetters))))
  if (!printed.some(({ times }) => times.some((cell) => cell.length))) return []
  const sentences = inZonesOfSystems(printed)
  const stated =
    zoneStatedIn(sentences.map((sentence) => sentence.text)) ?? readLabelZone(story.title) ?? readHeadedZone(sentences)
  const zone = stated ?? around.zone ?? null
  const clock = { ...around, witnesses: witnessesIn(sentences, around), zone }
  const cues = readCues(story, sentences)
  const told = piecesOf(sentences).flatMap((piece) => {
    return claimsIn(story, piece, cues, clock).map((claim) => ({ claim, sentences: piece }))
  })
  if (!told.length) return []
  const envelope = readEnvelopes(sentences.map((sentence) => sentence.text))
  const aftermath = readAftermath(sentences)
  const isOnly = told.filter(({ claim }) => claim.kind === 'downtime').length === 1
  const frame = { title: withoutTimes(story.title), envelope, zone, aftermath, isOnly }
  return told.map(({ claim, sentences: piece }) => toRecord(claim, story, piece, frame))
}

/** What some sentences of a story claim, settled with one another. */
function claimsIn(story: Story, sentences: readonly Sentence[], cues: StoryCues, clock: ReadingClock): Claim[] {
  const mentions = readMentions(sentences, clock)
  const rows = readDowntimeRows(story.blocks, sentences, cues, clock)
  const lone = readLoneDay(mentions, cues, clock.published)
  return refine(lone.length > 0 ? lone : claimsOf(mentions, cues, rows), mentions, sentences, clock)
}

/** `downtimes` are the rows of tables of downtimes, by their place. */
function claimsOf(mentions: readonly Mention[], cues: StoryCues, downtimes: ReadonlyMap<number, Claim[]>): Claim[] {
  const claims: Claim[] = []
  const rows = new Set<number>()
  for (const mention of mentions) {
    if (statesBounds(mention)) continue
    if (mention.sentence.role !== 'row') claims.push(...readClaims(mention, cues, claims))
    else if (!rows.has(mention.index)) {
      rows.add(mention.index)
      const ofRow = mentions.filter((other) => other.index === mention.index)
      claims.push(...(downtimes.has(mention.index) ? readLimits(ofRow) : readRow(ofRow, cues)))
    }
  }
  claims.push(...[...downtimes.values()].flat())
  if (!claims.length) claims.push(...readHeaded(mentions, cues))
  return claims.sort((a, b) => a.mention.index - b.mention.index)
}

/** What settles the claims of a story with one another, in this order. */
function refine(
  claims: readonly Claim[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  clock: ReadingClock,
): Claim[] {
  const current = dropCancelled(
    dropHistory(followPronouns(claims, mentions), clock.published),
    sentences[0]?.text ?? '',
  )
  const moved = extendBy(followExtensions(followMoves(datedBounds(current, mentions)), mentions))
  const ruled = shareWeekdays(dateDownHours(narrowToPart(moved, mentions), mentions), mentions)
  const settled = settleHeading(joinWindows(ruled, mentions), clock.published)
  const hourly = shareHours(dropVagueEvents(hoursAtEdges(settled, mentions)), mentions)
  const timed = applyDays(applyLength(timeHeadedDowntime(hourly, mentions), sentences), sentences)
  const joined = hoursOverDays(
    joinListedDays(
      startWithOthers(
        joinHalves(dropLooseWholes(splitParts(splitEarlyReturns(splitGroups(timed, sentences), sentences))), mentions),
      ),
    ),
    mentions,
    clock.published,
  )
  const named = tentativeInNote(
    callOffInNote(namePlaces(mergeRepeats(dropTimedWholes(joinDaysBehindStart(joined)))), sentences),
    sentences,
  )
  return doubtNextMorning(doubtUnreadHours(doubtUntoldTimes(named, mentions)))
}

function readCues(story: Story, sentences: readonly Sentence[]): StoryCues {
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const topic = topicOf(story)
  const opening = `${topic} ${sentences.find((sentence) => sentence.role === 'sentence')?.text ?? ''}`
  return {
    title: story.title,
    path: story.path,
    text,
    isDowntimeStory:
      (DOWN.test(opening) ||
        (DOWN_IF_SYSTEM.test(opening) && systemIdsIn(opening).length > 0) ||
        tellsSystemsAway(topic, opening)) &&
      !NOT_DOWN.test(topic),
    isEventStory:
      EVENT.test(story.title) ||
      /\b(?:meets?|seats)\b/i.test(story.title) ||
      story.path.some((heading) => /\b(?:trainings?|webinars?|events?|workshops?|meetings?)\b/i.test(heading)),
  }
}

/** What the story says of its downtimes as a whole. */
interface StoryFrame {
  /** Its heading without the times in it. */
  title: string
  envelope: Envelope | null
  /** The zone of hours that print none. */
  zone: string | null
  aftermath: PageRecord['aftermath'] | null
  /** True where the story has one downtime. */
  isOnly: boolean
}

function toRecord(
  told: Claim,
  story: Story,
  sentences: readonly Sentence[],
  { title, envelope, zone, aftermath, isOnly }: StoryFrame,
): PageRecord {
  const claim = told.kind === 'downtime' ? doubtSpan(told) : told
  const { start, end, kind, mention } = claim
  const isDowntime = kind === 'downtime'
  const bounds = isDowntime ? boundsIn(claim, envelope, zone) : {}
  const ruled = Object.keys(bounds).length ? ['bounds from the rule that the story states for days of downtime'] : []
  const doubts = doubtsOf(start, end)
  const approximate = claim.approximate || start?.approximate || end?.approximate
  return {
    kind,
    title: titleOf(claim, title),
    section: story.title,
    systems: isDowntime ? systemsDown(claim, sentences, isOnly) : systemIdsIn(mention.sentence.text),
    start: start?.time ?? null,
    end: end?.time ?? null,
    ...bounds,
    ...(isDowntime ? { state: claim.state ?? 'scheduled' } : {}),
    ...(approximate ? { approximate: true } : {}),
    ...((claim.replaces ?? mention.replaces) ? { replaces: claim.replaces ?? mention.replaces ?? '' } : {}),
    ...(claim.place ? { place: claim.place } : {}),
    text: asPrinted(mention.sentence.text, story.blocks[mention.sentence.block]),
    links: mention.sentence.links,
    doubts: isDowntime && (mayBeInOtherZone(claim, zone) || hasNoHalf(claim)) ? [...doubts, 'time-unreadable'] : doubts,
    ...suggestedOf(start, end),
    ...(isDowntime && aftermath ? { aftermath } : {}),
    evidence: [
      {
        printed: mention.phrase.text,
        inferred: [...new Set([claim.because, ...(start?.inferred ?? []), ...(end?.inferred ?? []), ...ruled])],
      },
    ],
  }
}

/** People do not work on systems in the hours in which they meet. */
function hasNoHalf({ mention }: Claim): boolean {
  return mention.phrase.hours?.start.half !== undefined
}

/** "The vendor works on Eastern time", beside hours that print no zone: theirs may be that one. */
function mayBeInOtherZone({ start, end, mention }: Claim, zone: string | null): boolean {
  const { phrase, sentence, preceding, following } = mention
  const isPrinted = phrase.hours?.zone != null || phrase.edges.some((edge) => edge.zone !== null)
  const isElsewhere = [start, end].some((edge) => edge?.exact && !isPacific(edge.time))
  if (zone !== null || isPrinted || isElsewhere || !(start?.exact || end?.exact)) return false
  return [sentence.text, preceding, following].some((text) => hasUnreadZone(text) && readZoneOfSystem(text) === null)
}

/** The bounds of a downtime given in whole days, from its own sentence or from what the story states (RECORDS 4.7). */
function boundsIn({ start, end, mention, envelope: dated }: Claim, envelope: Envelope | null, zone: string | null) {
  if (start === null || start.exact || end?.exact) return {}
  const own = dated ?? readOwnEnvelope(mention.sentence.text)
  const stated = own && envelope ? joinEnvelopes(own, envelope) : (own ?? envelope)
  return stated ? boundsOf(stated, start.day, end?.day ?? null, zone) : {}
}

/** The systems of a downtime, and of the sentences that tell it again. */
function systemsDown(claim: Claim, sentences: readonly Sentence[], isOnly: boolean): string[] {
  const each = [claim, ...(claim.also ?? [])].flatMap((one) => readDowntimeSystems(one, sentences, isOnly))
  return [...new Set(each)]
}
