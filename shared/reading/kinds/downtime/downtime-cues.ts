import { pattern } from '../../../text/pattern.ts'

/** Words by which a clause says that systems cannot be used. */
export const DOWN = new RegExp(
  pattern`
    \b(?:
      unavailable|(?:not|won['’]t) (?:be )?(?:(?:fully )?(?:available|accessible|viewable|reachable|operational|functional|usable)|up|running|in service|in operation|in use|function|load|respond)
      |(?:be|been|is|are|go|goes|going|remain|remains|stay|stays|taken|brought|come|system|systems|still) down
      |down(?: (?:for|from|on|until|through|since|beginning|starting|between)|(?:[:,]| [–—-])? (?:at )?@|(?=\))|(?<=^(?:temporarily )?down)(?=:))|off-?line
      |(?:switched|turned|shut) off|shuts off|(?:stay|remain)s? off|(?:be|is|are|being) (?:halted|interrupted|locked|blocked)
      |locked out|off[- ]limits|out of reach|(?:has|have|gives?) no service|without service|halts?|(?<!\b(?:cuts?|cutting|brings?|slows?) )down[- ]?times?
      |can(?:not|['’]t| not) be (?:used|accessed|reached|opened)|inaccessible|un(?:reachable|usable)|out of (?:operation|commission)|outages?
      |shut ?downs?|shut(?:ting)? (?:\w+ ){0,3}down|out of service|(?:be|are|is) away
      |(?<=\b(?:systems?|sites?|portals?|applications?|interfaces?|service|access|they|it|both|all)(?: [a-z]+){1,3} )be closed
      |finds? [^@]{1,50} closed|(?:system|scheduled|planned|weekend|routine|server|emergency) (?:maintenance|upgrade)
      |system[”"’]? pauses?|maintenance (?:window|period|weekend|outage)s?|under(?:going)? maintenance|no access|interruptions?
      |means? (?:a |the )?down-?time|rollover|changeover|(?:go|goes|going|went|be|is|are) dark
      |(?:nobody|no one|none|no user)\b[^@]{0,20} (?:can|(?:will|is|are) (?:be )?able to|may) (?:be )?(?:
        log|sign|us|reach|enter|open|test|get in
      )\w*
      |(?:none of|no (?:\w+ ){0,3}(?:systems?|sites?|applications?|tools?))\b[^@;.]{0,60} (?:will|is|are) (?:be )?(?:
        available|accessible|online|up|usable
      )
      |neither\b[^@.]{0,160} (?:can|(?:will|is|are) (?:be )?able to|may|will|is|are) (?:be )?(?:
        log|sign|us|reach|enter|open|test|get in|available|accessible|online|up\b
      )\w*|(?:nobody|no one|none|no users?) (?:can |will |is |are )?(?:ha(?:s|ve)|gets?|with|given) (?:any )?access
      |(?:lose|loses|without|not have(?: any)?) (?:(?:network|internet) )?(?:access|connectivity|connection)
      |not be possible to (?:log|sign|access|use|reach|open|enter|connect)|(?:takes?|taken) (?:[\w&, ]{1,40} )?away
      |(?:take|takes|taking|bring|brings|bringing) (?:(?:the |both )?[\w&]{1,20}(?:,? (?:and )?[\w&]{1,20}){0,4} )?(?:
        down|off-?line
      )
      |(?:log-?ins?|log-?ons?|sign-?ins?|sign-?ons?|access) (?:to [^@;.]{1,60} )?(?:will be|is|are|be) (?:
        disabled|blocked|suspended|turned off|shut off
      )|powered down|stops? working|not work(?:ing)?|on hold
      |testing (?:is|will be|will) (?:not (?:be )?possible|impossible)(?! after| before)
      |unable to (?:log|sign|access|use|reach|open|enter|get into)
      |(?:may|do|should) not (?:attempt to |try to )?(?:log (?:in|on)|sign (?:in|on))
      |(?:logging|signing) (?:in|on)(?:to)? [^@;.]{0,120} (?:not (?:be )?possible|impossible)
      |not be able to (?:be )?(?:log|sign|access|use|reach|open|enter)(?:ed|d)?
      |can(?:not|['’]t) (?:log|sign|access|use|reach|open|get into)
      |maintenance(?! (?:
          releases?|functionality|functions?|features?|screens?|pages?|forms?|reports?|tools?|tasks?|files?|fees?
          |guides?|manuals?|agreements?|plans?|calendars?
        )\b
      )
    )(?!\w)`,
  'i',
)
/** Words that say the same only of a system: a survey may be closed, an office out. */
export const DOWN_IF_SYSTEM = new RegExp(
  pattern`
    \b(?:
      closed?|closes|closing|frozen|out|off|unreachable|suspended|takes? a break|rests?|at rest|paused|stopped
      |withheld|switched off|stand(?:s|ing)? still|moves? to|be moved|migrat(?:es?|ed|ing)
    )(?!\w)`,
  'i',
)
/** Words that undo the ones above. */
export const NOT_DOWN = new RegExp(
  pattern`
    \b(?:
      who (?:have|has|do|does|did) not [^;]{1,100} lose access
      |(?:appointments?|seats|slots|representatives?|staff|agents?|rooms?) (?:(?:will be|is|are) )?(?:un|not )available|(?:closed|gone|away|down|off) for good|permanently
      |(?:the|an|our) old (?:[a-z]+ ){0,2}(?:system|site|web-?site|version|portal|application)
      |versions? \d[\d.]*(?: and (?:older|earlier|lower))? (?:will |can )?(?:stops?|no longer|not)\b|retire[sd]?
      |works? (?:normally|as usual|properly)|(?:is|are) working (?:normally|as usual|properly)
      |(?:none|not|no (?:new )?\w+)\b[^@]{0,20}\b(?:added|updated|refreshed|loaded|processed)
      |no new (?:\w+ ){1,3}can be (?:scored|entered|submitted|created|uploaded)(?![^@]{0,20} (?:while|because|since|as)\b)
      |no (?:(?!(?:during|for|in|on|access|users?|one|later|longer|more|less|earlier)\b)[\w&-]+ ){0,2}(?:down-?times?|outages?|interruptions?|maintenance)
      |not (?:be )?(?:affected|down|off-?line)|without interruption|viewable (?:but|@)
      |can be (?:viewed|read) (?:but|on)
      |with (?:your|their|an?|the) (?:old|former|previous|expired) (?:password|account|address|browser)s?
      |(?:closed|unavailable|down) (?:for|to) new (?:users|accounts|registrations)
    )(?!\w)`,
  'i',
)
/** "Viewable but not updated" is no downtime (RECORDS 6), and nothing opens or closes. */
export const READ_ONLY = new RegExp(
  pattern`
    \b(?:can|may|will) (?:still )?be (?:viewed|read|seen|viewable|readable)\b[^@]{0,60}\b(?:but|though|only)\b[^@]{0,60}\b(?:
      not|no|nothing
    )\b|\bviewable,? (?:but|though) (?:static|frozen|unchanged)\b
    |\b(?:available|open|accessible) (?:only )?in (?:an? )?(?:view|read)[- ]only\b`,
  'i',
)
/** Systems are back. */
export const RESUME = new RegExp(
  pattern`
    \b(?:
      resum(?:es?|ed|ing)|(?:it|they|systems?|sites?)(?: (?:should|will|is|are|expected|to))* (?:return|reopen|be back)s?
      |(?:is|are|be|come|comes) back|brought (?:back|up)|live again|expected back|expect (?:it|them|both|all) (?:to be )?back
      |(?:see|find|use|have|look for) (?:it|them|both|all|[A-Z]{3,}) again(?= (?:on|at|by|@))
      |(?<!\blong[- ])(?:up and )?running(?: again)?|(?:working|in use|usable) again|up again
      |(?:get|log|sign) back (?:in|on)(?:to)?|re(?:enabled|activated)|(?:is|are|be) restarted|started (?:up )?again|opens? up again
      |(?:can|may|able to|will) (?:\w+ )?(?:use|reach|open|access|enter|log (?:in|on)|sign (?:in|on))(?: (?!again)[\w&]+
      ){0,4} again|(?:switched|turned|powered) (?:back )?on|back(?= (?:on|at|by|@)|: @)
      |(?:expected|estimated) (?:time of )?(?:completion|restoration|return)(?: time| date)?(?= is|: @)|opens? again
      |(?:and|then) (?:returns?|reopens?|comes? back)|restarts?(?= (?:on|at|by|@))
      |(?:begin|start)s? (?:accepting|processing|taking|receiving) (?:\w+ ){0,2}again
      |(?:accept|process|take|receive)s? (?:\w+ ){0,2}again
      |(?:can|may) (?:then )?be (?:used|reached|opened|accessed|entered|viewed) again
      |returns?(?:
        ,? (?:(?:an?|one|two|three|a few) (?:day|hour|week)s? )?(?:first|next|last|early|earlier|sooner|later),?
      )? (?:on|at|by|@)|reopens?
      |(?:coming back|returning)(?=,? (?:on|at|by|@))|(?:be )?ready again
      |(?:be |are |is |come |comes |coming |go |goes |brought |switched |put )?back (?:online|on-line|up|in service)
      |(?:be )?available again
      |(?:is|are) (?:expected|anticipated|scheduled|planned|due) to be (?:available|accessible|up)(?= (?:by|at|on|@))
      |return(?:s|ed|ing)? online|return (?:is |are )?(?:planned|expected|scheduled|set)(?= (?:for|on|at|by|@))
      |return(?:s|ed)? to (?:service|normal|(?:full |normal )?(?:production|operations?|use)(?: status)?)
      |(?:its|their) return(?= (?:is|to))|(?:regain|get back) access|regains access|(?:be )?restored
      |(?:restor(?:e|ing)|re-?establish(?:ing)?|bring(?:ing)? back|return(?:ing)?) (?:
        (?:full|normal|the|all|user|regular) ){0,2}(?:access|services?|functionality|operations?)
      |(?:have|has|get|bring) [\w&]{1,20} (?:back|up and running)|(?:be|is|are) (?:fully |again )?operational
      |(?:all|other|these|the) systems (?:are|will be) (?:again )?available|(?:up|online) again
    )(?!\w)`,
  'i',
)
/** Not back before: the day named is the first day up. */
export const NOT_RESUME = new RegExp(
  pattern`
    \bnot (?:
      resume|return|reopen|accept (?:\w+ )?(?:files|records|data|log-?ins)
      |be (?:back|available|restored|accessible|online|up)
    )\b[^.;]{0,60}\buntil\b`,
  'i',
)
