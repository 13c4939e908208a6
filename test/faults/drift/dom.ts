import { DomUtils, parseDocument } from 'htmlparser2'

export type Tree = ReturnType<typeof parseDocument>
export type Tag = Extract<Tree['children'][number], { name: string; attribs: object }>
export type Node = Tree['children'][number]

/** Takes markup apart, lets somebody change it, and puts it together again. */
export function edit(html: string, change: (tree: Tree) => void): string {
  const tree = parseDocument(html)
  change(tree)
  return DomUtils.getOuterHTML(tree, { encodeEntities: 'utf8' })
}

export function findAll(tree: Tree | Tag, names: readonly string[]): Tag[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name), tree, true) as Tag[]
}

/** What holds the main heading and the text of the page: the smallest part that has most of its words behind that heading. */
export function findMain(tree: Tree): Tag | null {
  const [body] = findAll(tree, ['body'])
  let main: Tag | null = null
  let at: Tag | null = findAll(tree, ['h1'])[0] ?? body ?? null
  const all = body ? lengthOf(body) : 0
  while (at && at !== body) {
    if (lengthOf(at) * 3 > all && findAll(at, ['nav', 'footer']).length === 0) main = at
    at = at.parent && 'name' in at.parent ? (at.parent as Tag) : null
  }
  return main ?? body ?? null
}

export function textNodes(within: Tag): { data: string }[] {
  return DomUtils.find(
    (node) => node.type === 'text' && /\p{L}/u.test((node as unknown as { data: string }).data),
    [within],
    true,
    Number.MAX_SAFE_INTEGER,
  ).filter((node) => !isScript(node as Node)) as unknown as { data: string }[]
}

export function remove(node: Node): void {
  DomUtils.removeElement(node)
}

export function replaceWith(node: Node, html: string): void {
  for (const child of [...parseDocument(html).children]) DomUtils.prepend(node, child)
  DomUtils.removeElement(node)
}

export function append(parent: Tag, html: string): void {
  for (const child of [...parseDocument(html).children]) DomUtils.appendChild(parent, child)
}

export function insertBefore(node: Node, html: string): void {
  for (const child of [...parseDocument(html).children]) DomUtils.prepend(node, child)
}

/** Takes a node from its place and puts it before another. */
export function moveBefore(place: Node, node: Node): void {
  DomUtils.removeElement(node)
  DomUtils.prepend(place, node)
}

export function swap(a: Node, b: Node): void {
  const marker = parseDocument('<i></i>').children[0] as Tag
  DomUtils.replaceElement(a, marker)
  DomUtils.replaceElement(b, a)
  DomUtils.replaceElement(marker, b)
}

export function textOf(node: Node): string {
  return DomUtils.textContent(node)
}

function lengthOf(node: Tag): number {
  return DomUtils.textContent(node).length
}

function isScript(node: Node): boolean {
  const parent = node.parent
  return parent !== null && 'name' in parent && ['script', 'style', 'title'].includes((parent as Tag).name)
}
