import { pattern } from '../../text/pattern.ts'

/** Deeper than any page made for people; the parser's work grows with the depth of its stack. */
const MAX_DEPTH = 400
/** Elements that close themselves or each other, so that a missing end tag says nothing about depth. */
const FLAT = new RegExp(
  pattern`
    (?:
      p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|area|base|br|col|embed|hr|img|input|link|meta|param|source
      |track|wbr
    )(?![a-z0-9-])`,
  'iy',
)
const NAME = /[a-z0-9-]/iy

/**
 * The same markup without the tags that would nest deeper than any real page does; its text stays. Keeps the parser
 * linear on hostile input. One pass, no backtracking.
 */
export function boundDepth(html: string): string {
  let depth = 0
  let kept: string[] | null = null
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closing = html.charCodeAt(at + 1) === 0x2f
    const name = at + (closing ? 2 : 1)
    if (!matchesAt(NAME, html, name) || matchesAt(FLAT, html, name)) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (closing ? depth < MAX_DEPTH : depth <= MAX_DEPTH) continue
    const end = html.indexOf('>', at)
    kept ??= []
    kept.push(html.slice(from, at))
    from = end < 0 ? html.length : end + 1
    if (end < 0) break
    at = end
  }
  return kept ? kept.join('') + html.slice(from) : html
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
