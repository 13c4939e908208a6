import { cleanText } from '../clean-text.ts'
import { flattenHtml } from '../html/flatten-html.ts'
import { type Element, isElement, type Node, parseTree, rawTextOf, walkTree } from '../html/tree.ts'
import type { Block, Page } from '../page.ts'
import { resolveLink } from '../resolve-link.ts'
import { toBlocks } from '../to-blocks.ts'

/** Items that are read at most. */
const MAX_ITEMS = 500

/**
 * A feed (RSS or Atom) as a page: its name is the title, its own date the date line, and each item a heading with its link,
 * then its date as a paragraph of its own, then its description. Only the five entities of XML are read.
 */
export function readFeed(xml: string, url: string): Page {
  const items: Element[] = []
  const channel: Element[] = []
  walkTree(parseTree(xml, true), (node) => {
    if (!isElement(node)) return false
    const name = node.name.toLowerCase()
    if (name === 'item' || name === 'entry') {
      if (items.length < MAX_ITEMS) items.push(node)
      return false
    }
    if (/^(?:rss|feed|channel|rdf:rdf)$/.test(name)) return true
    channel.push(node)
    return false
  })
  return {
    format: 'feed',
    url,
    title: nameOf(channel),
    dateline: fieldOf(channel, 'pubdate', 'lastbuilddate', 'updated', 'dc:date'),
    before: [],
    body: items.flatMap((item) => blocksOf(item, url)),
    after: [],
  }
}

function blocksOf(item: Element, url: string): Block[] {
  const fields = item.children.filter((node) => isElement(node))
  const title = nameOf(fields) ?? ''
  const given = rawFieldOf(fields, 'link') ?? ''
  const href = resolveLink(url, given || (fields.find(isLink)?.attribs.href ?? ''))
  const date = fieldOf(fields, 'pubdate', 'published', 'updated', 'dc:date')
  const description = rawFieldOf(fields, 'content:encoded', 'description', 'summary', 'content') ?? ''
  const heading: Block = { kind: 'heading', level: 2, text: title, links: href ? [{ text: title, href }] : [] }
  const when: Block[] = date ? [{ kind: 'paragraph', text: date, links: [] }] : []
  const told = toBlocks(flattenHtml(description, href ?? url).drafts)
  return [...(title ? [heading] : []), ...when, ...told]
}

function isLink(field: Element): boolean {
  return field.name.toLowerCase() === 'link' && field.attribs.href !== undefined
}

/** A title is text, in which many feeds write HTML all the same: `Orders &amp;amp; Returns`. */
function nameOf(fields: readonly Node[]): string | null {
  const name = fieldOf(fields, 'title')
  if (!name || !MARKUP.test(name)) return name
  return cleanText(parseTree(name).map(rawTextOf).join('')) || null
}

const MARKUP = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,12}\d{0,2});|<\/?[a-z]/i

function rawFieldOf(fields: readonly Node[], ...names: string[]): string | null {
  for (const name of names) {
    const field = fields.find((node) => isElement(node) && node.name.toLowerCase() === name)
    const text = field ? rawTextOf(field).trim() : ''
    if (text) return text
  }
  return null
}

function fieldOf(fields: readonly Node[], ...names: string[]): string | null {
  return cleanText(rawFieldOf(fields, ...names) ?? '') || null
}
