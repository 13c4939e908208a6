/** A paragraph begins or ends, a table begins, which the parser knows to end it, or a part of one does. */
const EDGES = /<(?:(p)|\/(?:p|td|th|tr|table)|table|(?:(td|th|tr|tbody|thead|tfoot)))(?![a-z0-9-])/gi

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
