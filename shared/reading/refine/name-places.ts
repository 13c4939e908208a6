import { findSystems } from '../../systems/find-systems.ts'
import { columnRoleOf } from '../families/column-role.ts'
import type { Claim } from '../kinds/claim.ts'
import { EVENT } from '../kinds/cues.ts'

const NAME = "([A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){0,3}(?:, CA)?)"
/** "October 15–17, 2024, in Riverside", "April 24, in Sacramento". */
const BEHIND = new RegExp(`^,? (?:at the .{1,40}? )?in ${NAME}`)
/** "in Fresno on @", ", Sacramento on @", "and Los Angeles on @", "meets in Riverside @". */
const IN_FRONT = new RegExp(`(?:(?:^|\\bin |, |\\band |\\bor |; )${NAME},? (?:on|from)|\\bin ${NAME},?)$`)
/** A line that is a day and a name: "September 19 Shasta". */
const ALONE = new RegExp(`^ ${NAME}$`)
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|LEAs?|CDE|ETS|The)\b/

/** Where an event is held, as its own words or its row's place column say; nothing where they do not. */
export function namePlaces(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.kind !== 'event' || claim.place) return claim
    const place = placeOf(claim)
    return place ? { ...claim, place } : claim
  })
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
  const found = [behind, inFront?.[1] ?? inFront?.[2], alone].find(
    (name) => name && !NO_PLACE.test(name) && !EVENT.test(name) && findSystems(name).length === 0,
  )
  return found?.replace(/[.,]$/, '') ?? null
}
