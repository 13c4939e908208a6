import { pattern } from '../../../text/pattern.ts'

const ORDERED_BY = new RegExp(
  pattern`
    \b(?:
      (?<!\b(?:be|is|are) )(?:placed|ordered) (?:through|until)
      |(?:placed|ordered|requested|received|submitted|made|sent in) (?:by|before|on or before)
    )(?: noon| midnight)?(?: on)?$`,
  'i',
)

/** "Orders placed by D": a limit for orders, whatever happens to them then. */
export function isOrder(before: string): boolean {
  const by = /(?:by|before|on or before|through|until)(?: noon| midnight)?(?: on)?$/i
  const ordered =
    /\b(?:placed|ordered|(?:materials|forms|booklets|kits) requested)\s\S+|\borders?\b[^@]*\b(?:received|submitted|made|sent in)\s\S+/i
  return by.test(before) && ordered.test(before.slice(-90)) && ORDERED_BY.test(before)
}
