import { findSystems } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { columnRoleOf } from '../families/column-role.ts'
import type { Claim } from '../kinds/claim.ts'
import { EVENT } from '../kinds/cues.ts'

const NAME = "([A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){0,3}(?:, CA)?)"
/** "October 15–17, 2024, in Riverside", "April 24, in Sacramento". */
const BEHIND = new RegExp(`^,? (?:at the .{1,40}? )?in ${NAME}`)
/** "in Fresno on @", ", Sacramento on @", "and Los Angeles on @", "meets in Riverside @". */
const IN_FRONT = new RegExp(`(?:(?:^|\\bin |, |\\band |\\bor |; )${NAME},? (?:on|from)|\\bin ${NAME},?)$`)
/** "on January 17 and 24 in Redding and Fresno, respectively": as many places as days. */
const IN_TURN = new RegExp(`^,? in (${NAME}(?:, ${NAME})*,? and ${NAME})(?=[,.;]|$)`)
/** A line that is a day and a name: "September 19 Shasta". */
const ALONE = new RegExp(`^ ${NAME}$`)
const NO_PLACE = new RegExp(
  pattern`
    ^(?:
      January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday
      |Thursday|Friday|Saturday|Sunday|LEAs?|CDE|ETS|The
    )\b`,
  '',
)

/** Where an event is held, as its own words or its row's place column say; nothing where they do not. */
export function namePlaces(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.kind !== 'event' || claim.place) return claim
    const places = placesInTurn(claim)
    const place = places.length > 0 ? pairByOrder(claim, claims, places) : placeOf(claim)
    return place ? { ...claim, place: place.replace(/[.,]$/, '') } : claim
  })
}

/** The places that a sentence lists behind several days. */
function placesInTurn({ mention: { sentence, phrase } }: Claim): string[] {
  if (phrase.shape !== 'days' || sentence.role === 'row') return []
  return IN_TURN.exec(sentence.text.slice(phrase.to))?.[1]?.split(/, and |, (?!CA\b)| and /) ?? []
}

/** Places and days pair by their order (RECORDS 6), where there are as many of both. */
function pairByOrder(claim: Claim, claims: readonly Claim[], places: readonly string[]): string | null {
  const days = claims.filter(({ kind, mention }) => kind === 'event' && mention === claim.mention)
  return places.length === days.length ? (places[days.indexOf(claim)] ?? null) : null
}

function placeOf({ mention }: Claim): string | null {
  const { sentence, phrase } = mention
  if (sentence.role === 'row') {
    const column = sentence.columns.findIndex((name) => columnRoleOf(name) === 'place')
    return sentence.cells[column] || null
  }
  const behind = BEHIND.exec(sentence.text.slice(phrase.to))?.[1]
  const inFront = IN_FRONT.exec(mention.before)
  const alone = phrase.from === 0 ? ALONE.exec(sentence.text.slice(phrase.to))?.[1] : undefined
  const found = [inFront?.[1] ?? inFront?.[2], behind, alone].find(
    (name) => name && !NO_PLACE.test(name) && !EVENT.test(name) && findSystems(name).length === 0,
  )
  return found ?? null
}
