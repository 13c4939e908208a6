import type { Claim } from '../kinds/claim.ts'

/** "CERS goes down on D and is back by E. TOMS goes down on F": E ends what its own sentence begins, and nothing told later. */
export function isOfAnotherStart(start: Claim, end: Claim, starts: readonly Claim[]): boolean {
  const { index, phrase } = end.mention
  // "CERS goes down at 6 p.m. on D. TOMS goes down at 9 a.m. on E. All is done by 5 p.m.": the hour is of E.
  const isLater = ({ start: other, mention }: Claim) =>
    other?.day === end.end?.day && other?.day !== start.start?.day && mention.index < index
  if (phrase.edges.every(({ when }) => when === null) && starts.some(isLater)) return true
  // "… until TOMS returns": the return told before.
  if (/\b(?:until)\b/i.test(start.mention.whole)) return false
  return index < start.mention.index && starts.some(({ mention }) => mention.index === index)
}
