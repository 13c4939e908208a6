/** A paragraph begins or ends, or a part of a table begins, which ends it. */
const EDGES = /<(?:(p)|\/(?:p|td|th|tr|table)|(?:(td|th|tr|tbody|thead|tfoot)))(?![a-z0-9-])/gi

/**
 * The same markup with the end of each paragraph that a cell or row after it ends: its own end tag may be left out
 * (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags), but htmlparser2 would put the next cell into it.
 */
export function endParagraphs(html: string): string {
  let isOpen = false
  return html.replace(EDGES, (tag, opens: string | undefined, ends: string | undefined) => {
    const isEnded = isOpen && ends !== undefined
    isOpen = opens !== undefined
    return isEnded ? `</p>${tag}` : tag
  })
}
