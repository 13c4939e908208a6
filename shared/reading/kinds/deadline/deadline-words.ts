import { pattern } from '../../../text/pattern.ts'

/** "The next dates to request a pickup of boxes are D and E": one asks for it then; the next pickup itself is no limit (RECORDS 10). */
export const ASKED_FOR = new RegExp(
  pattern`
    \b(?:next|first|following|upcoming)(?: available)?(?: pick(?:-| )?up)? (?:dates?|days?) (?:on which )?to (?:
      request|ask for|call for|schedule|order
    ) [^@]{0,30}\bpick(?:-| )?ups?\b[^@]{0,140}\b(?:is|are)(?: on)?$`,
  'i',
)
export const APPLICATION_WINDOW = new RegExp(
  pattern`
    \b(?:application|registration|nomination|enrollment|proposal)s?(?: submission)? window\b
    |\bwindow (?:
      to (?:apply|register|nominate|enroll|propose)
      |for (?:applying|applications|registration|nominations|(?:submitting )?proposals)
    )\b`,
  'i',
)
export const ACT_UNTIL = new RegExp(
  pattern`
    \b(?:
      apply|register|sign up|opt (?:in|out)|volunteer|submit|enroll|respond|reply|nominate|sent(?: in)?|handed in
      |turned in|submitted|request|file|report|upload|withdraw|appeal|filed|move|change|adjust|entered|made|booked
      |reserved|do (?:so|this|it)|(?:changes|corrections|edits|requests|submissions|entries) (?:will be|are) (?:still |only )?possible|changed|corrected|edited|withdrawn|requested|reported|uploaded|returned
    )\b[^@]{0,160}\b(?:until|through)$`,
  'i',
)
/** "Files made earlier can be opened until D", "families can view the report until D": nobody has to act. */
export const CAN_BE_SEEN = new RegExp(
  pattern`
    \bcan (?:still )?(?:
      be (?:opened|viewed|read|seen|used|printed|downloaded|watched)|open|view|read|see|use|print|watch
    )\b[^@]{0,60}\b(?:until|through)$`,
  'i',
)
/** "Invoices are not processed until D", "it does not begin until D": what nobody has to have done by then. */
export const NOT_YET = new RegExp(
  pattern`
    \b(?:(?:will|can|may|do|does|is|are|should|must|shall) not|cannot|never)\b(?! (?:close|end|expire|cease|stop)\b)[^@,;]{0,60}\b(?:
      until|through
    )$`,
  'i',
)
export const HANDED_IN = new RegExp(
  pattern`
    \b(?:
      submit(?:ted)?|enter(?:ed)?|upload(?:ed)?|certif(?:y|ied)|report(?:ed)?|return(?:ed)?|file[d]?|turn(?:ed)? in
      |send|sent|complete[d]?|correct(?:ed)?
    )\b[^@]{0,80}\b(?:between|from|during)$`,
  'i',
)
export const GIVES_UNTIL = /\b(?:ha(?:s|ve)|given|extended)\b[^.]{0,60}\b(?:until|through)$/i
/** "The deadline for the @ release is @." */
export const OF_KNOWN = new RegExp(
  pattern`
    \b(?:deadlines?|due dates?|cut-?offs?)\b[^@]{0,80}\bfor (?:the|our|its) @ (?:[\w-]+ ){1,4}(?:
      is|are|will be|(?:has|have) been
    )\b[^@]{0,30} ?@`,
  'i',
)
export const OF_KNOWN_IS =
  /^(?:[\w-]+ ){1,4}(?:is|are|will be|(?:has|have) been(?: (?:set|moved|extended))?)(?: on| for| to)?$/i
/** "Due dates: rosters, @; calendars, @" */
export const LISTS_LIMITS = /^(?:[\w ]{1,30} )?(?:due (?:dates?|days)|deadlines|limits)\s?:/i
export const TELLS_OTHER =
  /\b(?:opens?|begins?|starts?|resumes?|released?|available|posted|sent|windows?|holiday|closed)\b/i
/** "Registration for workshops (D–E) is open and closes on F." */
export const IS_OPEN_AND_CLOSES = /^(?:is|are) (?:now |still )?open and (?:will )?closes?(?: on| at)?$/i
export const LISTS_OF_LIMITS = /\b(?:deadlines|due dates|limits)\b/i
export const PUT_OFF_TO =
  /\b(?:extended|moved|postponed|pushed(?: back)?|put off|changed|delayed|shifted)(?: (?:by|for) [^@]{1,30})? (?:to|until|through|from)$/i
export const ENDS_FOR_GOOD = new RegExp(
  pattern`
    \b(?:
      no longer|no (?:further|more|other|new|late)
      |not (?:show(?: up)?|appear|take effect|count|be (?:shown|reflected|seen|sent|loaded|picked up))
      |not be (?:
        able|accepted|possible|available|changed|processed|counted|considered|included|reviewed|read|filled|honored
        |used|scored|taken
      )|cannot|can no|too late
    )\b`,
  'i',
)

/** "For schools that met the December deadline, the preview is on D", "after the certification deadline, on D …": a limit told elsewhere. */
export const PAST_LIMIT = new RegExp(
  pattern`
    ^(?:for|to|after|since|of) [^@,;]{0,120}\b(?:deadlines?|due dates?|cut-?offs?), (?=[^@]{1,160}\b(?:will|can|may|is|are)\b)
    |^(?:deadlines?|due dates?|cut-?offs?) (?:
      can|may|(?:will|are)(?! (?:now )?(?:be )?(?:moved|extended|changed|postponed|put|pushed)\b)
    )\b`,
  'i',
)

/** "A week before the deadline, on D, …", "on D, a week before the deadline": another day than that of the limit. */
export const BESIDE_LIMIT = new RegExp(
  pattern`
    \b(?:before|prior to|ahead of|after|following) (?:the|each|our|this|that) (?:[\w-]+ ){0,3}(?:deadlines?|due dates?|cut-?offs?), (?:on )?(?=@)
    |(?<=@ ), (?:an?|one|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|months?) (?:before|prior to|ahead of|after|following) (?:
      the|each|our|this|that
    ) (?:[\w-]+ ){0,3}(?:deadlines?|due dates?|cut-?offs?)\b`,
  'gi',
)

/** "Can be given from D to the last day of school": where a stretch ends that has no other date; "due to" gives a reason. */
export const NO_LIMIT = new RegExp(
  pattern`
    \b(?:to|through|until|or) the last day of\b
    |\bdue to\b(?! (?:(?:the|your|our) )?(?:cde|ets|us|leas?|county|district|department|vendor|contractor)(?: on| by)? ?@)`,
  'gi',
)

/** "The form has to be signed today": no "by" is needed. */
export const HAS_TO_BE_DONE = new RegExp(
  pattern`
    \b(?:must|has to|have to|needs? to) be (?:
      completed|submitted|sent(?: in)?|entered|placed|uploaded|certified|signed|returned|received|finished|made|done
      |turned in|filed|designated|corrected
    )(?: (?:in|on|to|at|through|for|with) [^@,;]{1,80})?$`,
  'i',
)

/** "Opens on D and is due E", "because D is a holiday, orders are due by E": what is due on the next day. */
export const OF_NEXT = /\bdue (?:by|on|at|before)$|\b(?:and|but) (?:is|are|will be) due$/i
