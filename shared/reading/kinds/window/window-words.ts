import { pattern } from '../../../text/pattern.ts'

export const RUNS_TO = new RegExp(
  pattern`
    \b(?:
      up to(?: and including)?|until|through|extended to|(?:runs?|lasts?|goes on) to|(?:ends?|ended|closes?|concludes?)(?: on| by)?
      |(?:ending|closing) by|as late as|^not (?:after|later than|beyond)
    )$`,
  'i',
)
export const OPENS = new RegExp(
  pattern`
    \b(?:
      beginning|starting|begins?|starts?|from|as of|as (?:early|soon) as|no earlier than|not before
      |not (?:begin|start|open|be given|be administered) before|after|opens?|resumes?|(?:sooner|earlier) than
      |available
    )(?: on| at| in)?$`,
  'i',
)
export const MAY_BE_GIVEN = new RegExp(
  pattern`
    \b(?:
      available (?:to administer|for (?:testing|administration|ordering|purchase))
      |open(?:s)? for (?:testing|administration|orders|ordering)|testing (?:begins|opens|starts)
      |(?:ordering|testing|administration) window opens
    )\b`,
  'i',
)
export const MAY_BEGIN = new RegExp(
  pattern`
    \b(?:can|may) (?:begin|start) (?:
      to (?:give|test|administer|order|score)|giving|(?:[A-Z][\w-]{1,20} ){0,2}testing|administering|ordering
      |(?:hand[- ])?scoring
    )\b[^@]{0,60}\b(?:on|as of|from)$`,
  'i',
)
/** "Orders for braille forms are accepted beginning", "TOMS takes orders from". */
export const TAKES_ORDERS = new RegExp(
  pattern`
    \b(?:
      orders?\b[^@.;]{0,50} (?:is|are|be) (?:now )?(?:accepted|taken)(?: in [A-Z]\w{1,20})?
      |(?:accepts?|takes?|taking|accepting) (?:[\w-]+ ){0,3}orders(?: (?:for|of) [^@.;]{1,40})?
    ) (?:beginning|starting|from|as of)(?: on)?$`,
  'i',
)
/** "The earliest day on which schools may begin testing is D." */
export const EARLIEST = new RegExp(
  pattern`
    \b(?:earliest|first|next) (?:day|date|opportunity)\b[^@]{0,80}\b(?:
      test(?:ing)?|administ\w+|gi(?:ve|ving|ven)|orders?|ordering
    )\b[^@]{0,40}\b(?:is|will be)(?: on)?$`,
  'i',
)
/** "Do not begin testing before", "no school may give it before": it opens then. */
export const NOT_BEGIN = new RegExp(
  pattern`
    \b(?:
      not|(?<!\b(?:that|who|if|whoever) )cannot|no (?!later\b|less\b|more\b)(?:(?!(?:that|who)\b)[\w-]+ ){1,4}(?:can|may)
    ) (?:be )?(?:
      begin|start|open|administer(?:ed)?|given?
    )(?: [\w–-]+){0,6} (?:before|prior to|(?:earlier|sooner) than|until)$`,
  'i',
)
export const OPEN_UNTIL = new RegExp(
  pattern`
    (?:
      (?:\b(?:is|are|be|remains?|stays?)|(?<=\w):) (?:still |also |now )?(?:
        open|available|posted|online|accessible|viewable|visible
      )|\b(?:can|may) (?:still |also )?be (?:seen|viewed|read|downloaded|taken)
    )\b[^@]{0,60}\b(?:through|until)$`,
  'i',
)
/** "The interim assessments open"; practice tests are no tests that are given. */
export const TESTS_OPEN = new RegExp(
  pattern`
    (?<!\b(?:practice|training) )\b(?:
      assessments?|tests?|testing|ordering|(?<!\b(?:the|these|court) )orders|elpac|cast|csa|caas?|pilots?
      |(?:data )?(?:submissions?|collections?)
    )(?: administration)? (?:will |to )?(?:re)?opens?(?: on)?(?: [A-Z][a-z]+ Day,)?$`,
  'i',
)
/** "Registration for the ELPAC opens". */
export const OF_TESTS = /\b(?:registration|sign-?ups?|nominations?|applications?|enrollment) (?:for|to)\b/i
/** "On August 5, the interim assessments open", `November 12: Ordering Opens`. */
export const OPEN_ON =
  /^(?:,|:| [–—-]) ?(?:the )?(?:[\w–’-]+ ){0,5}(?:assessments?|testing|ordering|elpac|cast|csa|caas?) (?:will )?opens?\b/i
export const MAY_DO = new RegExp(
  pattern`
    \b(?:can|may|(?:be|is|are) able to) (?:now |also |still |then |again )?(?!
      (?:be )?(?:look|see|view|read)|be (?!\w{2,}ed\b)|now|also|still|then|again
    )[a-z]{2,}`,
  'i',
)
/** "Testing continues through". */
export const GOES_ON_UNTIL = new RegExp(
  pattern`
    (?<!\b(?:practice|training) )\b(?:
      testing|assessments?|administration|ordering|pilot|field test|(?:comment|review|nomination|preview) period
    )\b[^@.;]{0,60}\b(?:continues?|runs?|goes? on|lasts?|extends?) (?:on )?(?:through|until)$`,
  'i',
)
/** "The board recommended the extension of the testing window to". */
export const LONGER_TO =
  /\bexten(?:sion of|d|ds|ding) (?:the |its |our )?(?:[\w-]+ ){0,4}windows? (?:to|until|through)$/i
/** "Users can switch between years until": what one may do for a while, not what may take a while. */
export const CAN_UNTIL = new RegExp(
  pattern`
    \b(?:can|may|(?:is|are|be) (?:still |also |now )?able to) (?:(?:still|also|now|then|continue to) )*(?!
      (?:not|be|continue|expect|last|need|run|take|vary|wait|still|also|now|then)\b
    )[a-z]{3,}\b[^@]{0,120}\b(?:until|through)$`,
  'i',
)
export const GIVEN_ON = /\b(?:given|administered)(?: only)? on$|^conducted(?: only)? on$/i
export const MAY_BE = /\b(?:may|can) be (?:given|administered|ordered|placed|taken|bought)\b/i
export const ACCEPTS = /(?<!\b(?:not|cannot|no longer) (?:be )?)\b(?:accepts?|accepted|taken|is open|are open)\b/i
export const TESTED = new RegExp(
  pattern`
    \b(?:tests?|testing|administration|assessments?|caaspp|elpac|cast|caas?|csa)(?: of (?:[\w-]+ ){0,4}(?:
      items|questions|tasks|blocks|tests?|assessments?|forms
    ))? (?:
      will |is to |are to |now |(?:is|are) (?:scheduled|planned|set|expected) to )?(?:
      takes? place|be taking place|(?:be |is |are )held
    )\b`,
  'i',
)
export const RUNS = new RegExp(
  pattern`
    \b(?:recruitment|recruiting|nominations?|applications?|proposals?|registration|enrollment)\b[^@]{0,60}\b(?:
      runs?|accepted|is open|are open|takes? place|begins?|starts?|opens?
    )\b`,
  'i',
)
export const ENDS = /\b(?:clos(?:es?|ing)|ends?|concludes?|ended|extended (?:to|through|until)|last)\b/i
/** "The window is extended by a week, from D to E": of a stretch only the end is. */
export const IS_EXTENDED = /\b(?:extended|prolonged|lengthened|shortened)\b[^@.;]{0,60}$/i
export const STARTS = /\b(?:opens?|open|begins?|starts?|beginning|starting)\b/i

/** "… before giving the field test, which begins on": what the relative clause is of. */
export const WHICH_OPENS =
  /\b(?:tests?|testing|assessments?|ELPAC|CAASPP|CAST|CAAs?|CSA|administration|window), which (?:will )?(?:opens?|begins?|starts?)(?: on)? @/i
