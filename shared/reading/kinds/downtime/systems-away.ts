/** A heading without a verb: "Interim Systems Away in July", "Systems Out This Weekend". */
const SYSTEMS_AWAY = /\b(?:systems?|sites|applications|portals?) (?:\w+ )?(?:away|out|off|closed|gone|at rest)\b/i

/** "Over the holidays our systems rest, too." */
const SYSTEMS_REST = /\bsystems (?:will |also |then )*(?:rest|pause|take a (?:break|rest|pause))\b/i

/** True where a heading or the sentence that opens its story says of systems that are not named that they are away. */
export function tellsSystemsAway(title: string, opening: string): boolean {
  return SYSTEMS_AWAY.test(title) || SYSTEMS_REST.test(opening)
}
