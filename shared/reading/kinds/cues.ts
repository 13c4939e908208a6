/** Words by which a clause says that systems cannot be used. */
export const DOWN =
  /\b(?:unavailable|(?:not|won['’]t) (?:be )?(?:available|accessible|viewable|reachable|operational|usable|load|respond)|(?:be|been|is|are|go|goes|going|remain|remains|stay|stays|taken|brought|come|system|systems|still) down|down (?:for|from|on|until|through|beginning|starting|between|@)|off-?line|(?:switched|turned|shut) off|(?:stay|remain)s? off|(?:be|is|are|being) (?:halted|interrupted|locked|blocked)|locked out|halts?|down-?times?|can(?:not|['’]t| not) be (?:used|accessed|reached|opened)|inaccessible|outages?|shut ?downs?|shut(?:ting)? (?:\w+ ){0,3}down|out of service|(?:be|are|is) away|be closed|finds? [^@]{1,50} closed|(?:system|scheduled|planned|weekend|routine|server|emergency) (?:maintenance|upgrade)|maintenance (?:window|period|weekend|outage)s?|under(?:going)? maintenance|no access|interruptions?|means? (?:a |the )?down-?time|rollover|changeover|(?:go|goes|going|went|be|is|are) dark|(?:nobody|no one|none|no user)\b[^@]{0,20} (?:can|(?:will|is|are) (?:be )?able to|may) (?:be )?(?:log|sign|us|reach|enter|open|test|get in)\w*|neither\b[^@.]{0,160} (?:can|(?:will|is|are) (?:be )?able to|may|will|is|are) (?:be )?(?:log|sign|us|reach|enter|open|test|get in|available|accessible)\w*|(?:nobody|no one|none|no users?) (?:can |will |is |are )?(?:ha(?:s|ve)|gets?|with|given) (?:any )?access|(?:lose|loses|without|not have(?: any)?) access|(?:takes?|taken) (?:[\w&, ]{1,40} )?away|powered down|stops? working|not work(?:ing)?|on hold|testing (?:is|will be|will) (?:not (?:be )?possible|impossible)(?! after| before)|unable to (?:log|sign|access|use|reach|open|enter)|not be able to (?:log|sign|access|use|reach|open|enter)|can(?:not|['’]t) (?:log|sign|access|use|reach|open)|maintenance)(?!\w)/i
/** Words that say the same only of a system: a survey may be closed, an office out. */
export const DOWN_IF_SYSTEM =
  /\b(?:closed?|closes|closing|frozen|out|off|unreachable|suspended|paused|stopped|withheld|switched off|stand(?:s|ing)? still|moves? to|be moved|migrat(?:es?|ed|ing))(?!\w)/i
/** Words that undo the ones above. */
export const NOT_DOWN =
  /\b(?:(?:closed|gone|away|down|off) for good|permanently|(?:the|an) old (?:system|site|version)|retire[sd]?|(?:none|not|no (?:new )?\w+)\b[^@]{0,20}\b(?:added|updated|refreshed|loaded|processed)|no (?:further |other |planned |scheduled )?(?:down-?times?|outages?|interruptions?)|not (?:be )?(?:affected|down|off-?line)|without interruption|viewable (?:but|@)|can be (?:viewed|read) (?:but|on))(?!\w)/i
/** "Viewable but not updated" is no downtime (RECORDS 6), and nothing opens or closes. */
export const READ_ONLY =
  /\b(?:can|may|will) (?:still )?be (?:viewed|read|seen|viewable|readable)\b[^@]{0,60}\b(?:but|though|only)\b[^@]{0,60}\b(?:not|no|nothing)\b/i
/** Systems are back. */
export const RESUME =
  /\b(?:resumes?|resumed|(?:it|they|systems?|sites?)(?: (?:should|will|is|are|expected|to))* (?:return|reopen|be back)s?|(?:is|are|be|come|comes) back|brought back|expected back|(?:up and )?running(?: again)?|(?:working|in use|usable) again|up again|(?:get|log|sign) back (?:in|on)(?:to)?|(?:is|are|be) restarted|opens? up again|(?:can|may|able to|will) (?:\w+ )?(?:use|reach|open|access|enter|log (?:in|on)|sign (?:in|on))(?: (?!again)[\w&]+){0,4} again|(?:switched|turned|powered) (?:back )?on|back(?= (?:on|at|by|@))|opens? again|(?:and|then) (?:returns?|reopens?|comes? back)|returns? (?:on|at|by|@)|reopens?|(?:be |are |is |come |comes |coming |go |goes |brought |switched |put )?back (?:online|on-line|up|in service)|(?:be )?available again|return(?:s)? to (?:service|normal)|(?:be )?restored|(?:all|other|these|the) systems (?:are|will be) (?:again )?available|(?:up|online) again)(?!\w)/i
/** Not back before: the day named is the first day up. */
export const NOT_RESUME =
  /\bnot (?:resume|return|reopen|be (?:back|available|restored|accessible|online|up))\b[^.;]{0,60}\buntil\b/i

export const CANCELLED =
  /\b(?:cancell?ed|called off|(?:has|have|is|are|was|were) (?:been )?(?:dropped|scrapped|withdrawn|abandoned)|(?:not|won['’]t) (?:be going|go|going) ahead|no longer (?:scheduled|planned|needed|necessary)|will (?:not|no longer) (?:take place|occur|happen|be needed))(?!\w)/i
export const TENTATIVE =
  /\b(?:tentative(?:ly)?|placeholders?|(?:only )?(?:if|as) (?:it is |they are )?needed|if necessary|may (?:also )?(?:have to )?(?:be (?:unavailable|down|off-?line|inaccessible|closed)|go (?:down|off-?line))|might|provisional(?:ly)?|maintenance window)(?!\w)/i

/** Somebody has to act. */
export const MUST =
  /\b(?:must|should|need(?:s)? to|ha(?:s|ve) to|required? to|requested to|please|asked to|urged?|remember to|be sure|make sure|encouraged to|strongly recommended|sign up|register|apply|submit|return|order|complete|finish|respond|confirm|enroll|send|reserve|rsvp|nominate|request|download|add|update|name|designate|certify)(?!\w)/i
export const DUE =
  /\b(?:due|deadlines?|(?:last|final) (?:day|date|chance|call)|no later than|not later than|cut-?off)(?!\w)/i
/** What happens for the last time sets a limit, where nobody says that it is due. */
export const LAST_CHANCE = /\b(?:final|last) (?:pick-?ups?|orders?|shipments?|collection)\b/i
export const CLOSES = /\bcloses?\b/i
export const APPLICATION =
  /\b(?:applications?|registrations?|nominations?|enrollments?|proposals?|sign-?ups?|submissions?|orders?|requests?)(?!\w)/i

export const EVENT =
  /\b(?:webinars?|trainings?(?! (?:tests?|certificates?|materials?|videos?)\b)|workshops?|meetings?|sessions?|conferences?|web-?casts?|convenings?|institutes?|academ(?:y|ies)|seminars?|symposi(?:a|um)|summits?|forums?|clinics?|office hours?|question hours?|welcome hours?|coffee|panels?|(?:item|data|passage|content|bias|rubric|form) reviews?|item writ(?:ing|ers?)|chats?|talks?|range ?finding|standard setting|presentations?|orientations?|broadcasts?|town halls?|retreats?|courses? meets?|sound check|q ?& ?a|questions? and answers?|question[- ]and[- ]answer|day (?:one|two|three|\d)|road ?shows?|open house|rehearsals?|livestream|live event|drop-?ins?|gatherings?|kick-?offs?|briefings?|demonstrations?|(?:live|online|virtual) demos?)(?!\w)/i
export const TAKES_PLACE =
  /\b(?:held|takes? place|taking place|meets?|meet|join (?:us|colleagues|the)|attend|(?<!\b(?:be|go|goes|is|are) )live (?:on|at|@)|(?<!\b(?:a|the|new|our|its|web) )hosts?|hosting|hosted|offers? (?:a|an|two|three)|watch|drop in|invited to|convenes?|gathers?|broadcast|see(?:ing)? you|(?:seats?|spaces?|places?|spots?) (?:are |is )?(?:still )?(?:left|open|available)|next up|(?:educators|teachers|raters|reviewers|writers|panelists|panels?|committees?) (?:(?:of|from|in) [^@]{1,50} )?(?:will|are to) (?:review|score|rate|write|develop|discuss|work|come together)\b[^@]{0,50} in(?= [A-Z][a-z])|(?:join|listen to|dial in(?:to)?) (?:[\w'’]+ ){0,4}call|will be offered|are offered|is offered|coming up)(?!\w)/i

/** Tests that may be given, things that may be bought, ordered, answered or looked at for a while. */
export const WINDOW =
  /\b(?:windows?|remains? (?:open|available|viewable|accessible|in|on|at|posted|online)|stays? (?:open|available)|(?:is|are|be) (?:open|available) (?:for|to|through|until|from|between)|make up|can be (?:viewed|bought|purchased|ordered|selected|given|administered|placed|answered|used|edited)|may be (?:given|administered|ordered|purchased|used)|administered|(?:can|may|will be able to) (?:give|order|buy|test|administer|(?:begin|start) (?:testing|administering|ordering)|place orders)|testing\b[^@]{0,30}\b(?:begins?|starts?|is open|ends?|closes?)|(?:is|are) given|available (?:to administer|for (?:testing|purchase|ordering|viewing|use))|testing (?:dates?|periods?|begins?|starts?|opens?|ends?|resumes?|(?:will )?(?:officially )?(?:resume|begin|start))|administration (?:can |may |will )?(?:begins?|starts?|opens?)|(?:private |embargoed |public )?preview|survey|ordering|extended (?:to|through|until)|orders? (?:can|may) be placed|place (?:a |an )?(?:\w+ )?orders?|cannot (?:start|begin) (?:sooner|earlier|before)|purchase)(?!\w)/i
export const TESTING =
  /\b(?:test(?:s|ing)?|assessments?|elpac|caaspp|caas?|cast|csa|blocks?|items?|administer(?:ed)?|administration|orders?|ordering|purchase|bought|buy|survey|preview|window|field test|pilot|calibration|viewed|viewable|selected|tasks?)(?!\w)/i

/** Something becomes available. */
export const RELEASE =
  /\b(?:(?:be|is|are|become|becomes|made|now) (?:now |also |then |first |publicly |officially |finally )?(?:available|visible|posted|released|launched|published|sent|shipped|mailed|delivered|provided|uploaded|distributed|live|public|downloaded|issued|opened|ready|out)|(?:can|may) be downloaded|(?:will|to) (?:open|launch|post|release|publish|provide|ship|send|deliver|arrive|appear|go up|go live|reach|come)|opens?|launch(?:es)?|go(?:es)? (?:up|live)|go live|arrives?|ships?|(?:public )?releases?|(?:should|expected to) (?:reach|arrive|appear|be (?:available|posted|released|ready))|come(?:s)? (?:in|out|on|early|mid|late|@)|available|posted|scheduled for|planned for|expected (?:in|on|by|early|mid|late|@)|coming (?:in|on|@)|debuts?|leaves? the (?:warehouse|printer|press)|on (?:its|their) way|appears? (?:on|in|at)|(?:will be|are|is) (?:being )?added|can be (?:seen|found|used)|will be (?:in|on|up in)|in the hands of|(?:anticipates?|plans?|expects?|intends?|hopes?) (?:to |on )?(?:post|releas|publish|send|ship|provid)\w*|lifted|shows? up|can (?:use|find|see|reach|download)|due to (?:leave|arrive|ship|appear|come|be (?:posted|released|sent))|follows? (?:in|on|early|mid|late|@)|look for|watch for|expect|(?:will|to) (?:get|receive) (?:them|it|(?:their|the|its|your) (?:\w+ ){0,2}(?:boxes|materials|orders?|reports?|results|kits?|shipments?))|(?:will|to) (?:mail|e-?mail|distribute|upload|share|begin (?:arriving|shipping|appearing))|(?:begin|start)s? (?:arriving|shipping|appearing)|arriving|roll(?:s)? out|downloaded)(?!\w)/i

/** Limits that a law sets for every year are no entry of a calendar. */
export const REGULATED =
  /\b(?:(?:each|every) year,? by|regulations?|statut(?:e|es|ory)|Education Code|law requires|by law|or the next (?:weekday|business day|working day))(?!\w)/i
