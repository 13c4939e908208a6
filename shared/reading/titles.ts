import type { Claim } from './kinds/claim.ts'
import { readTimes } from './phrases/read-times.ts'

/** What a record is called: its item's or heading's own words without the times in them. `storyTitle`: the heading's. */
export function titleOf(claim: Claim, storyTitle: string): string {
  if (claim.title) return claim.title
  const { sentence } = claim.mention
  if (sentence.role === 'row') return labelOf(sentence.cells) ?? storyTitle
  if (sentence.role === 'item') {
    const subject = subjectOf(sentence.text)
    if (subject)
      return claim.kind === 'deadline' && /appl/i.test(claim.mention.clause) ? `Application: ${subject}` : subject
  }
  return storyTitle
}

/** The first cell of a row without a time in it. */
function labelOf(cells: readonly string[]): string | null {
  return cells.find((cell) => cell.length > 2 && !readTimes(cell).length) ?? null
}

/** What a link beside a day, or a verb without its subject, says of no topic. */
const NO_TOPIC =
  /^conducted\b|^(?:register|registration|sign up|rsvp|join|click|apply) (?:here|now|online|today|coming soon|link|below)$/i

/** The words of an item before its time: "CAST Item Review Meeting, which will be held …". */
function subjectOf(text: string): string | null {
  const first = readTimes(text)[0]
  if (!first) return null
  const head = first.from > 3 ? text.slice(0, first.from) : text.slice(first.to)
  const subject = head
    .replace(/^[\s,.:;–—-]+/, '')
    .split(/,? (?:which|that|will be|is|are|on|from|by|held)\b|[:;(\n]/)[0]
    ?.replace(/(?<![\s,.:;–—-])[\s,.:;–—-]+$/g, '')
  return subject && subject.split(' ').length >= 2 && !NO_TOPIC.test(subject) ? capitalise(subject) : null
}

/** "July 9: Coffee Session, 2–3 p.m." is a Coffee Session. */
export function withoutTimes(heading: string): string {
  let title = ''
  let at = 0
  for (const phrase of readTimes(heading)) {
    // A bare weekday ("Out Friday Night") belongs to the words around it.
    if (phrase.edges.some((edge) => edge.when?.form === 'relative')) continue
    // A year inside a name ("2025 California Assessment Conference") is no time and stays.
    title += heading.slice(at, phrase.from)
    at = phrase.to
  }
  title = (title + heading.slice(at))
    .replace(/(?<!\s)\s+(?:on|at|by|from|until|through|in|of)\s*(?=[,:;.!]|$)/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,.:;–—-]+|(?<![\s,:;–—-])[\s,:;–—-]+$/g, '')
    .replace(/\s+/g, ' ')
  return title.length > 2 ? title : heading
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
