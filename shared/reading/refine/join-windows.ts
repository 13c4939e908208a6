import { dayOf } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { CLOSES, WINDOW } from '../kinds/cues.ts'
import { isDayFirst, type Mention } from '../mentions/mention.ts'

/** "Opens on D and closes on E": the two edges of one window, told in one sentence or in two entries of a list. */
export function joinWindows(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const joined: Claim[] = []
  for (const claim of claims) {
    const opened = joined.findIndex((other) => isOpeningOf(other, claim))
    const opening = joined[opened]
    if (opening) {
      joined[opened] = { ...opening, end: claim.end }
      continue
    }
    const before = joined[joined.length - 1]
    const isPair =
      before !== undefined &&
      (before.kind === 'window' || before.kind === 'event') &&
      (claim.kind === before.kind || (claim.kind === 'deadline' && /^It closes\b/.test(claim.mention.before))) &&
      goOn(before, claim) &&
      before.start !== null &&
      before.end === null &&
      claim.start === null &&
      claim.end !== null
    if (isPair) joined[joined.length - 1] = { ...before, start: openingBefore(before.start, claim.end), end: claim.end }
    else joined.push(claim)
  }
  const told = joined.filter((claim) => !joined.some((whole) => isOpeningToldAgain(claim, whole)))
  return told.map((claim) => withOpening(openedBefore(claim, mentions), mentions))
}

/** "May be given from January 14 on (January 14–July 15)": one window, of which both edges are told behind its opening. */
function isOpeningToldAgain(opening: Claim, whole: Claim): boolean {
  const isHalf = opening.kind === 'window' && opening.start?.day != null && opening.end === null
  const isSame = whole.kind === 'window' && whole.end !== null && whole.start?.day === opening.start?.day
  return isHalf && isSame && whole.mention.index === opening.mention.index
}

/** "January 5: Ordering window opens", "January 30: Ordering window closes": entries that name the same window. */
function isOpeningOf(opening: Claim, closing: Claim): boolean {
  const isPair = opening.kind === 'window' && closing.kind === 'window' && !opening.end && !closing.start
  const opens = isPair ? ENTRY_OPENS.exec(entryOf(opening.mention))?.[1] : undefined
  const closes = opens === undefined ? undefined : ENTRY_CLOSES.exec(entryOf(closing.mention))?.[1]
  const [start, end] = [opening.start?.time, closing.end?.time]
  return opens !== undefined && opens === closes && start !== undefined && end !== undefined && start <= end
}

const ENTRY_OPENS = /^(?:the )?([\w &-]{3,60}?) (?:opens?|begins?|starts?)$/
const ENTRY_CLOSES = /^(?:the )?([\w &-]{3,60}?) (?:closes?|ends?)$/

/** What an entry says of the day in front of it; empty where it is no such entry. */
function entryOf({ sentence, phrase }: Mention): string {
  if (!isDayFirst(sentence)) return ''
  return sentence.text
    .slice(phrase.to)
    .replace(/^\W+|\W+$/g, '')
    .toLowerCase()
}

/** One sentence; a heading and what stands below it; "The window opens on D. It closes on E". */
function goOn({ mention: opening }: Claim, { mention: closing }: Claim): boolean {
  const { index, sentence } = opening
  if (index === closing.index) return opening.clause === closing.clause || isOfSame(opening, closing)
  if (closing.index - index !== 1 || sentence.role === 'row' || closing.sentence.role !== 'sentence') return false
  if (sentence.role === 'heading') return WINDOW_ENDS.test(closing.before)
  return IT_ENDS.test(closing.before) && isOfSame(opening, closing)
}

/** "The survey opens on D, and the ordering window closes on E": what closes is named, and was not what opened. */
function isOfSame({ before }: Mention, closing: Mention): boolean {
  const subject = SUBJECT.exec(closing.before)?.[1] ?? ''
  const said = before.toLowerCase()
  return wordsOf(subject).every((word) => said.includes(word))
}

const SUBJECT =
  /^(?:(?:and|but|so|however|then|that)\b,? )*(.{0,80}?) ?\b(?:will|is|are|clos(?:es?|ing)|ends?|ending|remains?|runs?)\b/i

/** Without those that stand for the window of any name. */
function wordsOf(subject: string): string[] {
  return subject
    .toLowerCase()
    .split(/[^a-z\d-]+/)
    .filter(
      (word) => word !== '' && !/^(?:the|a|an|it|its|this|they|both|which|that|same|all|window|period)$/.test(word),
    )
}

const WINDOW_ENDS = /\b(?:window|ordering|preview|survey)\b[^@]{0,60}\b(?:clos(?:es?|ing)|ends?)\b[^@]{0,20}$/i
const IT_ENDS =
  /^(?:It|This|The (?:[\w-]+ )?(?:window|preview|survey)) (?:will |now |then )?(?:closes?|ends?|remains? open|runs)\b[^@]{0,20}$/

/** "Opened on January 13 and closes on July 15", told in April: an opening without a year lies before the closing. */
function openingBefore(start: Claim['start'], end: Claim['end']): Claim['start'] {
  if (!start?.day || start.exact || !end?.day || start.day <= end.day || start.inferred.length === 0) return start
  const day = dayOf(Number(start.day.slice(0, 4)) - 1, Number(start.day.slice(5, 7)), Number(start.day.slice(8, 10)))
  return day ? { ...start, day, time: day, inferred: [...start.inferred, 'before the day on which it closes'] } : start
}

/** "The survey closes on D. It opened on E": a window that both edges are told of, and no mere limit. */
function openedBefore(claim: Claim, mentions: readonly Mention[]): Claim {
  const { mention, end } = claim
  const closes = claim.kind === 'deadline' && CLOSES.test(mention.before) && WINDOW.test(mention.before)
  const opened = closes
    ? mentions.find((other) => other.index === mention.index + 1 && IT_OPENED.test(other.before))?.spans[0]?.start
    : undefined
  return opened?.day && end ? { ...claim, kind: 'window', start: openingBefore(opened, end) } : claim
}

const IT_OPENED = /^It (?:was |has been )?(?:opened|open since|began|started)(?: on)?$/

const OPENED = /\b(?:opened|began|started|open since|(?:became|has been|have been) available(?: since)?)(?: on)?$/i

/** "… which opened on D, can be given until E": a window that opened in the past keeps both printed edges (RECORDS 10). */
function withOpening(claim: Claim, mentions: readonly Mention[]): Claim {
  if (claim.kind !== 'window' || claim.start) return claim
  // "Orders opened on D. They close on E."
  const first = /^They\b/.test(claim.mention.before) ? claim.mention.index - 1 : claim.mention.index
  const opened = mentions.find(
    ({ index, phrase, before }) =>
      index >= first && index <= claim.mention.index && phrase.shape === 'point' && OPENED.test(before),
  )
  return { ...claim, start: opened?.spans[0]?.start ?? null }
}
