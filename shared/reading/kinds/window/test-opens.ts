import { pattern } from '../../../text/pattern.ts'

const TEST = pattern`
  \b(?:administration of the (?:[\d–-]{4,9} )?)?(?:
    ELPAC|CAASPP|CAAs?|CAST|CSA
    |(?:summative|initial|interim|alternate|field|statewide|state) (?:tests?|assessments?)
    |(?:summative|initial|alternate) (?:ELPAC|CAASPP)|testing|(?:test )?administration
    |(?<=\b(?:the|its|our|this|statewide|state) )pilot(?: tests?)?|pilot tests?
  )(?:,? (?:for|in) (?:grades? )?[\w–-]{1,12})?(?: (?:testing|administration|field test))?(?: period)?`
/** "Summative ELPAC opens", and no registration for it. */
export const TEST_OPENS = new RegExp(
  pattern`
    (?:^|[,;:] )(?:the |and )?(?:(?!(?:for|of|to|in|on|about)\b)[\w–-]+ ){0,4}${TEST} (?:will )?(?:opens?|begins?|starts?)(?: (?:
        this|next
      ) (?:fall|spring|summer|winter|month|week|year),?
    )?(?: on)?:?$`,
  'i',
)
/** The same of its closing. */
export const TEST_CLOSES = new RegExp(
  pattern`
    (?:^|[,;:] )(?:the |and )?(?:(?!(?:for|of|to|in|on|about)\b)[\w–-]+ ){0,4}${TEST} (?:will )?(?:closes?|ends?|concludes?)(?: (?:
        this|next
      ) (?:fall|spring|summer|winter|month|week|year),?
    )?(?: on)?:?$`,
  'i',
)
