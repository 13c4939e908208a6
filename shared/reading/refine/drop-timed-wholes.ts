import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'

/**
 * "The TOMS downtime on March 8 begins at 6 p.m. and ends at 10 p.m.": a day whose hours the same sentence tells right behind it is no
 * downtime of its own, unless the hours are of another system ("CERS is down on March 8, and TOMS from 6 p.m. to 10 p.m.").
 */
export function dropTimedWholes(claims: readonly Claim[]): Claim[] {
  const timed = claims.filter(({ kind, start, end }) => kind === 'downtime' && start?.exact && end?.exact)
  if (timed.length === 0) return [...claims]
  return claims.filter((claim) => !isOfDay(claim) || !timed.some((hours) => tellsHoursOf(claim, hours)))
}

/** A day from its beginning, to its end or to an hour of it. */
function isOfDay({ kind, start, end }: Claim): boolean {
  return kind === 'downtime' && start?.day != null && !start.exact && (end === null || end.day === start.day)
}

function tellsHoursOf({ start, mention }: Claim, hours: Claim): boolean {
  const { sentence, phrase } = mention
  if (hours.mention.sentence !== sentence || hours.start?.day !== start?.day || hours.mention.phrase.from < phrase.to)
    return false
  const before = systemIdsIn(sentence.text.slice(0, phrase.from))
  const between = sentence.text.slice(phrase.to, hours.mention.phrase.from)
  const isApart = before.length > 0 && systemIdsIn(between).some((id) => !before.includes(id))
  return !isApart && !/\ball day\b/i.test(sentence.text)
}
