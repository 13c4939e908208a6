import type { Mention } from '../mentions/mention.ts'
import type { StoryCues } from './claim.ts'

/** One way in which the words around a time show what it is the time of. `because` is what `explain` says of it. */
export interface Sign {
  because: string
  holds(mention: Mention, story: StoryCues): boolean
}

/** The reason of the first sign that holds; null where none does. */
export function firstSign(signs: readonly Sign[], mention: Mention, story: StoryCues): string | null {
  return signs.find((sign) => sign.holds(mention, story))?.because ?? null
}
