import type { Chance } from '../../support/mutations.ts'
import { edit, findAll, findMain, remove, replaceWith, type Tag, textNodes, textOf } from './dom.ts'
import { LOGON_PAGES, MISSING_PAGES, OTHER_SITES, PARKED_PAGES, SPANISH, TROUBLE, WALL_PAGES } from './stand-ins.ts'

/** A page as a broken site would answer; null where this breakage does not apply to the page. */
export type Breakage = (html: string, chance: Chance) => { html: string; status?: number } | null

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6']

/** All of them are written without a look at what recognises them: what sites do, not what is looked for. */
export const BREAKAGES: Readonly<Record<string, Breakage>> = {
  'headings renamed': (html) => withTags(html, HEADINGS, (tag) => rename(tag, 'div')),
  'headings dropped': (html) => withTags(html, HEADINGS, remove),
  'title renamed': (html) => withTags(html, ['h1'], (tag) => rename(tag, 'span')),
  'title dropped': (html) => withTags(html, ['h1'], remove),
  'tables dropped': (html) => withTags(html, ['table'], remove),
  'rows dropped': (html) => withTags(html, ['table'], dropRows),
  'tables renamed': (html) =>
    withTags(html, ['table', 'tbody', 'thead', 'tr', 'td', 'th'], (tag) => rename(tag, 'div')),
  'items dropped': (html) => inMain(html, (main) => findAll(main, ['ul', 'ol']).map(remove)),
  'log-on page': (_, chance) => ({ html: pick(LOGON_PAGES, chance), status: pick([200, 200, 401, 403], chance) }),
  'soft 404': (_, chance) => ({ html: pick(MISSING_PAGES, chance), status: 200 }),
  'bot wall': (_, chance) => ({ html: pick(WALL_PAGES, chance), status: pick([200, 403, 429, 503], chance) }),
  'parked domain': (_, chance) => ({ html: pick(PARKED_PAGES, chance), status: 200 }),
  'another site': (_, chance) => ({ html: pick(OTHER_SITES, chance), status: 200 }),
  'empty body': (html) => inMain(html, (main) => main.children.slice().map(remove)),
  'no answer at all': (_, chance) => ({ html: pick(['', '<html></html>', '\n'], chance), status: 200 }),
  'words gone, frame there': (html) => inMain(html, (main) => textNodes(main).map((node) => blank(node))),
  'still loading': (html) => inMain(html, (main) => findAll(main, ['p', 'li', 'td']).map(load)),
  'cut anywhere': (html, chance) => ({ html: html.slice(0, Math.floor((html.length * (10 + chance(80))) / 100)) }),
  'cut in half': (html) => ({ html: html.slice(0, Math.floor(html.length / 2)) }),
  'second half of the text gone': (html) => inMain(html, dropSecondHalf),
  'first half of the text gone': (html) => inMain(html, dropFirstHalf),
  'another language': (html, chance) => inMain(html, (main) => textNodes(main).map((node) => translate(node, chance))),
  'moved to another system': (html, chance) => migrate(html, chance),
  'words in another system': (html) => flatten(html),
  'trouble in the frame': (html, chance) =>
    inMain(html, (main) => {
      for (const child of main.children.slice()) remove(child)
      for (const each of [pick(TROUBLE, chance)]) appendText(main, each)
    }),
}

function withTags(html: string, names: readonly string[], change: (tag: Tag) => void): { html: string } | null {
  let count = 0
  const changed = edit(html, (tree) => {
    for (const tag of findAll(tree, names)) {
      count += 1
      change(tag)
    }
  })
  return count > 0 ? { html: changed } : null
}

function inMain(html: string, change: (main: Tag) => unknown): { html: string } | null {
  let found = false
  const changed = edit(html, (tree) => {
    const main = findMain(tree)
    found = main !== null
    if (main) change(main)
  })
  return found ? { html: changed } : null
}

function rename(tag: Tag, name: string): void {
  tag.name = name
}

function dropRows(table: Tag): void {
  for (const row of findAll(table, ['tr']).slice(1)) remove(row)
}

function blank(node: { data: string }): void {
  node.data = ' '
}

function load(tag: Tag): void {
  replaceChildren(tag, 'Loading…')
}

function dropSecondHalf(main: Tag): void {
  dropFrom(main, (at, all) => at > all / 2)
}

function dropFirstHalf(main: Tag): void {
  dropFrom(main, (at, all) => at <= all / 2)
}

function dropFrom(main: Tag, isDropped: (at: number, all: number) => boolean): void {
  const pieces = findAll(main, [...HEADINGS, 'p', 'li', 'tr', 'td'])
  const all = pieces.length
  for (const [at, piece] of pieces.entries()) if (isDropped(at, all)) remove(piece)
}

function translate(node: { data: string }, chance: Chance): void {
  let text = ''
  while (text.length < node.data.trim().length) text += ` ${pick(SPANISH, chance)}`
  node.data = text
}

/** The site has a new system: another frame, and a greeting where the page was. */
function migrate(html: string, chance: Chance): { html: string } {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? 'Help'
  return { html: pick(OTHER_SITES, chance).replaceAll('%TITLE%', title) }
}

/** The site has a new system that took the words over and lost their order: no heading, no list, no table. */
function flatten(html: string): { html: string } | null {
  let words = ''
  edit(html, (tree) => {
    const main = findMain(tree)
    words = main ? textOf(main).replace(/\s+/g, ' ') : ''
  })
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return {
    html: `<!doctype html><html><head><title>Site</title></head><body><div id="app"><div class="bar"><a href="/a">Start</a></div><h1>Content</h1><div class="cms">${escaped}</div></div></body></html>`,
  }
}

function appendText(main: Tag, html: string): void {
  replaceChildren(main, '')
  if (main.children[0]) replaceWith(main.children[0], html)
}

function replaceChildren(tag: Tag, text: string): void {
  for (const child of tag.children.slice(1)) remove(child)
  const [first] = tag.children
  if (first && first.type === 'text') first.data = text
  else if (first) replaceWith(first, text)
}

function pick<T>(from: readonly T[], chance: Chance): T {
  return from[chance(from.length)] as T
}
