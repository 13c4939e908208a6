import { cleanText } from '../clean-text.ts'
import { resolveLink } from '../resolve-link.ts'
import { noteOpened } from './hidden.ts'
import { isElement, type Node, rawTextOf, walkTree } from './tree.ts'

/** What has to be known of a document before its passages are read. */
export interface Survey {
  /** The address to which its links are relative. */
  base: string
  /** What it calls itself in its head. */
  name: string | null
  /** Ids of what its buttons, tabs and links open. */
  opened: Set<string>
  /** Tables that hold a table: they only place things on the page. */
  outerTables: Set<Node>
}

/** Looks a document through once. `url` is its own address. */
export function surveyTree(roots: readonly Node[], url: string): Survey {
  const survey: Survey = { base: url, name: null, opened: new Set(), outerTables: new Set() }
  const tables: Node[] = []
  walkTree(
    roots,
    (node) => {
      if (!isElement(node)) return false
      noteOpened(node, survey.opened)
      if (node.name === 'title') survey.name ??= cleanText(rawTextOf(node)) || null
      if (node.name === 'base' && node.attribs.href) survey.base = resolveLink(url, node.attribs.href) ?? url
      if (node.name === 'table') {
        const outer = tables.at(-1)
        if (outer) survey.outerTables.add(outer)
        tables.push(node)
      }
      return true
    },
    (node) => {
      if (tables.at(-1) === node) tables.pop()
    },
  )
  return survey
}
