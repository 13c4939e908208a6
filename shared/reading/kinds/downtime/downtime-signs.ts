import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { namesEvent } from '../event/names-event.ts'
import type { Sign } from '../sign.ts'
import { namesOnlySystems } from '../systems/systems-before.ts'
import { withoutTopic } from '../without-topic.ts'
import { barsTests } from './bars-tests.ts'
import { withoutOpeningBlame } from './blamed-downtime.ts'
import { DOWN, DOWN_IF_SYSTEM, RESUME } from './downtime-cues.ts'
import {
  AFFECTED,
  AND_FOR_OTHERS,
  BEGINS_THEN,
  COUNTED,
  COUNTS_DOWNTIMES,
  DOWNTIME_THAT,
  ENDS_THEN,
  IS_EXTENDED,
  IS_OVER_FOR,
  IT_TAKES_PLACE,
  ITS_DAYS_ARE,
  LABELLED_WHEN,
  NAMES_AFFECTED,
  NOW_RUNS,
  OF_WORK,
  SHUTS,
} from './downtime-sign-words.ts'
import { isOffice, names, POINTER, saysDownThen, speaksOfSystems } from './downtime-words.ts'
import { holdsOnlySystems } from './holds-only-systems.ts'
import { isBreakOfSystem } from './is-break-of-system.ts'
import { CLOSES, IS_OUT, IS_OUT_THEN } from './is-closed.ts'
import { isDownBehind } from './is-down-behind.ts'
import { isElliptic, isOfOthers, tellsOther } from './is-elliptic.ts'
import { isNextDowntime } from './is-next-downtime.ts'
import { isRangeOfHours } from './is-range-of-hours.ts'
import { isStep } from './is-step.ts'
import { isListedOtherwise } from './listed-otherwise.ts'
import { OTHERS_NOT } from './others-not.ts'
import { isToldUnderHeading } from './told-under-heading.ts'
import { isUpButFor } from './up-but-for.ts'
import { withoutDatedDowntime } from './without-dated-downtime.ts'
import { withoutDowntimeAhead } from './without-downtime-ahead.ts'
import { isOfSystem, isWorkedOn, isWorkThen, tellsOfWork } from './worked-on.ts'

/** The reason given for a claim that holds only the end of a downtime told before. */
export const DOWNTIME_ENDS = 'its sentence says when the downtime ends'
const STORY_BEGINS = 'the downtime of the story begins then'
const STORY_DAYS = 'its sentence gives the days of the downtime'
const IN_RESERVE = 'days held in reserve for work on a system'
const STORY_COUNTS = 'one of the downtimes that the story counts'
/** The reasons given for claims whose sentence only points to what was said to be down before it. */
export const POINTING: readonly string[] = [STORY_BEGINS, STORY_DAYS, STORY_COUNTS, IN_RESERVE]

/** How a downtime shows itself, in the order in which it is asked. */
export const DOWNTIME_SIGNS: readonly Sign[] = [
  { because: 'the next downtime of those that recur', holds: isNextDowntime },
  { because: 'its sentence says of its hours that systems are down then', holds: isDownBehind },
  {
    because: 'its sentence says when the system closes and reopens',
    holds: ({ clause, whole, following }) =>
      SHUTS.test(clause) &&
      (RESUME.test(whole) ||
        /\blogged (?:out|off)\b.*@.*\bstays? down\b/i.test(whole) ||
        (/^(?:it|they|both|access)\b/i.test(following) && RESUME.test(following))) &&
      (speaksOfSystems(clause) || /^(?:it|they|both|(?:the|our|these|both) systems)\b/i.test(clause)),
  },
  {
    because: 'its sentence says that other systems can be used then, and these cannot',
    holds: ({ whole }) => /\bavailable\b/i.test(whole) && OTHERS_NOT.test(whole) && names(whole),
  },
  { because: 'its clause says that a system closes', holds: ({ before }) => isOfSystem(before, CLOSES) },
  {
    because: 'its clause says that a system is out',
    holds: ({ before, after }) => isOfSystem(before, IS_OUT) || isOfSystem(after, IS_OUT_THEN),
  },
  {
    because: 'its clause says that systems are affected',
    holds: ({ before, clause }) => AFFECTED.test(before) && names(clause),
  },
  { because: 'its clause says that a system is worked on', holds: (mention) => isWorkedOn(mention) },
  { because: 'work on a system takes place then', holds: (mention) => isWorkThen(mention) },
  {
    because: STORY_BEGINS,
    holds: ({ before }, story) => BEGINS_THEN.test(before) && (story.isDowntimeStory || tellsOfWork(story.text)),
  },
  {
    because: STORY_DAYS,
    holds: ({ before, sentence }, story) =>
      (story.isDowntimeStory || NAMES_AFFECTED.test(sentence.text)) &&
      sentence.role !== 'row' &&
      (ITS_DAYS_ARE.test(before) || LABELLED_WHEN.test(labelOf(before))),
  },
  {
    because: DOWNTIME_ENDS,
    holds: ({ before, whole }) => IS_EXTENDED.test(before) && DOWNTIME_THAT.test(whole),
  },
  {
    because: DOWNTIME_ENDS,
    holds: ({ before, clause, preceding }, story) =>
      (story.isDowntimeStory || DOWN.test(preceding)) && NOW_RUNS.test(before) && OF_WORK.test(clause),
  },
  {
    because: DOWNTIME_ENDS,
    holds: ({ before, whole }, story) =>
      story.isDowntimeStory && (ENDS_THEN.test(before) || (AND_FOR_OTHERS.test(before) && IS_OVER_FOR.test(whole))),
  },
  {
    because: 'the downtime of the story takes place then',
    holds: ({ before, whole, sentence }, story) =>
      sentence.role === 'sentence' &&
      IT_TAKES_PLACE.test(before) &&
      (story.isDowntimeStory || (OF_WORK.test(whole) && names(whole) && !namesEvent(whole))),
  },
  {
    because: STORY_COUNTS,
    holds: ({ before }, { text, isDowntimeStory }) =>
      COUNTED.test(before) && (COUNTS_DOWNTIMES.test(text) || isDowntimeStory),
  },
  {
    because: 'its clause says for how long a system is closed',
    holds: (mention) =>
      isRangeOfHours(mention) && DOWN_IF_SYSTEM.test(mention.clause) && speaksOfSystems(mention.clause),
  },
  { because: 'its sentence speaks of the break of a system', holds: isBreakOfSystem },
  {
    because: 'systems are available at any other time',
    holds: (mention) => isUpButFor(mention),
  },
  {
    because: 'the next sentence says that systems cannot be used then',
    holds: ({ sentence, following }) => sentence.role !== 'row' && POINTER.test(following) && saysDownThen(following),
  },
  {
    because: 'the text under its heading says that systems cannot be used',
    holds: isToldUnderHeading,
  },
  {
    because: 'its clause says that a system is closed',
    holds: ({ clause, preceding }) =>
      /\b(?:is|are|be) closed\b/i.test(clause) &&
      (names(clause) || (/\bit (?:is|will be) closed\b/i.test(clause) && findSystems(preceding).length > 0)),
  },
  {
    because: 'its clause says that systems cannot be used',
    // A rollover on a day may be of users or data; only a stretch of it takes systems away.
    holds: (mention) => {
      const words = withoutTopic(withoutOpeningBlame(withoutDatedDowntime(mention)))
      return DOWN.test(mention.phrase.shape === 'range' ? words : words.replace(/\b(?:rollover|changeover)\b/gi, ''))
    },
  },
  {
    // Nothing else on these pages is written so.
    because: 'a range of hours over several days',
    holds: (mention) =>
      isOverDays(mention) &&
      mention.phrase.edges.every((edge) => edge.clock) &&
      !isOffice(mention.clause) &&
      (names(mention.clause) || !isOfOthers(mention.clause)),
  },
  { because: 'its sentence says so of the systems before', holds: (mention) => isElliptic(mention) },
  {
    because: 'its sentence says that systems cannot be used',
    holds: ({ phrase, whole, clause }) =>
      (phrase.shape === 'range' || barsTests(clause)) &&
      DOWN.test(withoutDowntimeAhead(whole)) &&
      !RESUME.test(clause) &&
      !tellsOther(clause, whole),
  },
  {
    because: 'a time and nothing but systems',
    holds: (mention, story) =>
      !isListedOtherwise(mention, story) &&
      (mention.sentence.role === 'item' || (mention.sentence.role === 'sentence' && story.isDowntimeStory)) &&
      !story.isEventStory &&
      holdsOnlySystems(mention),
  },
  {
    because: 'a time alone, where the story tells of a downtime',
    holds: (mention, { isDowntimeStory, isEventStory, title }) =>
      isDowntimeStory &&
      !isEventStory &&
      /^\W*@\W*$/.test(mention.whole) &&
      (isOverSystems(mention) ||
        (mention.sentence.role === 'sentence' && (isRangeOfHours(mention) || namesOnlySystems(title)))),
  },
  {
    because: IN_RESERVE,
    holds: ({ clause, preceding }) =>
      /\b(?:placeholders?|set aside|in reserve|reserved)\b/i.test(clause) &&
      (names(clause) || (DOWN.test(preceding) && names(preceding))),
  },
  {
    because: 'it stands in a list of downtimes',
    holds: (mention, story) => {
      const { sentence, phrase, whole, clause } = mention
      if (sentence.role !== 'row' && (sentence.role !== 'item' || isStep(mention))) return false
      const isDated =
        phrase.shape === 'range' || speaksOfSystems(sentence.text) || /^\W*(?:(?:on|from) )?@\W*$/i.test(whole)
      return (DOWN.test(sentence.leadIn ?? '') || story.isDowntimeStory) && isDated && !RESUME.test(clause)
    },
  },
]

/** A heading or line over "TOMS and CERS", or "Affected systems: TOMS". */
function isOverSystems({ sentence, following }: Mention): boolean {
  if (sentence.role !== 'heading' && sentence.role !== 'sentence') return false
  return namesOnlySystems(following) || NAMES_AFFECTED.test(following)
}

function isOverDays({ phrase, spans }: Mention): boolean {
  return phrase.shape === 'range' && spans.some(({ start, end }) => end !== null && start.day !== end.day)
}

/** The label right before a time: "Systems: TOMS When:", "When: on". */
function labelOf(before: string): string {
  return (
    before
      .replace(/ (?:on|from|between)$/i, '')
      .split(/\s(?=\S+:$)/)
      .at(-1) ?? ''
  )
}
