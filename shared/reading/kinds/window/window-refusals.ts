import { pattern } from '../../../text/pattern.ts'
import { EVENT } from '../cues.ts'
import { withoutBlame } from '../downtime/blamed-downtime.ts'
import { DOWN, READ_ONLY } from '../downtime/downtime-cues.ts'
import { withoutDowntimeAhead } from '../downtime/without-downtime-ahead.ts'
import { isYearlyRule } from '../is-yearly-rule.ts'
import { isNothingThen } from '../nothing-then.ts'
import type { Sign } from '../sign.ts'
import { isAfterThen } from './after-then.ts'
import { isOnDuty } from './is-on-duty.ts'

/** Days that a stretch leaves out. */
export const LEFT_OUT = /\b(?:except|excluding|other than|apart from|but not)(?: for| from| on| during| between)?$/i

/** "The administration ends on D to allow for system rollover": what for, not what. */
const PURPOSE =
  / (?:(?:in order )?to (?:allow|prepare|make (?:room|way)|get ready)(?: for)?|in (?:preparation|advance) (?:for|of)) [^@]*$/i

function withoutPurpose(clause: string): string {
  return clause.replace(PURPOSE, '')
}

/** "Materials ordered in this window arrive no later than D." */
const ARRIVES_BY = /\b(?:arrives?|be (?:delivered|shipped|sent)|ships?|reach(?:es)?) [^@]{0,40}(?:by|on or before)$/i

/** "The training is available from D through E": whoever likes takes it then; nobody meets. */
const IS_AVAILABLE = /\btrainings? (?:is|are|remains?|stays?|will be|will remain) available(?: from| between)?$/i

/** "The scoring workshop for the Initial ELPAC is given": a test is given for a while, a meeting is held. */
const IS_TAUGHT = new RegExp(
  pattern`
    \b(?:trainings?|workshops?|webinars?|seminars?|institutes?|academ(?:y|ies))(?: series)?(?: (?:
        for|on|about|in
      ) [^@,;]{1,60})? (?:is|are|will be|is being|are being) (?:again |also )?given$`,
  'i',
)

/** What is no window although its words may sound like one. */
export const WINDOW_REFUSALS: readonly Sign[] = [
  { because: 'days that are left out', holds: ({ before }) => LEFT_OUT.test(before) },
  { because: 'when nothing can be done', holds: isNothingThen },
  { because: 'a rule for every year', holds: isYearlyRule },
  {
    because: 'a downtime',
    holds: ({ clause }) => DOWN.test(withoutDowntimeAhead(withoutPurpose(withoutBlame(clause)))),
  },
  { because: 'something that can be looked at and does not change', holds: ({ whole }) => READ_ONLY.test(whole) },
  { because: 'somebody who is there until then', holds: ({ before }) => isOnDuty(before) },
  { because: 'what comes after a day told before', holds: isAfterThen },
  { because: 'hours of a day', holds: ({ phrase }) => phrase.shape === 'hours' },
  { because: 'something that arrives by then', holds: ({ before }) => ARRIVES_BY.test(before) },
  {
    because: 'days of a meeting',
    holds: ({ phrase, before, clause }) =>
      phrase.shape === 'range' &&
      EVENT.test(before) &&
      (!/\bgiven$/i.test(before) || IS_TAUGHT.test(before)) &&
      !IS_AVAILABLE.test(before) &&
      !/\b(?:window|testing|survey|order)/i.test(clause),
  },
  { because: 'days of meetings that one may register for', holds: ({ whole }) => MEETINGS_OPEN.test(whole) },
]

/** "Two-day trainings are open for registration: D in Redding and E in Fresno". */
const MEETINGS_OPEN = new RegExp(
  pattern`
    \b(?:trainings?|workshops?|webinars?|sessions?|meetings?|institutes?|academies) (?:is|are) (?:now )?open (?:
      for|to
    ) (?:registration|sign-?ups?):`,
  'i',
)
