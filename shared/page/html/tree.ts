import { type CheerioAPI, load } from 'cheerio/slim'
import { boundDepth } from './bound-depth.ts'

type Root = ReturnType<CheerioAPI['root']>[number]
export type Node = Root['children'][number]
export type Element = Extract<Node, { attribs: Record<string, string> }>

/** Characters of markup that are read at most; what follows is left out. */
const MAX_MARKUP = 4_000_000

/** The top nodes of a document or fragment, with names in lower case and entities read. Never throws. */
export function parseTree(html: string, xml = false): Node[] {
  const bounded = boundDepth(html.slice(0, MAX_MARKUP))
  return (
    load(bounded, { xml: xml ? { decodeEntities: true } : false }, false)
      .root()
      .get(0)?.children ?? []
  )
}

export function isElement(node: Node | undefined): node is Element {
  return node !== undefined && 'attribs' in node
}

/** Text of a text node, null for any other. */
export function textNodeOf(node: Node): string | null {
  return node.type === 'text' && 'data' in node ? node.data : null
}

/** Every node below `roots` in the order of the document, without recursion; `enter` returns false to pass over what is inside. */
export function walkTree(roots: readonly Node[], enter: (node: Node) => boolean, leave?: (node: Node) => void): void {
  const open: { nodes: readonly Node[]; at: number; owner: Node | null }[] = [{ nodes: roots, at: 0, owner: null }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.at++]
    if (!node) {
      open.pop()
      if (top.owner) leave?.(top.owner)
      continue
    }
    if (!enter(node)) continue
    if (isElement(node)) open.push({ nodes: node.children, at: 0, owner: node })
  }
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
