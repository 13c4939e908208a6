const BLAME =
  '(?:^of|\\b(?:since|because of|due to|owing to|as a result of|after|following)) (?:the|an?|our|this) (?:[\\w&-]+ ){0,4}(?:down-?time|outage|interruption|maintenance)(?: (?:of|in) [^@,]{1,50}?)?'

/** "Because of the outage of CERS on" in front of a day: a downtime that is told only for what came of it. */
export const BLAMES_DOWNTIME = new RegExp(`${BLAME}(?: (?:of|on|from))?$`, 'i')

const REASON = new RegExp(`${BLAME}(?: (?:of|on|from))?(?: @)?,`, 'gi')

/** A clause without the downtime that it blames: "because of the outage, the window is extended to @" tells of a window. */
export function withoutBlame(clause: string): string {
  return clause.replace(REASON, ' ')
}
