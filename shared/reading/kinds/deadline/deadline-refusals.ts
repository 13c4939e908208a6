import { pattern } from '../../../text/pattern.ts'
import { MUST, WINDOW } from '../cues.ts'
import { DOWN, RESUME } from '../downtime/downtime-cues.ts'
import { withoutSystems } from '../event/names-event.ts'
import { opensMeeting } from '../event/opens-meeting.ts'
import { isYearlyRule } from '../is-yearly-rule.ts'
import { isLimitOfNamed } from '../no-fact/is-of-named-release.ts'
import type { Sign } from '../sign.ts'
import { TEST_CLOSES } from '../window/test-opens.ts'
import { isOrder } from './is-order.ts'
import { isLimit, OF_LAST } from './limit.ts'
import { isTimeToGive } from './time-to-give.ts'
import { waitsUntil } from './waits-until.ts'

/** Something arrives or appears by itself; nobody has to act. */
const ARRIVES = new RegExp(
  pattern`
    \b(?:
      in (?:the hands of|your hands)|(?:will|to) be (?:notified|informed|contacted|told)\b
      |learns? (?:of|about|whether)|finds? out|expect|expected (?:in(?! our\b)|to|by|on|from)|look for|follows?
      |(?:
        cde|ets|we|state|department|vendor|office|board|governor|legislature|superintendent|commission|committee
        |contractor
      ) (?:will|plans? to|expects? to|intends? to) (?:
        tell|let (?:you|everyone) know|notify|inform|contact|confirm|decide|post|release|publish|send|mail|ship
        |provide|deliver|share|upload|announce|answer|respond|reply|get back|review|process|finish|complete|return|correct
        |fix|call
      )
      |(?:our (?:[\w-]+ )?(?:team|staff|office|experts)|the (?:[\w-]+ )?(?:team|panel|help ?desk|service desk)|staff) (?:
        will|plans? to|expects? to|intends? to
      ) (?:answer|respond|reply|get back|review|process|finish|complete|return|correct|fix|call|contact|notify)\b
      |hear (?:back )?from (?:us|our|the|ets)|\barrives?\b(?! (?:at|in) (?:the |our )?(?:cde|ets|office|department))
      |(?:will|to|should|expected to|is|are|(?:has|have) (?:always )?been) (?:now |also |then |soon )?(?:be )?(?:
        \w{2,20}ed and )?(?:
        follow|available|posted|released|published|sent|shipped|mailed|e-?mailed|distributed|assigned|issued
        |transmitted|delivered|provided|arrive|appear|loaded|updated|fixed|corrected|resolved|reach|receive
        |completed by (?:ets|the cde)|processed|translated|ready|out|visible|live|in place
      )|(?:courses?|modules?|sites?|pages?|videos?)\b[^.;@]{0,100}\b(?:will|should) (?:open|launch|go (?:live|up))
      |(?:scores?|results?|reports?|data|files?|rosters?|labels)\b[^.;]{0,100}\b(?:will|should) be (?:up )?(?:in|on)
    )\b`,
  'i',
)
/** "The publication of the scores is planned by". */
const IS_RELEASED = new RegExp(
  pattern`
    \b(?:release|publication|posting|delivery|shipment)\b[^@]{0,80}\b(?:is|are|will be) (?:
      scheduled|expected|planned|anticipated
    )\b[^@]{0,40}$`,
  'i',
)
/** "Score reports: by D", "this ensures that boxes are there before". */
const COMES_BY = new RegExp(
  pattern`
    ^[^@:]{0,50}\b(?:results?|scores?|reports?|releases?|delivery|deliveries|shipments?|arrival|posting|publication): by$
    |\b(?:ensures|guarantees|means) that\b[^@;]{0,160}\b(?:by|before|prior to)\b[^@]{0,60}$`,
  'i',
)
/** "To receive the materials in time, place the order by D": what for, not what. */
const PURPOSE =
  /^(?:in order )?to (?!be\b)[a-z]+ [^,;@]{1,100}, (?=(?:please |you |leas? |coordinators? |districts? )?[a-z]+ )/i
/** "Can be given from D, but not after E": where a stretch ends that opens in its sentence. */
const BUT_NOT_AFTER = /@[^@]*\b(?:but|and|though) not (?:after|later than|beyond) @/i
/** "The testing window, ending no later than D". */
const ENDS_BY = /(?<!\b(?:must|should|has to|have to) )\b(?:end(?:s|ing)?|clos(?:es?|ing)|conclud(?:es?|ing)) by$/i
/** "Registration will open by D": nobody has to. */
const OPENS_BY = /\b(?:will open|opens)(?: up| again)? by$/i
/** "Ship them by D, to see results by E": E is what for. */
const TO_HAVE =
  /^,? ?(?:in order )?to (?:access|receive|get|see|have|view|obtain|be (?:included|scored|reported|shown))\b[^@,;]{0,80}\b(?:by|before)$/i
/** "Keep what was received safe, as the testing window continues until D": no limit for what was received. */
const WINDOW_GOES_ON =
  /\b(?:window|testing|administration) (?:still )?(?:continues|runs|lasts|goes on|(?:is|remains|stays) open|extends) (?:until|through|to)$/i
/** "Letters go to the superintendents of LEAs that do not certify by D": what is sent is sent to those who missed the limit. */
const WHO_MISSED = new RegExp(
  pattern`
    \b(?:leas?|agencies|districts|schools|sites|coordinators|administrators|educators|anyone|those|everyone|users) (?:
      that|who
    ) (?:
      (?:do|does|did|have|has)(?: not|n[’']t)|fail(?:s|ed)? to|miss(?:es|ed)?|certify|approve|submit|apply|respond
      |upload|enroll
    ) [^@,;]{0,80}\b(?:by|before)(?: the)?$`,
  'i',
)

/** "The upgrade began on D and should be finished by E": the work of those who run the system. */
const WORK_IS_DONE = new RegExp(
  pattern`
    \b(?:[Uu]pgrades?|[Mm]aintenance|[Mm]igration|[Rr]epairs?|[Rr]ollover|[Oo]utage|[Ww]ork on (?:the )?(?:systems?\b|[A-Z]{3}))[^;]{0,120}\b(?:
      will|should|(?:is|are) (?:now )?(?:expected|scheduled|planned|likely) to
    ) (?:(?:most )?(?:likely|probably) )?be (?:finished|completed?|done|over|resolved)(?: by| before)?(?: (?:
        lunch ?time|midday|mid-?morning|the (?:morning|afternoon|evening)
      ) (?:on|of))?$`,
  '',
)

/** What looks like a limit and is none: rules of every year, and limits that nobody has to meet. */
export const DEADLINE_REFUSALS: readonly Sign[] = [
  { because: 'a rule for every year', holds: isYearlyRule },
  { because: 'people are asked to come', holds: ({ before }) => /\b(?:drop|stop|come) by\b/i.test(before) },
  { because: 'the end of a window', holds: ({ before, clause }) => ENDS_BY.test(before) && /\bwindow\b/i.test(clause) },
  { because: 'something opens by then', holds: ({ before }) => OPENS_BY.test(before) && !MUST.test(before) },
  {
    because: 'the end of a window that its sentence opens',
    holds: ({ whole, before }) =>
      /\bnot (?:after|later than|beyond)$/i.test(before) && BUT_NOT_AFTER.test(whole) && WINDOW.test(whole),
  },
  {
    because: 'work on a system that is done by then',
    holds: ({ before, clause }) =>
      WORK_IS_DONE.test(clause.slice(0, Math.max(0, clause.indexOf(before)) + before.length)),
  },
  { because: 'the day of what the limit is for', holds: (mention) => isLimitOfNamed(mention) },
  {
    because: 'a deadline that there is not',
    holds: ({ before }) =>
      /\bthere (?:is|are|will be) no (?:[\w-]+ ){0,3}(?:deadlines?|due dates?)\b[^@,;]{0,30}$/i.test(before),
  },
  { because: 'what is not to be done sooner', holds: ({ before }) => waitsUntil(before) },
  { because: 'what one acts for, not what one does', holds: ({ before }) => TO_HAVE.test(before) },
  { because: 'a window that goes on until then', holds: ({ before }) => WINDOW_GOES_ON.test(before) },
  { because: 'until when a test may be given', holds: isTimeToGive },
  { because: 'somebody closes a meeting', holds: ({ before }) => opensMeeting(before) },
  { because: 'a test that closes is a window', holds: ({ before }) => TEST_CLOSES.test(withoutSystems(before)) },
  {
    because: 'something arrives, is back or is down by then by itself',
    holds: ({ before, clause }) =>
      isLimit(before) &&
      !isOrder(before) &&
      !OF_LAST.test(before) &&
      !WHO_MISSED.test(before) &&
      isNobodysTask(before, clause),
  },
]

/** "Scorable materials are to be shipped by D", "used booklets will be shipped": what schools send back, and nothing that reaches them. */
const SENT_BACK = new RegExp(
  pattern`
    \b(?:scorable|non-?scorable|used|unused|completed|scored|answered) (?:[a-z]+ ){0,2}(?:
      materials|books|booklets|documents|sheets|forms|kits|boxes
    )\b[^@]{0,120}\b(?:are to|must|should|have to|need to|are due to) be (?:shipped|sent|mailed|returned|delivered)\b`,
  'i',
)

const ASKS_TO = new RegExp(
  pattern`
    \b(?:
      must
      |should(?! (?:arrive|reach|appear|follow)\b(?! (?:(?:at|to|in|with) )?(?:the |our )?(?:
            cde|ets|us|office|department|vendor|contractor
          )\b
        )
      )|has to|have to|needs? to
      |due (?:
        back|to be (?:shipped|sent|mailed|returned) (?:back|to (?:the |our )?(?:cde|ets|us|office|vendor|contractor))
      )\b|(?:is|are) required (?=by |before )|ensure|(?:make|be) sure
    )\b`,
  'i',
)

function isNobodysTask(before: string, clause: string): boolean {
  const told = clause.replace(PURPOSE, '')
  if (IS_RELEASED.test(before) || COMES_BY.test(before)) return true
  if (ARRIVES.test(told) && !ASKS_TO.test(told) && !SENT_BACK.test(told)) return true
  return (
    (RESUME.test(clause) && !MUST.test(before) && !/\bdue back\b/i.test(before)) ||
    (DOWN.test(clause) && !MUST.test(clause))
  )
}
