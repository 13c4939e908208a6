import { pattern } from '../../../text/pattern.ts'

const REASONS =
  '(?:since|because of|due to|owing to|as a result of|after|following|in response to|in (?:the )?light of|in view of|given|on account of)'
const BLAME = pattern`
  (?:^of|\b${REASONS}) (?:(?:the|an?|our|this|these|recent|[a-z]{4,9}|(?:[a-z]{4,9} )?[a-z]{3,9}['’]s) )(?:[\w&-]+ ){0,4}(?:
    down-?time|outage|interruption|maintenance
  )s?(?: (?:of|in) [^@,]{1,50}?)?`

/** "Because of the outage of CERS on" in front of a day: a downtime that is told only for what came of it. */
export const BLAMES_DOWNTIME = new RegExp(`${BLAME}(?: (?:of|on|from))?$`, 'i')

/** "In response to the" in front of "February 26 outage". */
export const BLAMES_THE = new RegExp(`\\b${REASONS} (?:the|our|this)$`, 'i')
export const IS_DOWNTIME = /^(?:[\w&-]+ ){0,3}(?:down-?time|outage|interruption|maintenance)\b/i

const REASON = new RegExp(`${BLAME}(?: (?:of|on|from))?(?: @)?,`, 'gi')

/** A clause without the downtime that it blames: "because of the outage, the window is extended to @" tells of a window. */
export function withoutBlame(clause: string): string {
  return clause.replace(REASON, ' ')
}

const OPENING_REASON = new RegExp(`^${BLAME},`, 'i')

/** "As a result of the outage, due dates between @ and @ move to @": a clause without an undated downtime that it opens by blaming. */
export function withoutOpeningBlame(clause: string): string {
  return clause.replace(OPENING_REASON, ' ')
}
