import type { Claim } from '../kinds/claim.ts'

/** "Three afternoons in August" gives way to the days of August that the same story lists, and to a day of its own sentence. */
export function dropVagueEvents(claims: readonly Claim[]): Claim[] {
  const dated = claims.filter(({ kind, start }) => kind === 'event' && start?.day)
  return claims.filter((claim) => {
    const month = monthOf(claim)
    return !month || !dated.some((other) => isSameSentence(claim, other) || isWithin(month, other))
  })
}

/** The month of a meeting of which nothing else is known; each row of a table tells of a meeting of its own. */
function monthOf({ kind, start, mention }: Claim): string | null {
  const time = kind === 'event' && mention.sentence.role !== 'row' ? (start?.time ?? '') : ''
  return /^\d{4}-\d\d$/.test(time) ? time : null
}

function isWithin(month: string, { start, end }: Claim): boolean {
  const last = end?.day ?? start?.day ?? ''
  return (start?.day ?? '').slice(0, 7) <= month && month <= last.slice(0, 7)
}

function isSameSentence(a: Claim, b: Claim): boolean {
  return a.mention.index === b.mention.index
}
