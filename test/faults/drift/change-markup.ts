import { DomUtils } from 'htmlparser2'
import type { Rewording } from './change-words.ts'
import { edit, findAll, findMain, type Node, replaceWith, type Tag, textNodes } from './dom.ts'

/** The markup of an element with its own tags. */
export function outerOf(node: Node): string {
  return DomUtils.getOuterHTML(node, { encodeEntities: 'utf8' })
}

/** The markup inside an element. */
export function innerOf(tag: Tag): string {
  return DomUtils.getInnerHTML(tag, { encodeEntities: 'utf8' })
}

/** Writes each element of these names in the page's main part anew, the innermost first; null leaves one as it is. */
export function each(names: readonly string[], write: (tag: Tag) => string | null): Rewording {
  return (html) => {
    let count = 0
    const changed = edit(html, (tree) => {
      const main = findMain(tree)
      for (const tag of main ? findAll(main, names).reverse() : []) {
        const markup = write(tag)
        if (markup === null) continue
        count += 1
        replaceWith(tag, markup)
      }
    })
    return count > 0 ? changed : null
  }
}

/** Writes each text of the page's main part as markup; in it `‹` and `›` stand for the marks of a tag. */
export function eachText(write: (text: string, around: Node | null) => string): Rewording {
  return (html) => {
    let count = 0
    const marked = edit(html, (tree) => {
      const main = findMain(tree)
      for (const node of main ? textNodes(main) : []) {
        const markup = write(node.data, (node as unknown as Node).parent as Node | null)
        if (markup !== node.data) count += 1
        node.data = markup
      }
    })
    return count > 0 ? marked.replaceAll('‹', '<').replaceAll('›', '>') : null
  }
}

/** The elements right inside another one that have a name. */
export function childrenOf(tag: Tag, name: string): Tag[] {
  return tag.children.filter((child): child is Tag => 'name' in child && child.name === name)
}

/** Does the element stand in another one of these names? */
export function isInside({ parent }: Node, names: readonly string[]): boolean {
  if (!parent || !('name' in parent)) return false
  return names.includes((parent as Tag).name) || isInside(parent as Tag, names)
}
