import { CLOSES, DOWN, DUE, LAST_CHANCE, MUST, RELEASE, RESUME, WINDOW } from './cues.ts'
import { locksThings } from './downtime-words.ts'
import { isYearlyRule } from './is-yearly-rule.ts'
import { isLimit, OF_LAST } from './limit.ts'
import type { Mention } from './mention.ts'
import { namesEvent, withoutSystems } from './names-event.ts'
import type { Sign } from './sign.ts'
import { isPast } from './tense.ts'
import { TEST_CLOSES } from './test-opens.ts'
import { isUndoneBy } from './undone-by.ts'
import { isOfWindowBefore } from './window-before.ts'

/** Something arrives or appears by itself; nobody has to act. */
const ARRIVES =
  /\b(?:in (?:the hands of|your hands)|(?:will|to) be (?:notified|informed|contacted|told)\b|learns? (?:of|about|whether)|finds? out|expect|expected (?:in(?! our\b)|to|by|on|from)|look for|follows?|(?:cde|ets|we|state|department|vendor|office|board|governor|legislature|superintendent|commission|committee|contractor) (?:will|plans? to|expects? to|intends? to) (?:tell|let (?:you|everyone) know|notify|inform|contact|confirm|decide|post|release|publish|send|mail|ship|provide|deliver|share|upload|announce)|\barrives?\b(?! (?:at|in) (?:the |our )?(?:cde|ets|office|department))|(?:will|to|should|expected to|is|are) (?:now |also |then |soon )?(?:be )?(?:\w{2,20}ed and )?(?:follow|available|posted|released|published|sent|shipped|mailed|delivered|provided|arrive|appear|loaded|updated|fixed|corrected|resolved|reach|receive|completed by (?:ets|the cde)|processed|translated|ready|out|visible|live|in place)|(?:scores?|results?|reports?|data|files?|rosters?|labels)\b[^.;]{0,100}\b(?:will|should) be (?:up )?(?:in|on))\b/i
/** "The publication of the scores is planned by". */
const IS_RELEASED =
  /\b(?:release|publication|posting|delivery|shipment)\b[^@]{0,80}\b(?:is|are|will be) (?:scheduled|expected|planned|anticipated)\b[^@]{0,40}$/i
/** "Score reports: by D", "this ensures that boxes are there before". */
const COMES_BY =
  /^[^@:]{0,50}\b(?:results?|scores?|reports?|releases?|delivery|deliveries|shipments?|arrival|posting|publication): by$|\b(?:ensures|guarantees|means) that\b[^@;]{0,160}\b(?:by|before|prior to)\b[^@]{0,60}$/i
/** "To receive the materials in time, place the order by D": what for, not what. */
const PURPOSE =
  /^(?:in order )?to (?!be\b)[a-z]+ [^,;@]{1,100}, (?=(?:please |you |leas? |coordinators? |districts? )?[a-z]+ )/i
/** "Keep what was received safe, as the testing window continues until D": no limit for what was received. */
const WINDOW_GOES_ON =
  /\b(?:window|testing|administration) (?:still )?(?:continues|runs|lasts|goes on|(?:is|remains|stays) open|extends) (?:until|till|through|to)$/i
/** "Ship them by D, to see results by E": E is what for. */
const TO_HAVE =
  /^,? ?(?:in order )?to (?:access|receive|get|see|have|view|obtain|be (?:included|scored|reported|shown))\b[^@,;]{0,80}\b(?:by|before)$/i
/** "The next dates to request a pickup of boxes are D and E": one asks for it then; the next pickup itself is no limit (RECORDS 10). */
const ASKED_FOR =
  /\b(?:next|first|following|upcoming)(?: available)?(?: pick(?:-| )?up)? (?:dates?|days?) (?:on which )?to (?:request|ask for|call for|schedule|order) [^@]{0,30}\bpick(?:-| )?ups?\b[^@]{0,140}\b(?:is|are)(?: on)?$/i
const APPLICATION_WINDOW =
  /\b(?:application|registration|nomination|enrollment|proposal)s?(?: submission)? window\b|\bwindow (?:to (?:apply|register|nominate|enroll|propose)|for (?:applying|applications|registration|nominations|(?:submitting )?proposals))\b/i
const ACT_UNTIL =
  /\b(?:apply|register|sign up|opt (?:in|out)|volunteer|submit|enroll|respond|reply|nominate|sent(?: in)?|handed in|turned in|submitted|request|file|report|upload|withdraw|appeal|filed|move|change|adjust|entered|made|booked|reserved|changed|corrected|edited|withdrawn|requested|reported|uploaded|returned)\b[^@]{0,160}\b(?:until|through|thru|till)$/i
/** "Files made earlier can be opened until D": nobody has to act. */
const CAN_BE_SEEN =
  /\bcan (?:still )?be (?:opened|viewed|read|seen|used|printed|downloaded)\b[^@]{0,60}\b(?:until|through|thru|till)$/i
const HANDED_IN =
  /\b(?:submit(?:ted)?|enter(?:ed)?|upload(?:ed)?|certif(?:y|ied)|report(?:ed)?|return(?:ed)?|file[d]?|turn(?:ed)? in|send|sent|complete[d]?|correct(?:ed)?)\b[^@]{0,80}\b(?:between|from|during)$/i
const GIVES_UNTIL = /\b(?:ha(?:s|ve)|given|extended)\b[^.]{0,60}\b(?:until|through|till)$/i
/** "Due dates: rosters, @; calendars, @" */
const LISTS_LIMITS = /^(?:[\w ]{1,30} )?(?:due (?:dates?|days)|deadlines|limits)\s?:/i
const TELLS_OTHER = /\b(?:opens?|begins?|starts?|resumes?|released?|available|posted|sent|windows?|holiday|closed)\b/i
/** "Registration for workshops (D–E) is open and closes on F." */
const IS_OPEN_AND_CLOSES = /^(?:is|are) (?:now |still )?open and (?:will )?closes?(?: on| at)?$/i
const LISTS_OF_LIMITS = /\b(?:deadlines|due dates|limits)\b/i
const PUT_OFF_TO =
  /\b(?:extended|moved|postponed|pushed(?: back)?|put off|changed|delayed|shifted)(?: (?:by|for) [^@]{1,30})? (?:to|until|through|from)$/i
const ENDS_FOR_GOOD =
  /\b(?:no longer|no (?:further|more|other|new|late)|not (?:show(?: up)?|appear|take effect|count|be (?:shown|reflected|seen|sent|loaded|picked up))|not be (?:able|accepted|possible|available|changed|processed|counted|considered|included|reviewed|read|filled|honored|used|scored|taken)|cannot|can no|too late)\b/i

/** "For schools that met the December deadline, the preview is on D", "after the certification deadline, on D …": a limit told elsewhere. */
const PAST_LIMIT =
  /^(?:for|to|after|since|of) [^@,;]{0,120}\b(?:deadlines?|due dates?|cut-?offs?), (?=[^@]{1,160}\b(?:will|can|may|is|are)\b)/i
/** "Letters go to the superintendents of LEAs that do not certify by D": what is sent is sent to those who missed the limit. */
const WHO_MISSED =
  /\b(?:leas?|agencies|districts|schools|sites|coordinators|administrators|educators|anyone|those|everyone|users) (?:that|who) (?:(?:do|does|did|have|has)(?: not|n[’']t)|fail(?:s|ed)? to|miss(?:es|ed)?) [^@,;]{0,80}\b(?:by|before|no later than)(?: the)?$/i

/** "Can be given from D to the last day of school": where a stretch ends that has no other date; "due to" gives a reason. */
const NO_LIMIT = /\b(?:to|through|thru|until|till) the last day of\b|\bdue to\b/gi
/** "Can be given from D, but not after E": where a stretch ends that opens in its sentence. */
const BUT_NOT_AFTER = /@[^@]*\b(?:but|and|though) not (?:after|later than|beyond) @/i

/** "The testing window, ending no later than D". */
const ENDS_BY =
  /(?<!\b(?:must|should|has to|have to) )\b(?:end(?:s|ing)?|clos(?:es?|ing)|conclud(?:es?|ing)) (?:no|not) later than$/i

/** What looks like a limit and is none: rules of every year, and limits that nobody has to meet. */
export const DEADLINE_REFUSALS: readonly Sign[] = [
  { because: 'a rule for every year', holds: isYearlyRule },
  { because: 'the end of a window', holds: ({ before, clause }) => ENDS_BY.test(before) && /\bwindow\b/i.test(clause) },
  {
    because: 'the end of a window that its sentence opens',
    holds: ({ whole, before }) =>
      /\bnot (?:after|later than|beyond)$/i.test(before) && BUT_NOT_AFTER.test(whole) && WINDOW.test(whole),
  },
  { because: 'what one acts for, not what one does', holds: ({ before }) => TO_HAVE.test(before) },
  { because: 'a window that goes on until then', holds: ({ before }) => WINDOW_GOES_ON.test(before) },
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

/** How a limit shows itself, in the order in which it is asked (RECORDS 6). */
export const DEADLINE_SIGNS: readonly Sign[] = [
  { because: 'an order placed by then', holds: ({ before }) => isOrder(before) },
  {
    because: 'the last day before something ends',
    holds: ({ before, after }) =>
      /\b(?:nothing|nobody|no \w+|not|cannot|never)\b[^@]{0,160}\bafter$/i.test(before) ||
      (/\bafter$/i.test(before) && (ENDS_FOR_GOOD.test(after) || locksThings(`${before} ${after}`))),
  },
  {
    because: 'what is dated then or earlier counts',
    holds: ({ before, after }) =>
      /^,? ?(?:or|and) (?:earlier|before)\b/i.test(after) &&
      /\b(?:dated|postmarked|stamped|signed|received|submitted|entered|sent|made|filed|placed)(?: on)?$/i.test(before),
  },
  { because: 'its clause sets a limit', holds: ({ before }) => isLimit(before) },
  { because: 'what is not done by then has consequences', holds: (mention) => isUndoneBy(mention) },
  { because: 'a day on which a pickup is asked for', holds: ({ before }) => ASKED_FOR.test(before) },
  {
    because: 'a day in front of a task in a list of limits',
    holds: ({ sentence, phrase, whole }, { title }) =>
      sentence.role === 'item' &&
      phrase.from === 0 &&
      phrase.shape === 'point' &&
      LISTS_OF_LIMITS.test(title) &&
      !namesEvent(whole) &&
      !TELLS_OTHER.test(whole) &&
      !DOWN.test(whole),
  },
  {
    because: 'something has to be done so long before',
    holds: ({ before, phrase }) => {
      const when = phrase.edges[0]?.when
      const isCountedBack = when?.form === 'day' && (when.shift ?? 0) < 0
      return isCountedBack && MUST.test(before) && /\b(?:at least|no (?:later|less) than|not later than)$/i.test(before)
    },
  },
  {
    because: 'its clause names a limit',
    holds: (mention) =>
      isOfOneDay(mention) &&
      DUE.test(`${mention.before.replace(PAST_LIMIT, '')} @ ${mention.after}`.replace(NO_LIMIT, ' ')),
  },
  {
    because: 'one of the limits that its sentence lists',
    holds: (mention) => isOfOneDay(mention) && LISTS_LIMITS.test(mention.whole) && /[,:]$/.test(mention.before),
  },
  {
    because: 'something is accepted until then',
    holds: ({ before, whole, phrase }) =>
      phrase.shape !== 'days' &&
      !/\bopened\b/i.test(whole) &&
      // Orders may be placed for a while: a window (RECORDS 10).
      !/\borders?\b/i.test(before) &&
      /\b(?:accepted|taken|received)\b[^@]{0,160}\b(?:through|thru|until|till|up to(?: and including)?)$/i.test(before),
  },
  {
    because: 'something ends then',
    holds: ({ before, clause }) =>
      /\bends?(?: on)?$/i.test(before) &&
      /\b(?:sign-?ups?|registration|applications?|enrollment|(?:comment|nomination|review) periods?|(?:early|early[- ]bird|discounted|reduced|lower|group|special) (?:\w+ )?(?:rates?|prices?|pricing|fees?))\b/i.test(
        clause,
      ),
  },
  {
    because: 'what was just told of ends then',
    holds: ({ before, preceding }) =>
      /^(?:it|this|that) (?:now |will |will now |then )?(?:ends?|closes?|runs out)(?: on| at)?$/i.test(before) &&
      /\b(?:sign-?ups?|registration|applications?|enrollment|deadlines?|(?:comment|nomination|review) periods?)\b/i.test(
        preceding,
      ),
  },
  { because: 'something expires then', holds: ({ before }) => /\bexpires?(?: on| at)?$/i.test(before) },
  {
    because: 'something can be done until then',
    holds: ({ before }) => ACT_UNTIL.test(before) && !CAN_BE_SEEN.test(before),
  },
  {
    because: 'something has to be done between now and then',
    holds: ({ before, clause }) =>
      /\b(?:between|from) (?:now|today) (?:and|until|through|to)$/i.test(before) &&
      (MUST.test(before) || !WINDOW.test(clause)),
  },
  {
    because: 'something has to be handed in within these days',
    holds: ({ before, clause, phrase }) =>
      phrase.shape === 'range' && MUST.test(before) && HANDED_IN.test(before) && !WINDOW.test(clause),
  },
  { because: 'somebody has until then', holds: ({ before }) => /\byou (?:still |will )?have until$/i.test(before) },
  {
    because: 'its clause gives time until then',
    holds: ({ before, after }) => GIVES_UNTIL.test(before) && (MUST.test(after) || /^,? ?to\b/i.test(after)),
  },
  {
    because: 'a limit is put off until then',
    holds: ({ before, whole }) =>
      (PUT_OFF_TO.test(before) || /\b(?:is|are) now$/i.test(before)) &&
      /\b(?:deadlines?|due(?! to\b)|closing dates?)\b/i.test(whole),
  },
  {
    because: 'something closes then',
    holds: (mention) => {
      const { before, clause } = mention
      return (
        CLOSES.test(before) &&
        !/\bcloses? (?:early|late)\b/i.test(before) &&
        !DOWN.test(clause) &&
        !isOfWindowBefore(mention) &&
        (!/\b(?:windows?|previews?|open)\b/i.test(clause) ||
          IS_OPEN_AND_CLOSES.test(before) ||
          APPLICATION_WINDOW.test(before) ||
          /\b(?:registration|applications?|nominations?|sign-?ups?|enrollment)\b[^@]{0,60}\bcloses?\b[^@]{0,60}$/i.test(
            before,
          ))
      )
    },
  },
  {
    because: 'the last chance',
    holds: (mention) =>
      isOfOneDay(mention) &&
      mention.sentence.role !== 'heading' &&
      LAST_CHANCE.test(mention.clause) &&
      !RELEASE.test(mention.before) &&
      !isPast(mention.clause),
  },
]

function isOfOneDay({ phrase }: Mention): boolean {
  return phrase.shape !== 'hours' && phrase.shape !== 'days'
}

function isOrder(before: string): boolean {
  const by = /(?:by|before|on or before|no later than|through|thru|until)(?: noon| midnight)?(?: on)?$/i
  const ordered =
    /\b(?:placed|ordered|(?:materials|forms|booklets|kits) requested)\s\S+|\borders?\b[^@]*\b(?:received|submitted|made|sent in)\s\S+/i
  return (
    by.test(before) &&
    ordered.test(before.slice(-90)) &&
    /\b(?:(?<!\b(?:be|is|are) )(?:placed|ordered) (?:through|thru|until)|(?:placed|ordered|requested|received|submitted|made|sent in) (?:by|before|on or before|no later than))(?: noon| midnight)?(?: on)?$/i.test(
      before,
    )
  )
}

function isNobodysTask(before: string, clause: string): boolean {
  const told = clause.replace(PURPOSE, '')
  if (IS_RELEASED.test(before) || COMES_BY.test(before)) return true
  if (
    ARRIVES.test(told) &&
    !/\b(?:must|should(?! (?:arrive|reach|appear|follow)\b(?! (?:(?:at|to|in|with) )?(?:the |our )?(?:cde|ets|us|office|department|vendor|contractor)\b))|has to|have to|needs? to|(?:is|are) required (?=by |before |no later than )|ensure|(?:make|be) sure)\b/i.test(
      told,
    )
  )
    return true
  return (
    (RESUME.test(clause) && !MUST.test(before) && !/\bdue back\b/i.test(before)) ||
    (DOWN.test(clause) && !MUST.test(clause))
  )
}
