import { pattern } from '../../../text/pattern.ts'
import { daysBetween } from '../../../time/calendar.ts'
import type { Mention } from '../../mentions/mention.ts'
import { TAKES_PLACE } from '../cues.ts'
import { DEGRADED } from '../degraded.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { names } from '../downtime/downtime-words.ts'
import { isNotDoneThen, nothingHappens } from '../nothing-then.ts'
import type { Sign } from '../sign.ts'
import { withoutTopic } from '../without-topic.ts'
import { doesNotTakePlace } from './does-not-take-place.ts'
import { isMonthInName } from './is-month-in-name.ts'
import { namesEvent } from './names-event.ts'
import { opensMeeting } from './opens-meeting.ts'

const LIMIT = /\b(?:by|before|prior to|until|after|since)$/
const REMAINS = new RegExp(
  pattern`
    \b(?:recordings?|slides?|materials|minutes|notes|archived?)\b[^@]{0,80}(?:from|of) [^@]{0,80}@
    |(?<!\bwhich )\brepeats (?:the\b|@)|\b(?:can|may) (?:already |now )?be (?:watched|viewed)\b`,
  'i',
)
/** "TOMS outage – @". */
const DASHED = /^([^@,;:.]{3,60}) [–—-] @/
const SUPPORT = new RegExp(
  pattern`
    \b(?:
      (?<!\b(?:in|to) )support|help ?desk|phones?|telephones?|call cent(?:er|re)|staffed|open to calls
      |(?:answers?|takes?) (?:your |phone )?calls|hours are
    )\b`,
  'i',
)
export const OPENING = new RegExp(
  pattern`
    \b(?:
      registration (?:for [^@]{1,60} )?(?:will )?(?:open|begin|start)s?\b
      |go(?:es)? (?:up|out|on-?line)|(?:be|is|are) (?:up|ready|out|shared|mailed|e-?mailed)(?= on| by|$)
      |opens?(?! (?:to|forum|house)\b
        | for (?!the (?:[\w–-]+ ){0,3}(?:elpac|caaspp|cast|caas?|csa|tests?|assessments?)\b)
      )|launch(?:es)?|(?:be|is|are) (?:available|posted|released|published|sent|launched|rolled out)|goes live
      |(?:be|is|are) offered (?:on ?line )?(?:beginning|starting|as of)
    )\b[^@]*$`,
  'i',
)
/** Item-review bullets: meeting days first, the application's closing day in parentheses (RECORDS 6). */
export const APPLY = /\b(?:apply by|applications? (?:closes?|due|deadline))\b/i
/** Longer than any series of meetings: two months. */
const LONGEST_EVENT_DAYS = 62

const TAKES_A_WHILE = new RegExp(
  pattern`
    \b(?:
      tests?|testing|administration|assessments?|caaspp|elpac|cast|caas?|csa|recruitment|recruiting|nominations?
      |applications?|proposals?|registration
    )(?: (?:for|of) [^@]{1,40})? (?:
      (?:will|is to|are to|now|is|are|(?:is|are) (?:scheduled|planned|set|expected) to) )?(?:be )?(?:
      takes? place|accepted|taken|taking place|held|runs?|open|opens|begins?|starts?
    )(?: from| between| on| beginning| starting)?$`,
  'i',
)

const POWER_OFF = /\b(?:power|electricity|water)\b[^@;]{0,80}\b(?:cut|shut|turned|switched) off\b/i
const NOT_ABLE = /\b(?:not be able|unable) to [^@;,]{1,80}$/i
const TERM_ENDS =
  /\b(?:summer|winter|spring|fall|autumn|academic) (?:sessions?|terms?) (?:ends?|begins?|starts?)(?: on)?$/i

/** What is no meeting although its words may sound like one. */
export const EVENT_REFUSALS: readonly Sign[] = [
  { because: 'a limit', holds: ({ phrase }) => LIMIT.test(phrase.lead) },
  { because: 'a part of the year', holds: ({ before }) => OF_TERM.test(before) },
  {
    because: 'a system that can be used in part',
    holds: ({ before, clause }) => DEGRADED.test(before) && !namesEvent(clause),
  },
  {
    because: 'a downtime',
    // A webinar may be about the rollover.
    holds: ({ clause, sentence }, { isEventStory }) => {
      const isOfMeetings = namesEvent(clause) || (isEventStory && isListed(sentence.role))
      const words = withoutTopic(clause)
      return DOWN.test(isOfMeetings ? words.replace(/\b(?:rollover|changeover)\b/gi, '') : words)
    },
  },
  {
    because: 'behind the name of a downtime, from which a dash parts it',
    holds: ({ whole }) => DOWN.test(DASHED.exec(whole)?.[1] ?? '') && !namesEvent(whole),
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
    holds: ({ phrase, before }) => phrase.shape === 'range' && phrase.hours === null && TAKES_A_WHILE.test(before),
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
  {
    because: 'when power is off, a term ends, or something cannot be done',
    holds: ({ before, clause, whole }) =>
      (POWER_OFF.test(whole) && !namesEvent(clause)) ||
      TERM_ENDS.test(before) ||
      NOT_ABLE.test(before) ||
      nothingHappens(before),
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
    holds: ({ before, after, phrase, sentence }) =>
      phrase.hours === null &&
      !/\p{L}/u.test(before) &&
      // A dash may part it from its day.
      (OPENS_BEHIND.test(after) || (phrase.from === 0 && OPENS_BEHIND.test(sentence.text.slice(phrase.to)))),
  },
  { because: 'too long a stretch', holds: (mention) => isLongRange(mention) },
  {
    because: 'a month in a name',
    holds: (mention) => isMonthInName(mention),
  },
]

/** "The summer session ends on": weeks of school, or of a legislature. */
const OF_TERM = new RegExp(
  pattern`
    \b(?:summer|fall|autumn|winter|spring|legislative|legislature’s|intersession|school|academic|(?:extra)?ordinary|special) (?:
      (?:school|academic|regular) )?(?:sessions?|terms?|semesters?|quarters?)(?: of [^@,;]{1,40})? (?:
      (?:will|is|are|scheduled|expected|set|to|now) ){0,4}(?:begins?|starts?|opens?|ends?|closes?|concludes?|adjourns?|runs?)(?: (?:
        on|at|from|early|late
      ))*$`,
  'i',
)

/** "April 9: Rater Training Opens": one that people take by themselves. */
const OPENS_BEHIND = new RegExp(
  pattern`
    ^[:,–—-]? ?(?:the )?[^@.;:]{0,90}\b(?:trainings?|courses?|modules?|tutorials?|registration|enrollment|sign-?ups?) (?:(?:now|will|also|first) )*(?:
      opens?|launch(?:es)?|goes live|becomes? available|(?:is|are|be) (?:available|posted|released)
    )\b(?! with\b)`,
  'i',
)

export function isListed(role: string): boolean {
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
