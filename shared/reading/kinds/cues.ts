import { pattern } from '../../text/pattern.ts'

export const CANCELLED = new RegExp(
  pattern`
    \b(?:
      cancell?ed|called off
      |(?<=
        ^(?:the|this|that|our) (?:[a-z]+ ){0,2}(?:down-?time|outage|maintenance|upgrade)(?: (?:
            of|on|for|planned|scheduled
          )\b(?:(?! and )[^.;,]){0,70}
        )? )(?:is|are) (?:now )?off(?: again| after all)?(?=[.;,]|$)
      |(?:has|have|is|are|was|were) (?:been )?(?:dropped|scrapped|withdrawn|abandoned)
      |(?:not|won['’]t) (?:be going|go|going) ahead
      |(?:postponed|put off|delayed|deferred) (?:
        until further notice|indefinitely|(?:to|until) a (?:later|future) date
      )
      |(?:has|have|is|are|had to) (?:now |therefore )?(?:been |be )?(?:postponed|put off|deferred)(?=
        [.;,!]|$| (?:because|due to|owing to|for now|so that)\b
      )|no longer (?:be )?(?:scheduled|planned|needed|necessary|required)
      |will no longer be (?:taken )?(?:down|off-?line|unavailable|inaccessible)|(?:is|are) not going to (?:take place|occur|happen|be needed)
      |(?:has|have) been (?:removed|taken|struck) (?:from|off) (?:the|our) (?:calendar|schedule|list)
      |there (?:will|is|are) no longer (?:be )?(?:an?|any) (?:\w+ )?(?:down-?times?|outages?|maintenance)
      |(?:down-?times?|outages?|maintenance|upgrades?)\b[^.;,]{0,60} (?:is|are|has been|have been) (?:now )?(?:put )?on hold
      |(?:had been|was|were) (?:originally |first )?(?:scheduled|planned|expected|supposed|set|due|to)\b[^.;]{0,120},? but (?:
        will|is|are|can) (?:now |instead )?(?:stay|remain|be|continue)[^.;]{0,20} (?:up|available|open|online|running|accessible)
      |will (?:not|no longer) (?:
        take place|occur|happen|be (?:needed|necessary|required)|be held(?! (?:in|at|on-?line|by|before|until)\b)
      )
    )(?!\w)`,
  'i',
)
export const TENTATIVE = new RegExp(
  pattern`
    \b(?:
      tentative(?:ly)?|placeholders?|(?:only )?(?:if|as) (?:it is |they are )?needed|if necessary
      |(?:reserved|set aside) for|in reserve|propos(?:es?|ing) (?:to|that)|(?:is|are) proposed
      |proposed (?:down-?times?|outages?|maintenance|dates?)
      |(?<!\b(?:avoid|prevent|any) (?:an? |the )?)(?:possible|potential) (?:[\w&]+ )?(?:down-?time|maintenance|outage)
      |^if the (?:update|upgrade|change|plan|work|proposal|request|schedule)s? (?:is|are) (?:approved|confirmed|accepted)
      |(?:may|could) (?:also |briefly |temporarily ){0,2}(?:have to |need to )?(?:
        be (?:briefly |temporarily )?(?:necessary|needed|required|unavailable|down|off-?line|inaccessible|closed)|go (?:down|off-?line)|take place
        |occur|(?:take|bring|shut) [\w&, ]{1,60} (?:down|off-?line)
      )(?! (?:on )?the (?:evening|night|day|afternoon) (?:before|prior|preceding))|may experience
      |(?:is|are) (?:likely to be|not (?:yet )?confirmed)|will (?:most )?(?:likely|probably|possibly|perhaps) (?:be|go|take)
      |(?:yet|still) to be confirmed|to be confirmed(?=\))|unconfirmed|TBC|(?:are|is) considering|under consideration
      |should (?:it|this|that) (?:be|prove) (?:needed|necessary|required)|(?:is|are) being held for
      |(?:should|if) the (?:work|maintenance|upgrade) (?:takes?|needs?|lasts?) (?:longer|more)
      |might|provisional(?:ly)?|maintenance window
    )(?!\w)`,
  'i',
)

/** Somebody has to act. */
export const MUST = new RegExp(
  pattern`
    \b(?:
      must|should|need(?:s)? to|ha(?:s|ve) to|required? to|requested to|please|asked to|urged?|remember to|be sure
      |make sure|encouraged to|strongly recommended|sign up|register|apply|submit|return|order|complete|finish|respond
      |confirm|enroll|send|reserve|rsvp|nominate|request|download|add|update|name|designate|certify
    )(?!\w)`,
  'i',
)
export const DUE = /\b(?:due|deadlines?|(?:last|final) (?:day|date|chance|call)|cut-?off)(?!\w)/i
/** What happens for the last time sets a limit, where nobody says that it is due. */
export const LAST_CHANCE = new RegExp(
  pattern`
    \b(?:final|last) (?:[A-Z][\w&]{1,12} )?(?:pick-?ups?|orders?|shipments?|collection)\b
    |\bpicks? up\b[^@;]{0,80}\bfor the (?:last|final) time\b`,
  'i',
)
export const CLOSES = /\bcloses?\b/i
export const APPLICATION =
  /\b(?:applications?|registrations?|nominations?|enrollments?|proposals?|sign-?ups?|submissions?|orders?|requests?)(?!\w)/i

export const EVENT = new RegExp(
  pattern`
    \b(?:
      webinars?|(?<!\bin (?:the|any) )events?(?= (?:is|are|will|takes?|begins?|starts?|runs?)\b)
      |trainings?(?! (?:tests?|certificates?|materials?|videos?)\b)|workshops?|meetings?|(?<!\btest(?:ing)? )sessions?
      |conferences?|web-?casts?|convenings?|institutes?|academ(?:y|ies)|seminars?|symposi(?:a|um)|summits?|forums?
      |clinics?|office hours?|question hours?|welcome hours?|coffee|panels?
      |(?:item|data|passage|content|bias|rubric|form) reviews?(?! (?:reports?|files?|information))
      |item (?:writ(?:ing|ers?)|authoring)|chats?|talks?|range ?finding|standard (?:setting|validation)|presentations?
      |orientations?|broadcasts?|town halls?|retreats?|courses? meets?|sound check|q ?& ?a|questions? and answers?
      |question[- ]and[- ]answer|day (?:one|two|three|\d)|road ?shows?|open house|rehearsals?|livestream|live event
      |drop-?ins?|gatherings?|public hearings?|kick-?offs?|briefings?|(?:coordinators?|weekly|monthly|virtual|team|online) check-?ins?
      |demonstrations?|(?:live|online|virtual) demos?
    )(?!\w)`,
  'i',
)
export const TAKES_PLACE = new RegExp(
  pattern`
    \b(?:
      (?<!\b(?:results|scores|reports|files|records|data) (?:are|is|will be) )held(?! (?:
          until|back|over|pending|for processing
        )\b
      )|takes? place|taking place|(?:is|are) happening|meets?|meet|join (?:us|colleagues|the|on|at)|attend
      |(?<!\b(?:be|go|goes|is|are) )live (?:on|at|@)|(?<!\b(?:a|the|new|our|its|web) )hosts?|hosting|hosted
      |(?:offers?|offering) (?:a|an|two|three)
      |watch (?:
        us|it|live
        |(?:the|this|our) (?:[\w-]+ ){0,3}(?:
          broadcast|web-?cast|webinar|session|stream|livestream|show|event|meeting|presentation|premiere|kick-?off
        )
      )(?! recordings?)|drop in|invited to|convenes?|gathers?|broadcast|see(?:ing)? you
      |(?:seats?|spaces?|places?|spots?) (?:are |is )?(?:still )?(?:left|open|available)|next up
      |(?:educators|teachers|raters|reviewers|writers|scorers|administrators) (?:will be|are) trained
      |(?:educators|teachers|raters|reviewers|writers|panelists|panels?|committees?) (?:(?:of|from|in) [^@]{1,50} )?(?:
        will|are to
      ) (?:
        (?:review|score|rate|write|develop|discuss|work|come together)\b[^@]{0,50} in(?= [A-Z][a-z])
        |review (?:[\w-]+ ){0,2}(?:items|passages|tasks)
      )
      |(?:we|presenters|our team) will (?:
        walk (?:you |everyone )?through|go over|take questions|answer (?:your )?questions|demonstrate
      )
      |(?:write|review|rate|score|develop|discuss) [^@.;]{2,60} (?:with|alongside) (?:other|fellow|your fellow) (?:
        \w+ )?(?:teachers|educators|colleagues|coordinators)|(?:join|listen to|dial in(?:to)?) (?:[\w'’]+ ){0,4}call
      |will be offered|are offered|is offered|coming up
    )(?!\w)`,
  'i',
)

/** Tests that may be given, things that may be bought, ordered, answered or looked at for a while. */
export const WINDOW = new RegExp(
  pattern`
    \b(?:
      windows?|(?:is|are|be) (?:permitted|allowed) (?:from|until|through|between|starting|beginning|as of)
      |remains? (?:open|available|viewable|accessible|in|on|at|posted|online)|stays? (?:open|available)
      |(?:is|are|be) (?:open|available) (?:for|to|through|until|from|between)|make up
      |can be (?:viewed|opened|bought|purchased|ordered|selected|given|administered|placed|answered|used|edited)
      |may be (?:given|administered|ordered|purchased|used)|administered
      |(?:can|may|will be able to) (?:
        give|order|buy|test|administer|(?:begin|start) (?:testing|administering|ordering)|place orders
      )|students (?:will be|are) (?:tested|assessed)|testing\b[^@]{0,30}\b(?:begins?|starts?|is open|ends?|closes?)|(?:is|are) given
      |available (?:to administer|for (?:testing|purchase|ordering|viewing|use))
      |testing (?:
        dates?|periods?|begins?|starts?|opens?|ends?|resumes?|(?:will )?(?:officially )?(?:resume|begin|start)
      )|(?:administration|scoring) (?:of (?:[\w-]+ ){1,4})?(?:can |may |will )?(?:begins?|starts?|opens?)
      |(?:private |embargoed |public )?preview|(?:embargoed|advance|private) (?:look|view|access)|survey|ordering
      |extended (?:to|through|until)|orders? (?:can|may) be placed|place (?:a |an )?(?:\w+ )?orders?
      |cannot (?:start|begin) (?:sooner|earlier|before)|purchase
    )(?!\w)`,
  'i',
)
export const TESTING = new RegExp(
  pattern`
    \b(?:
      test(?:s|ing)?|assessments?|elpac|caaspp|caas?|cast|csa|pft|smarter balanced|sbacs?|blocks?|items?
      |administer(?:ed)?|administration|orders?|ordering|purchase|bought|buy|survey|preview|window|field test|pilot
      |calibration|viewed|viewable|selected|tasks?|hand[- ]scoring
    )(?!\w)`,
  'i',
)

/** Something becomes available. */
export const RELEASE = new RegExp(
  pattern`
    \b(?:
      (?:will|to) be (?:[a-z]+ed|reset)\b[^@.;:]{0,90} and (?:then )?(?:
        released|posted|published|sent|mailed|shipped|made available
      )
      |(?:be|is|are|become|becomes|made|now) (?:now |also |then |first |publicly |officially |finally )?(?:
        available|visible|viewable|enabled|activated|deployed|supported|shown|displayed|posted|released|launched
        |published|sent|shipped|mailed|e-?mailed|delivered|provided|uploaded|distributed|live|public|downloaded|issued
        |opened|ready|out|accessible|unveiled|rolled out|up(?= on| by| @)
      )|(?:can|may) be downloaded|(?:see|find)s? (?:their|its) (?:own |first )?(?:results|scores|reports)
      |(?:will|to) (?:
        open|launch|post|release|publish|provide|ship|send|deliver|arrive|appear|go up|go live|reach|come
      )|will be (?:sending|mailing|shipping|posting|releasing|publishing)|opens?|launch(?:es)?|go(?:es)? (?:up|live)
      |go live|arrives?|reach(?:es)? (?:leas?|districts?|schools?|you|parents?|famil(?:y|ies)|cers|toms)|ships?|(?:public )?releases?
      |(?:should|expected to) (?:reach|arrive|appear|be (?:available|posted|released|ready))
      |come(?:s)? (?:in|out|on|early|mid|late|@)|available|downloadable|posted|scheduled for|planned for
      |expected (?:in|on|by|early|mid|late|@)|coming (?:in|on|@)|debuts?|leaves? the (?:warehouse|printer|press)
      |on (?:its|their) way|appears? (?:on|in|at)
      |(?:will be|are|is) (?:being )?(?:added|built into|introduced|updated with)
      |can be (?:seen|found|used|tried(?: out)?)|(?:be|is|are) put (?:into|on)
      |will be (?:shown(?: (?:in|on|by))?|in|on|up in)|in the hands of
      |(?:anticipates?|plans?|expects?|intends?|hopes?) (?:to |on )?(?:post|releas|publish|send|ship|provid)\w*
      |lift(?:s|ed)|go(?:es)? out(?: to)?|(?:boxes|kits|materials|booklets|orders|reports|letters) (?:will )?go to
      |shows? up|(?:can|will|will be able to) (?:use|find|see|reach|download|view|access|retrieve|print)|(?:results|scores|reports|recordings?|guides?|manuals?) can be viewed|may (?:now )?download
      |(?:is|are|be|we[’']re) (?:launching|releasing|rolling out|publishing|unveiling|introducing)
      |due to (?:leave|arrive|ship|appear|come|be (?:posted|released|sent))
      |(?:assessments|tests|blocks|items) (?:will )?return (?:in|on|@)
      |(?<!\bas )follows? (?:in|on|by|early|mid|late|@)|look for|watch for
      |expect(?! to be (?!posted|released|available|sent|published|ready|mailed|shipped|delivered|shown))
      |(?:will|to) (?:get|receive) (?:
        them|it
        |(?:(?:their|the|its|your|printed|final|individual|student) )(?:\w+ ){0,2}(?:
          boxes|materials|orders?|reports?|results|kits?|shipments?
        )
      )|(?:will|to) (?:mail|e-?mail|distribute|upload|share|begin (?:arriving|shipping|appearing))
      |(?:gets?|receives?) (?:(?:their|the|these|its|all|any) )?(?:(?!only )[a-z]+ ){0,3}(?:reports|results|scores)
      |(?:shipments|deliver(?:ies|y)|shipping|mailing|distribution)(?: of [^@.;]{1,40})? (?:will )?(?:begin|start)s?
      |^(?:first|second|third|next) (?:shipment|delivery) (?:of|to) [^@.;]{1,60}(?= on @)
      |(?:begin|start)s? (?:arriving|shipping|appearing|releasing|mailing|sending|posting|distributing)|arriving
      |under embargo until|embargoed until|roll(?:s)? out|will have (?:(?:their|the|its) )?(?:\w+ ){1,2}(?:delivered|shipped|mailed)|downloaded
    )(?!\w)`,
  'i',
)

/** Limits that a law sets for every year are no entry of a calendar. */
export const REGULATED = new RegExp(
  pattern`
    \b(?:
      (?:each|every) (?:\w+ )?year,? (?:by|on or before)|of (?:each|every) (?:\w+ )?year|regulations?
      |statut(?:e|es|ory)|Education Code|law (?:requires|asks|says|demands|provides|states|allows)|by law
      |or the next (?:weekday|business day|working day)
    )(?!\w)|@,? (?:each|every) (?:\w+ )?year\b`,
  'i',
)
