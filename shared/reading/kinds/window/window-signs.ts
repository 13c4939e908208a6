import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { APPLICATION, EVENT, TAKES_PLACE, TESTING, WINDOW } from '../cues.ts'
import { isTimeToGive } from '../deadline/time-to-give.ts'
import { DOWN, READ_ONLY } from '../downtime/downtime-cues.ts'
import { withoutSystems } from '../event/names-event.ts'
import { isYearlyRule } from '../is-yearly-rule.ts'
import { isNothingThen } from '../nothing-then.ts'
import type { Sign } from '../sign.ts'
import { goesOnTillThen } from './goes-on-till-then.ts'
import { isNamedStretch } from './is-named-stretch.ts'
import { isOpening } from './is-opening.ts'
import { HOLIDAY, isCalendarOfTests, listsWindows, namesTest, opensDaysOfTests } from './lists-tests.ts'
import { TEST_CLOSES, TEST_OPENS } from './test-opens.ts'
import { isOfWindowBefore } from './window-before.ts'
import { LEFT_OUT } from './window-refusals.ts'
import {
  ACCEPTS,
  CAN_UNTIL,
  EARLIEST,
  ENDS,
  GIVEN_ON,
  GOES_ON_UNTIL,
  IS_EXTENDED,
  LONGER_TO,
  MAY_BE,
  MAY_BE_GIVEN,
  MAY_BEGIN,
  MAY_DO,
  NOT_BEGIN,
  OF_TESTS,
  OPEN_ON,
  OPEN_UNTIL,
  OPENS,
  RUNS,
  RUNS_TO,
  STARTS,
  TAKES_ORDERS,
  TESTED,
  TESTS_OPEN,
  WHICH_OPENS,
} from './window-words.ts'

/** A sign of a window, and which edge of it the time is. */
export interface WindowSign extends Sign {
  edge: 'start' | 'end' | 'both'
}

/** How a window shows itself, in the order in which it is asked (RECORDS 2, 10). */
export const WINDOW_SIGNS: readonly WindowSign[] = [
  {
    edge: 'both',
    because: 'days on which a test is given',
    holds: ({ phrase, before }) => phrase.shape === 'days' && GIVEN_ON.test(before),
  },
  {
    edge: 'both',
    because: 'its clause says from when to when',
    holds: ({ phrase, clause, before }) =>
      phrase.shape === 'range' &&
      (WINDOW.test(clause) ||
        /^conducted(?: between| during| from| in)?$/i.test(before) ||
        (/\bgiven$/i.test(before) && TESTING.test(clause))),
  },
  {
    edge: 'both',
    because: 'its lines say when it opens and closes',
    holds: ({ phrase, before }, { isEventStory }) =>
      phrase.shape === 'range' && !isEventStory && /\b(?:opens?|opening)\s?:$/i.test(before),
  },
  {
    edge: 'both',
    because: 'it stands in a list of windows',
    holds: ({ phrase, sentence, before, whole, preceding }, story) =>
      phrase.shape === 'range' &&
      !story.isEventStory &&
      !story.isDowntimeStory &&
      !HOLIDAY.test(whole) &&
      (listsWindows(story) ||
        opensDaysOfTests(sentence.leadIn ?? preceding) ||
        (namesTest(story.title) && OF_SITTING.test(before))) &&
      (sentence.role === 'item' || /^[^.!?]{1,40}(?::| [–—-])$/.test(before) || isNamedStretch(sentence, before)),
  },
  {
    edge: 'both',
    because: 'days that stand alone in a calendar of tests',
    holds: ({ phrase, clause, sentence }, { title, path, isEventStory }) =>
      phrase.shape === 'days' &&
      phrase.hours === null &&
      clause === '@' &&
      sentence.role !== 'row' &&
      !isEventStory &&
      [title, ...path].some(isCalendarOfTests),
  },
  {
    edge: 'both',
    because: 'a heading that gives a stretch of days',
    holds: ({ phrase, sentence, whole }, story) =>
      phrase.shape === 'range' &&
      sentence.role === 'heading' &&
      phrase.from === 0 &&
      !EVENT.test(whole) &&
      (!HOLIDAY.test(whole) || TESTING.test(whole)) &&
      (!story.isEventStory || TESTING.test(whole)),
  },
  {
    edge: 'end',
    because: 'it is extended from one day to another',
    holds: ({ phrase, replaces, before, clause }) =>
      phrase.shape === 'point' && replaces !== null && IS_EXTENDED.test(before) && WINDOW.test(clause),
  },
  {
    edge: 'start',
    because: 'something may be given or ordered from then',
    holds: ({ phrase, clause, before }) =>
      phrase.shape === 'point' && (TAKES_ORDERS.test(before) || (MAY_BE_GIVEN.test(clause) && !RUNS_TO.test(before))),
  },
  {
    edge: 'start',
    because: 'giving or ordering may begin then',
    holds: ({ phrase, before }) =>
      phrase.shape === 'point' &&
      (MAY_BEGIN.test(before) || EARLIEST.test(before) || (NOT_BEGIN.test(before) && TESTING.test(before))),
  },
  {
    edge: 'end',
    because: 'its clause says until when',
    holds: ({ phrase, clause, before, whole }) =>
      phrase.shape === 'point' &&
      RUNS_TO.test(before) &&
      (WINDOW.test(clause) || mayUntil(clause) || (/^not /i.test(before) && WINDOW.test(whole))),
  },
  {
    edge: 'end',
    because: 'the window is made longer until then',
    holds: ({ phrase, before }) => phrase.shape === 'point' && LONGER_TO.test(before),
  },
  {
    edge: 'end',
    because: 'it goes on from now until then',
    holds: ({ phrase, before }) => phrase.shape === 'point' && goesOnTillThen(before),
  },
  {
    edge: 'end',
    because: 'testing or ordering goes on until then',
    holds: ({ phrase, before }) => phrase.shape === 'point' && GOES_ON_UNTIL.test(before),
  },
  {
    edge: 'end',
    because: 'something is open, available or possible until then',
    holds: (mention) =>
      mention.phrase.shape === 'point' &&
      (OPEN_UNTIL.test(mention.before) || CAN_UNTIL.test(mention.before) || isTimeToGive(mention)),
  },
  {
    edge: 'start',
    because: 'tests open then',
    holds: (mention) => mention.phrase.shape === 'point' && testsOpen(mention),
  },
  {
    edge: 'start',
    because: 'its clause says from when',
    holds: ({ phrase, clause, before }) =>
      phrase.shape === 'point' &&
      OPENS.test(before) &&
      !/\bavailable (?:for|to) (?:download|print)/i.test(clause) &&
      !RESULTS_CAN_BE_SEEN.test(clause) &&
      WINDOW.test(clause) &&
      (TESTING.test(clause) || MAY_BE.test(clause)),
  },
  { edge: 'start', because: 'the day is called the opening', holds: isOpening },
  {
    edge: 'start',
    because: 'a test opens then',
    holds: ({ phrase, before, whole }) =>
      phrase.shape === 'point' &&
      (TEST_OPENS.test(withoutSystems(before)) ||
        (/^(?:will )?(?:opens?|begins?|starts?)(?: on)?$/i.test(before) && WHICH_OPENS.test(whole))),
  },
  {
    edge: 'end',
    because: 'a test closes then',
    holds: ({ phrase, before }) => phrase.shape === 'point' && TEST_CLOSES.test(withoutSystems(before)),
  },
  {
    edge: 'end',
    because: 'the window closes then',
    holds: (mention) => isOfWindow(mention) && ENDS.test(mention.before),
  },
  {
    edge: 'start',
    because: 'the window opens then',
    holds: (mention) => isOfWindow(mention) && STARTS.test(mention.before) && !OPENS.test(mention.before),
  },
]

/** "Results can be viewed in CERS starting": a release (RECORDS 10). */
const RESULTS_CAN_BE_SEEN = new RegExp(
  pattern`
    \b(?:results?|scores?|reports?|recordings?|guides?|manuals?|files?)\b[^@]{0,60}\b(?:can|may) be (?:viewed|seen|opened|read)\b`,
  'i',
)

/** What stands before the days of a test: "Spring 2026:", "Grades 3–8:", "Window:". */
const OF_SITTING = new RegExp(
  pattern`
    ^(?:
      spring|fall|winter|summer|grades?|(?:testing )?windows?|(?:testing )?dates?|when|kindergarten|elementary|middle
      |high|all
    )\b[^.!?:]{0,30}:$`,
  'i',
)

/** A range of days of testing, ordering or the like: what else would it be, when no other reader knew it. */
export function isTestingRange(mention: Mention): boolean {
  const { phrase, clause, whole, before } = mention
  if (phrase.shape !== 'range' || /\bviewable\b/i.test(clause) || LEFT_OUT.test(before)) return false
  if (isNothingThen(mention)) return false
  if (RUNS.test(clause)) return true
  if (TESTED.test(clause)) return true
  if ([DOWN, EVENT, TAKES_PLACE].some((cue) => cue.test(clause)) || isYearlyRule(mention) || READ_ONLY.test(whole))
    return false
  return [TESTING, APPLICATION, ACCEPTS, MAY_DO, /\bavailable\b/i].some((cue) => cue.test(clause))
}

function isOfWindow(mention: Mention): boolean {
  return mention.phrase.shape === 'point' && (/\bwindow\b/i.test(mention.clause) || isOfWindowBefore(mention))
}

function mayUntil(clause: string): boolean {
  return (/\b(?:may|can)\b/i.test(clause) || ACCEPTS.test(clause)) && TESTING.test(clause)
}

function testsOpen({ before, after, sentence }: Mention): boolean {
  if (TESTS_OPEN.test(before)) return !OF_TESTS.test(before)
  const isInFront = /^on$/i.test(before) || (before === '' && sentence.role === 'heading')
  return isInFront && OPEN_ON.test(after) && !/\b(?:practice|training)\b/i.test(after)
}
