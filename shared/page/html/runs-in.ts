import { pattern } from '../../text/pattern.ts'

/** No day, and no mark that already ends it. */
const TITLE = /^[^\d.:!?;,–—|(]{6,90}$/
const WORD = /\b(?!(?:and|for|the|with|from)\b)[A-Za-z]*[a-z]{3,}\b/g
/** A word that no title ends with: what stands behind it goes on. */
const GOES_ON =
  /\b(?:the|an?|and|or|of|to|in|on|for|by|with|from|is|are|will|must|should|please|that|which|who|if|when)$/i
/** What only a sentence begins with. */
const OPENER = new RegExp(
  pattern`
    ^\s+(?:
      The|This|These|Those|All|Each|Every|Both|An?|It|They|We|Our|You|Your|Please|On|From|Beginning|Starting|Between
      |By|Before|After|Until|During|As|If|When|While|Because|To|In|For|At
    )\s`,
  '',
)
/** "<b>The Test Delivery</b> System is down": the name goes on. */
const OPENS_NAME = /^(?:the|an?|this|our|your|all|both|each) /i
const SUBJECT = /^\s+[A-Z][a-z]+ (?:is|are|was|were|will|ha(?:s|ve)|may|can|must|should)\b/

/** Does a text in bold run into the plain text behind it as a title without a stop (`<b>Scoring Webinar</b> The system will be down`)? */
export function runsInto(bold: string, plain: string): boolean {
  const title = bold.trim()
  if (!TITLE.test(title) || GOES_ON.test(title)) return false
  const words = title.match(WORD)?.length ?? 0
  return OPENER.test(plain) ? words > 0 : words > 1 && SUBJECT.test(plain) && !OPENS_NAME.test(title)
}
