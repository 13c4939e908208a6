const TEST =
  '\\b(?:administration of the (?:[\\d–-]{4,9} )?)?(?:ELPAC|CAASPP|CAAs?|CAST|CSA|(?:summative|initial|interim|alternate|field|statewide|state) (?:tests?|assessments?)|(?:summative|initial|alternate) (?:ELPAC|CAASPP)|testing|(?:test )?administration)(?:,? (?:for|in) (?:grades? )?[\\w–-]{1,12})?(?: (?:testing|administration|field test))?(?: period)?'
/** "Summative ELPAC opens", and no registration for it. */
export const TEST_OPENS = new RegExp(
  `(?:^|[,;:] )(?:the |and )?(?:(?!(?:for|of|to|in|on|about)\\b)[\\w–-]+ ){0,4}${TEST} (?:will )?(?:opens?|begins?|starts?)(?: on)?:?$`,
  'i',
)
/** The same of its closing. */
export const TEST_CLOSES = new RegExp(
  `(?:^|[,;:] )(?:the |and )?(?:(?!(?:for|of|to|in|on|about)\\b)[\\w–-]+ ){0,4}${TEST} (?:will )?(?:closes?|ends?|concludes?)(?: on)?:?$`,
  'i',
)
