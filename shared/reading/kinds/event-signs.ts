import { daysBetween } from '../../time/calendar.ts'
import { DOWN, TAKES_PLACE } from './cues.ts'
import { DEGRADED } from './degraded.ts'
import { doesNotTakePlace } from './does-not-take-place.ts'
import { names } from './downtime-words.ts'
import { isHeldThere } from './is-held-there.ts'
import { isMonthInName } from './is-month-in-name.ts'
import { isNamedMeeting } from './is-named-meeting.ts'
import type { Mention } from './mention.ts'
import { namesEvent } from './names-event.ts'
import { isNotDoneThen } from './nothing-then.ts'
import { opensMeeting } from './opens-meeting.ts'
import type { Sign } from './sign.ts'

const LIMIT = /\b(?:by|before|prior to|until|after|since)$/
const REMAINS =
  /\b(?:recordings?|slides?|materials|minutes|notes|archived?)\b[^@]{0,80}(?:from|of) [^@]{0,80}@|\brepeats (?:the\b|@)|\b(?:can|may) (?:already |now )?be (?:watched|viewed)\b/i
const SUPPORT =
  /\b(?:(?<!\b(?:in|to) )support|help ?desk|phones?|telephones?|call cent(?:er|re)|staffed|open to calls|(?:answers?|takes?) (?:your |phone )?calls|hours are)\b/i
const OPENING =
  /\b(?:registration (?:will )?opens?\b|opens?(?! (?:to|forum|house)\b| for (?!the (?:[\w–-]+ ){0,3}(?:elpac|caaspp|cast|caas?|csa|tests?|assessments?)\b))|launch(?:es)?|(?:be|is|are) (?:available|posted|released|published|sent)|goes live)\b[^@]*$/i
/** Item-review bullets: meeting days first, the application's closing day in parentheses (RECORDS 6). */
const APPLY = /\b(?:apply by|applications? (?:closes?|due|deadline))\b/i
/** Longer than any series of meetings: two months. */
const LONGEST_EVENT_DAYS = 62

/** What is no meeting although its words may sound like one. */
export const EVENT_REFUSALS: readonly Sign[] = [
  { because: 'a limit', holds: ({ phrase }) => LIMIT.test(phrase.lead) },
  {
    because: 'a system that can be used in part',
    holds: ({ before, clause }) => DEGRADED.test(before) && !namesEvent(clause),
  },
  {
    because: 'a downtime',
    // A webinar may be about the rollover.
    holds: ({ clause, sentence }, { isEventStory }) => {
      const isOfMeetings = namesEvent(clause) || (isEventStory && isListed(sentence.role))
      return DOWN.test(isOfMeetings ? clause.replace(/\b(?:rollover|changeover)\b/gi, '') : clause)
    },
  },
  {
    because: 'hours in which a place is open',
    holds: ({ before, clause }) =>
      /\b(?:is|are|be|stays?|remains?) open(?: for [a-z]+)?(?: on| from)?$/i.test(before) && !namesEvent(clause),
  },
  {
    because: 'what does not take place',
    holds: (mention) => isNotDoneThen(mention) || doesNotTakePlace(mention),
  },
  {
    because: 'a stretch in which a test is given or people may apply',
    holds: ({ phrase, before }) =>
      phrase.shape === 'range' &&
      phrase.hours === null &&
      /\b(?:tests?|testing|administration|assessments?|caaspp|elpac|cast|caas?|csa|recruitment|recruiting|nominations?|applications?|proposals?|registration)(?: (?:for|of) [^@]{1,40})? (?:(?:will|is to|are to|now|is|are|(?:is|are) (?:scheduled|planned|set|expected) to) )?(?:be )?(?:takes? place|accepted|taken|taking place|held|runs?|open|opens|begins?|starts?)(?: from| between| on| beginning| starting)?$/i.test(
        before,
      ),
  },
  {
    because: 'a stretch that the entry of a list calls a window',
    holds: ({ phrase, whole, sentence }) =>
      phrase.shape === 'range' &&
      phrase.hours === null &&
      sentence.role === 'item' &&
      /\bwindow\b/i.test(whole) &&
      !namesEvent(whole),
  },
  {
    because: 'hours in a story of downtimes',
    holds: ({ clause, before }, { isDowntimeStory }) =>
      isDowntimeStory && !namesEvent(clause) && (names(clause) || /^(?:when|dates?|days?|times?)\s?:?$/i.test(before)),
  },
  { because: 'what is left of a meeting afterwards', holds: ({ whole }) => REMAINS.test(whole) },
  {
    because: 'when something was sent',
    holds: ({ before }) => /\b(?:sent|e-?mailed|posted|published|dated)(?: out)?(?: on)?$/i.test(before),
  },
  {
    because: 'a weekday of every week',
    holds: ({ phrase, clause }) =>
      phrase.edges[0]?.when?.form === 'relative' &&
      !phrase.edges[0].clock &&
      !phrase.hours &&
      !TAKES_PLACE.test(clause),
  },
  {
    because: 'the last day of a meeting of every week',
    holds: ({ phrase, before, clause }) =>
      /\b(?:(?:each|every) (?:other )?(?:week|month|[a-z]+day)|daily)\b/i.test(clause) &&
      phrase.shape === 'point' &&
      /\b(?:through|until)$/i.test(phrase.lead || before),
  },
  { because: 'hours of support', holds: ({ whole, clause }) => SUPPORT.test(whole) && !namesEvent(clause) },
  { because: 'an opening', holds: ({ before }) => OPENING.test(before) && !opensMeeting(before) },
  {
    because: 'an opening behind its day',
    holds: ({ before, after, phrase }) => phrase.hours === null && !/\p{L}/u.test(before) && OPENS_BEHIND.test(after),
  },
  { because: 'too long a stretch', holds: (mention) => isLongRange(mention) },
  {
    because: 'a month in a name',
    holds: (mention) => isMonthInName(mention),
  },
]

/** "April 9: Rater Training Opens": one that people take by themselves. */
const OPENS_BEHIND =
  /^[:,–—-]? ?(?:the )?[^@.;:]{0,90}\b(?:trainings?|courses?|modules?|tutorials?) (?:(?:now|will|also|first) )*(?:opens?|launch(?:es)?|goes live|becomes? available|(?:is|are|be) (?:available|posted|released))\b(?! with\b)/i

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
    holds: ({ phrase }) =>
      phrase.hours !== null && phrase.shape !== 'hours' && phrase.edges.every(({ when }) => when?.form !== 'month'),
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

function isListed(role: string): boolean {
  return role === 'item' || role === 'row'
}

function isLongRange({ phrase, spans }: Mention): boolean {
  const [span] = spans
  if (phrase.shape !== 'range' || !span?.end) return false
  const [from, to] = [span.start, span.end].map(
    ({ day, time }) => day ?? (/^\d{4}-\d\d$/.test(time) ? `${time}-01` : null),
  )
  return !!from && !!to && daysBetween(from, to) > LONGEST_EVENT_DAYS
}
