import type { Mention } from '../../mentions/mention.ts'
import { TAKES_PLACE } from '../cues.ts'
import { holdsOnlySystems } from '../downtime/holds-only-systems.ts'
import type { Sign } from '../sign.ts'
import { APPLY, isListed, OPENING } from './event-refusals.ts'
import { isHeldThere } from './is-held-there.ts'
import { isNamedMeeting } from './is-named-meeting.ts'
import { namesEvent } from './names-event.ts'

/** How a meeting shows itself, in the order in which it is asked (RECORDS 6). */
export const EVENT_SIGNS: readonly Sign[] = [
  {
    because: 'its clause names a meeting',
    holds: ({ clause, phrase, sentence, before }) =>
      namesEvent(clause) &&
      (phrase.hours !== null ||
        hasClock({ phrase }) ||
        TAKES_PLACE.test(clause) ||
        phrase.lead !== '' ||
        sentence.role !== 'sentence' ||
        /\b(?:is|are) (?:coming|scheduled|planned|set)$/i.test(before)),
  },
  {
    because: 'its clause says that people meet',
    holds: ({ clause, phrase, before }) =>
      TAKES_PLACE.test(clause) &&
      (phrase.lead !== '' ||
        /\b(?:meets?|convenes?|gathers?|held|takes? place)$/i.test(before) ||
        phrase.hours !== null ||
        phrase.shape !== 'point' ||
        phrase.edges[0]?.when?.form === 'week'),
  },
  {
    because: 'it stands in a list of meetings',
    holds: ({ sentence }) =>
      isListed(sentence.role) && (namesEvent(sentence.leadIn ?? '') || /\bmeets?\b/i.test(sentence.leadIn ?? '')),
  },
  {
    because: 'a day with hours',
    holds: (mention, { isEventStory }) => {
      const { phrase } = mention
      const isDay = phrase.shape !== 'hours' && phrase.edges.every(({ when }) => when?.form !== 'month')
      // "TOMS: May 2, 6 to 8 a.m.": where nothing is said of meetings, it may be anything.
      return phrase.hours !== null && isDay && (isEventStory || !holdsOnlySystems(mention))
    },
  },
  {
    because: 'a day under the name of a meeting',
    holds: ({ sentence, clause, preceding }) =>
      sentence.role === 'item' && sentence.depth > 1 && clause === '@' && namesEvent(preceding),
  },
  { because: 'the day of a meeting that its sentence names', holds: isNamedMeeting },
  { because: 'a meeting with its day and no other word', holds: ({ before, after }) => isLabel(before, after) },
  { because: 'a day in front of a meeting', holds: ({ phrase, whole }) => phrase.from === 0 && namesEvent(whole) },
  { because: 'days behind a meeting', holds: ({ phrase, before }) => phrase.shape !== 'point' && namesEvent(before) },
  {
    because: 'days in front of an application for them',
    holds: ({ sentence, clause }) => sentence.role === 'item' && APPLY.test(sentence.text) && !APPLY.test(clause),
  },
  {
    because: 'an item that opens with a day and an hour',
    holds: ({ phrase, sentence }) => phrase.from === 0 && sentence.role === 'item' && hasClock({ phrase }),
  },
  {
    because: 'the labelled days of a meeting',
    holds: ({ before }, story) => story.isEventStory && /^(?:when|dates?|days?)\s?:$/i.test(before),
  },
  {
    because: 'a labelled day beside a labelled place',
    holds: ({ before }, { text, isDowntimeStory }) =>
      !isDowntimeStory && /^(?:when|dates?|days?)\s?:$/i.test(before) && LABELLED_PLACE.test(text),
  },
  {
    because: 'another of the meetings told of before',
    holds: ({ before, preceding, whole }) => NEXT_ONE.test(before) && (namesEvent(preceding) || namesEvent(whole)),
  },
  {
    because: 'a place in front of its day in a story of meetings',
    holds: ({ before, sentence }, story) =>
      PLACE_BEFORE.test(before.replace(LABEL, '')) &&
      (story.isEventStory || namesEvent(LABEL.exec(sentence.text)?.[0] ?? '')),
  },
  {
    because: 'a day with a link in a story of meetings',
    holds: ({ phrase, after, sentence }, story) =>
      story.isEventStory && phrase.from === 0 && LINK.test(after) && !/[.!?]$/.test(sentence.text),
  },
  { because: 'a day to keep free', holds: ({ before }) => KEEP_FREE.test(before) },
  {
    because: 'days and a place in a story of meetings',
    holds: (mention, story) => story.isEventStory && isHeldThere(mention),
  },
  {
    because: 'a day in a story of meetings',
    holds: (mention, story) =>
      story.isEventStory && !isApart(mention) && (mention.clause === '@' || hasClock(mention) || isDayOfStory(mention)),
  },
]

/** "Webinar: April 21". */
function isLabel(before: string, after: string): boolean {
  return /^[^:;.!?]{3,60}:$/.test(before) && /^\W*$/.test(after) && namesEvent(before.split(' ').at(-1) ?? '')
}

/** What stands beside the day of a meeting in a list of them. */
const LINK =
  /^[:|–—-] ?(?:register|registration|sign up|rsvp|join|zoom|agenda|materials|slides|link|in[- ]person|virtual|online)\b.{0,40}$/i
const NEXT_ONE =
  /^(?:the|our|its) (?:next|following|other|second|last|final) ones? (?:is|are|will be|takes? place|meets?)\b[^@]{0,30}$/i
/** "Chula Vista, January 14". */
const PLACE_BEFORE = /^(?:and |in |at )?(?:[A-Z][\w.'’-]+ ){0,2}[A-Z][\w.'’-]+,$/
/** "Scoring workshops: ". */
const LABEL = /^[A-Z][^.:;@\d]{2,60}: /
const LABELLED_PLACE = /(?:^|\s)(?:Where|Locations?|Place|Venue)\s?: \S/
const KEEP_FREE = /\b(?:save the dates?|mark your calendars?)(?: for| now)?[:!,–—-]? ?(?:on |for )?$/i
/** "The answers are published two weeks later, on @": a comma parts the day from what becomes available on it. */
function isApart({ clause, sentence, whole }: Mention): boolean {
  const before = whole.split('@').at(-2) ?? ''
  return clause === '@' && sentence.role === 'sentence' && OPENING.test(before) && !namesEvent(before)
}

function isDayOfStory({ before, sentence, whole, phrase }: Mention): boolean {
  if (/\b(?:ends?|closes?|expires?|opens?)(?: on| at)?$/i.test(before)) return false
  return sentence.role !== 'sentence' || namesEvent(whole) || /\bon$/.test(phrase.lead)
}

function hasClock({ phrase }: Pick<Mention, 'phrase'>): boolean {
  return phrase.edges.some((edge) => edge.clock)
}
