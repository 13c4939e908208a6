import type { Chance } from '../../support/mutations.ts'
import {
  append,
  edit,
  findAll,
  findMain,
  insertBefore,
  moveBefore,
  remove,
  swap,
  type Tag,
  type Tree,
  textNodes,
  textOf,
} from './dom.ts'

/** A page as its own editors would leave it; null where this does not apply to the page. */
export type Variant = (html: string, chance: Chance) => string | null

const SECTIONS = ['h2', 'h3', 'h4']

const STORIES: readonly [title: string, text: string][] = [
  [
    'New Guide for Test Administrators',
    'A guide with examples is posted on the site. It replaces last year’s version.',
  ],
  [
    'Help Desk Closed for the Holiday',
    'The help desk will be closed on Monday, November 30, and will open again the next day.',
  ],
  ['Questions About Accounts', 'Coordinators who have questions about accounts should write to the help desk.'],
  [
    'System Maintenance',
    'TOMS will be unavailable from 5 p.m. on December 4 until 8 a.m. on December 7 for maintenance.',
  ],
]

const WORDS: readonly [RegExp, string][] = [
  [/\bwill be\b/g, 'is going to be'],
  [/\bPlease\b/g, 'Kindly'],
  [/\bare encouraged to\b/g, 'should'],
  [/\bin order to\b/g, 'to'],
  [/\bLEAs\b/g, 'Local educational agencies'],
  [/\bquestions\b/g, 'any questions'],
  [/\binformation\b/g, 'details'],
  [/\bstudents\b/g, 'learners'],
]

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'a new story at the top': (html, chance) => addStory(html, chance, 'first'),
  'a new story at the end': (html, chance) => addStory(html, chance, 'last'),
  'two stories changed places': swapStories,
  'items changed places': (html, chance) => swapAny(html, chance, 'li'),
  'rows changed places': (html, chance) => swapAny(html, chance, 'tr'),
  'words changed': reword,
  'a longer menu': (html) =>
    changed(html, (tree) => {
      const list = findAll(tree, ['nav'])[0] && findAll(findAll(tree, ['nav'])[0] as Tag, ['ul'])[0]
      if (list) for (const name of ['Calendar', 'Videos', 'Ask Us']) append(list, `<li><a href="/new">${name}</a></li>`)
      return list !== undefined
    }),
  'a shorter menu': (html) =>
    changed(html, (tree) => {
      const nav = findAll(tree, ['nav'])[0]
      const items = nav ? findAll(nav, ['li']) : []
      const last = items.at(-1)
      if (last && items.length > 3) remove(last)
      return items.length > 3
    }),
  'a story taken down': (html, chance) =>
    changed(html, (tree) => {
      const heads = headsOf(tree)
      const head = heads[chance(heads.length)]
      if (heads.length < 4 || !head) return false
      for (const node of sectionOf(head)) remove(node)
      return true
    }),
  'a banner': (html) =>
    changed(html, (tree) => {
      const h1 = findAll(tree, ['h1'])[0]
      if (h1) insertBefore(h1, '<div role="alert"><p>Our offices are closed on Friday.</p></div>')
      return h1 !== undefined
    }),
  'other classes and ids': (html) =>
    html.replace(/\b(class|id)="([^"]*)"/g, (_, name, value) => `${name}="x-${String(value).replace(/\s+/g, ' x-')}"`),
}

function changed(html: string, change: (tree: Tree) => boolean): string | null {
  let done = false
  const text = edit(html, (tree) => {
    done = change(tree)
  })
  return done ? text : null
}

function addStory(html: string, chance: Chance, place: 'first' | 'last'): string | null {
  return changed(html, (tree) => {
    const heads = headsOf(tree)
    const head = place === 'first' ? heads[0] : heads.at(-1)
    const [title, text] = STORIES[chance(STORIES.length)] as [string, string]
    if (heads.length < 2 || !head) return false
    insertBefore(head, `<${head.name}>${title}</${head.name}><p>${text}</p>`)
    return true
  })
}

function swapStories(html: string): string | null {
  return changed(html, (tree) => {
    const heads = headsOf(tree)
    const first = heads.find((head) => nextHead(heads, head) !== undefined)
    const second = first && nextHead(heads, first)
    if (!first || !second) return false
    for (const node of sectionOf(second)) moveBefore(first, node)
    return true
  })
}

/** The heading of the next story beside it, if both are of one kind and nothing but their own text stands between. */
function nextHead(heads: readonly Tag[], head: Tag): Tag | undefined {
  const next = heads[heads.indexOf(head) + 1]
  // Behind the last story stand the closing lines of the page; nobody would carry them to the top.
  return next && next !== heads.at(-1) && next.name === head.name && next.parent === head.parent ? next : undefined
}

function swapAny(html: string, chance: Chance, name: string): string | null {
  return changed(html, (tree) => {
    const main = findMain(tree)
    const all = main ? findAll(main, [name]).filter((tag) => name !== 'tr' || isPlainRow(tag)) : []
    const pairs = all.filter((tag) => all.some((other) => other !== tag && other.parent === tag.parent))
    const first = pairs[chance(Math.max(1, pairs.length))]
    const second = pairs.find((tag) => tag !== first && tag.parent === first?.parent)
    if (!first || !second) return false
    swap(first, second)
    return true
  })
}

/** A row with content of a table that names its columns: other tables only set a page's parts in their places. */
function isPlainRow(row: Tag): boolean {
  let table: Tag | null = row
  while (table && table.name !== 'table') table = table.parent && 'name' in table.parent ? (table.parent as Tag) : null
  return table !== null && findAll(table, ['th']).length > 0 && findAll(row, ['th']).length === 0
}

function reword(html: string): string | null {
  let count = 0
  const text = edit(html, (tree) => {
    const main = findMain(tree)
    for (const node of main ? textNodes(main) : []) {
      for (const [from, to] of WORDS) {
        const next = node.data.replace(from, to)
        if (next !== node.data) count += 1
        node.data = next
      }
    }
  })
  return count > 0 ? text : null
}

function headsOf(tree: Tree): Tag[] {
  const main = findMain(tree)
  return main ? findAll(main, SECTIONS).filter((tag) => textOf(tag).trim() !== '') : []
}

/** A heading and what follows up to the next heading. */
function sectionOf(head: Tag): Tree['children'] {
  const nodes: Tree['children'] = [head]
  for (let at = head.next; at; at = at.next) {
    if ('name' in at && ['h1', ...SECTIONS].includes(at.name)) break
    nodes.push(at)
  }
  return nodes
}
