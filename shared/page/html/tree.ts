import { type CheerioAPI, load } from 'cheerio/slim'
import { boundDepth } from './bound-depth.ts'
import { endParagraphs } from './end-paragraphs.ts'

type Root = ReturnType<CheerioAPI['root']>[number]
export type Node = Root['children'][number]
export type Element = Extract<Node, { attribs: Record<string, string> }>

/** Characters of markup that are read at most; what follows is left out. */
const MAX_MARKUP = 4_000_000

/** The top nodes of a document or fragment, with names in lower case and entities read. Never throws. */
export function parseTree(html: string, xml = false): Node[] {
  const bounded = boundDepth(html.slice(0, MAX_MARKUP))
  return (
    load(xml ? bounded : endParagraphs(bounded), { xml: xml ? { decodeEntities: true } : false }, false)
      .root()
      .get(0)?.children ?? []
  )
}

export function isElement(node: Element['parent'] | Node | undefined): node is Element {
  return node != null && 'attribs' in node
}

/** Text of a text node, null for any other. */
export function textNodeOf(node: Node): string | null {
  return node.type === 'text' && 'data' in node ? node.data : null
}

/**
 * Every node of `roots` (siblings, in their order) and below, in the order of the document, without recursion; `enter`
 * returns false to pass over what is inside, `leave` is called for every element that was entered.
 */
export function walkTree(
  roots: readonly Node[],
  enter: (node: Node) => boolean,
  leave?: (element: Element) => void,
): void {
  for (const root of roots) {
    let node: Node | null = root
    while (node) {
      if (enter(node) && 'children' in node) {
        const first: Node | undefined = node.children[0]
        if (first) {
          node = first
          continue
        }
        if (isElement(node)) leave?.(node)
      }
      node = nextOf(node, root, leave)
    }
  }
}

/** The node that follows in the document, outside of this one but below `root`; the elements that end between are left. */
function nextOf(node: Node, root: Node, leave?: (element: Element) => void): Node | null {
  let last: Node = node
  while (last !== root) {
    if (last.next) return last.next
    const { parent }: Node = last
    if (!parent || parent.type === 'root') return null
    if (isElement(parent)) leave?.(parent)
    last = parent
  }
  return null
}

/** All text below a node, as the document has it. */
export function rawTextOf(node: Node): string {
  const parts: string[] = []
  walkTree([node], (each) => {
    const text = textNodeOf(each)
    if (text !== null) parts.push(text)
    return true
  })
  return parts.join('')
}
