import { readTimes } from '../phrases/read-times.ts'
import { APPLICATION, DOWN, DOWN_IF_SYSTEM, RESUME, WINDOW } from './cues.ts'
import { isOffice, names, POINTER, saysDownThen, speaksOfSystems, tellsOthers } from './downtime-words.ts'
import { holdsOnlySystems } from './holds-only-systems.ts'
import { CLOSES, IS_OUT, IS_OUT_THEN } from './is-closed.ts'
import { isNextDowntime } from './is-next-downtime.ts'
import { isStep } from './is-step.ts'
import { isListedOtherwise } from './listed-otherwise.ts'
import type { Mention } from './mention.ts'
import { namesEvent } from './names-event.ts'
import { OTHERS_NOT } from './others-not.ts'
import type { Sign } from './sign.ts'
import { toldSoFar } from './told-so-far.ts'
import { isUpButFor } from './up-but-for.ts'
import { withoutDatedDowntime } from './without-dated-downtime.ts'
import { isOfSystem, isWorkedOn, isWorkThen, tellsOfWork } from './worked-on.ts'

/** The reason given for a claim that holds only the end of a downtime told before. */
export const DOWNTIME_ENDS = 'its sentence says when the downtime ends'
const STORY_BEGINS = 'the downtime of the story begins then'
const STORY_DAYS = 'its sentence gives the days of the downtime'
const IN_RESERVE = 'days held in reserve for work on a system'
const STORY_COUNTS = 'one of the downtimes that the story counts'
/** The reasons given for claims whose sentence only points to what was said to be down before it. */
export const POINTING: readonly string[] = [STORY_BEGINS, STORY_DAYS, STORY_COUNTS, IN_RESERVE]
const ENDS_THEN =
  /^(?:it|the (?:down-?time|outage|maintenance|repair|work)) (?:will |is |should |now |also |expected to |going to ){0,4}(?:end|ends|last|lasts|continue|continues)(?: on| at| by| until| through)*$/i

/** "The work takes longer and now runs through D." */
const NOW_RUNS =
  /\b(?:now|will|should) (?:now )?(?:to )?(?:ends?|lasts?|runs?|continues?)(?: on| at| by| through| until)?$/i
/** "The downtime of TOMS, which was to end on D, has been extended to E." */
const IS_EXTENDED = /\b(?:extended|prolonged|lengthened|shortened|cut short) (?:to|until|through)$/i
const DOWNTIME_THAT = /^(?:the|this|our) (?:[\w&-]+ ){0,3}(?:down-?time|outage|maintenance|interruption)\b/i
const OF_WORK = /\b(?:work|down-?time|outage|maintenance|repairs?|upgrade|interruption)\b/i

const BEGINS_THEN =
  /^(?:it|this|the (?:down-?time|outage|maintenance|repair|work|interruption|updates?|upgrades?)) (?:will |is to |is expected to |is scheduled to |now )*(?:starts?|begins?)(?: on| at| from)*$/i
/** "TOMS will be down. The dates are D through E." */
const ITS_DAYS_ARE =
  /^(?:the|its|these) (?:new |revised )?(?:dates?|days?|times?|hours?|period|window)(?: of (?:the|this) \w+)? (?:is|are|will be)(?: from| on)?$/i
/** `Affected systems: TOMS`. */
const NAMES_AFFECTED =
  /^(?:affected|impacted|unavailable) systems ?:|^systems (?:affected|impacted|down|unavailable) ?:/im
const LABELLED_WHEN =
  /^(?:when|dates?|days?|times?|date (?:and|&) time|period|scheduled(?: for)?|starts?|begins?|from|down|off)\s?:$/i

/** "The downtime has been put off. …; it now takes place on D." */
const IT_TAKES_PLACE =
  /\b(?:it|this|they) (?:(?:will|is|are|has|have|now|been|be|therefore|instead) ){0,4}(?:takes? place|happens?|occurs?|set|scheduled|planned)(?: now| instead)?(?: for| on)?$/i

/** "Two downtimes are planned. The first is October 5, …, and the second is October 12": one of them. */
const COUNTED =
  /\b(?:the|and) (?:first|second|third|fourth|other|last)(?: one| of (?:them|these|the two))? (?:is|are|will be|begins?|runs|lasts|takes place|falls|follows)(?: planned for| scheduled for| set for)?(?: on| from)*$/i
const COUNTS_DOWNTIMES =
  /\b(?:two|three|four|several|both|these|following|2|3|4) (?:[a-z-]+ ){0,3}(?:down-?times|outages|interruptions|maintenance (?:windows|periods)|periods of (?:maintenance|down-?time))\b/i

/** How a downtime shows itself, in the order in which it is asked. */
export const DOWNTIME_SIGNS: readonly Sign[] = [
  { because: 'the next downtime of those that recur', holds: isNextDowntime },
  {
    because: 'its sentence says when the system closes and reopens',
    holds: ({ clause, whole, following }) =>
      /\b(?:clos(?:es?|ed|ing)|access (?:to [^@]{2,60} )?(?:will )?ends?|logged (?:out|off)|stop(?:s|ped)?|leaves?|paus(?:es?|ed)|halt(?:s|ed)|suspended)\b/i.test(
        clause,
      ) &&
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
  { because: DOWNTIME_ENDS, holds: ({ before }, story) => story.isDowntimeStory && ENDS_THEN.test(before) },
  {
    because: 'the downtime of the story takes place then',
    holds: ({ before, whole, sentence }, story) =>
      (story.isDowntimeStory || (OF_WORK.test(whole) && names(whole) && !namesEvent(whole))) &&
      sentence.role === 'sentence' &&
      IT_TAKES_PLACE.test(before),
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
    holds: ({ sentence, whole, following }) =>
      sentence.role === 'heading' && /^\W*@\W*$/.test(whole) && DOWN.test(following) && !readTimes(following).length,
  },
  {
    because: 'its clause says that a system is closed',
    holds: ({ clause }) => /\b(?:is|are|be) closed\b/i.test(clause) && names(clause),
  },
  {
    because: 'its clause says that systems cannot be used',
    // A rollover on a day may be of users or data; only a stretch of it takes systems away.
    holds: (mention) => {
      const words = withoutDatedDowntime(mention)
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
      phrase.shape === 'range' && DOWN.test(whole) && !RESUME.test(clause) && !tellsOther(clause, whole),
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
    because: 'hours alone, where the story tells of a downtime',
    holds: (mention, { isDowntimeStory, isEventStory }) =>
      isDowntimeStory &&
      !isEventStory &&
      isRangeOfHours(mention) &&
      /^\W*@\W*$/.test(mention.whole) &&
      mention.sentence.role === 'sentence',
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

const AFFECTED = /(?<!\bnot )\b(?:is|are|will be) affected(?: on| from| between| until| through)?$/i

/** "…; so will CERS on D". */
const SO_WILL = /^so (?:will|is|are|does|do|goes)\b/i

/** "…; the Teacher Hand Scoring System, on December 10 during the same hours": no verb of its own. */
function isElliptic(mention: Mention): boolean {
  const { clause, whole, sentence } = mention
  const isSo = SO_WILL.test(clause)
  const isOfSystems =
    DOWN.test(isSo ? whole : toldSoFar(mention)) || (/\b(?:is|are|will be) affected\b/i.test(whole) && names(whole))
  if (sentence.role !== 'sentence' || clause === whole || !isOfSystems) return false
  if (/^[\s,]*(?:(?:and|or|then|also|again|once more|on|from)[\s,]+){0,4}@[\s,.]*$/i.test(clause)) return true
  if (!names(clause) || tellsOthers(clause)) return false
  if (isSo) return true
  // "On March 9 only CERS is" says no more of its own.
  if (/\b(?:is|are)(?: too| as well)?[\s(,]*@?\W*$/i.test(clause)) return true
  return !/\b(?:is|are|was|were|will|be|has|have|can|may|must|should|opens?|begins?|resumes?|takes?|meets?|remains?|stays?|continues?|appears?|follows?|arrives?|shows?|loads?|moves?|gets?|receives?|changes?|replaces?)\b/i.test(
    clause,
  )
}

/** "TOMS is down on Friday; the window is open from March 2 to May 1": a clause of its own about something else. */
function tellsOther(clause: string, whole: string): boolean {
  return clause !== whole && isOfOthers(clause) && /\b(?:is|are|will|opens?|runs?)\b/i.test(clause)
}

/** A meeting, a window or an application may run over days from one hour to another, too. */
function isOfOthers(clause: string): boolean {
  return namesEvent(clause) || WINDOW.test(clause) || APPLICATION.test(clause)
}

function isRangeOfHours({ phrase }: Mention): boolean {
  return phrase.hours !== null || (phrase.shape === 'range' && phrase.edges.some((edge) => edge.clock))
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
