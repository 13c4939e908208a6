import type { Rewording } from './change-words.ts'
import { edit, findAll, findMain, textNodes } from './dom.ts'

function markup(pattern: RegExp, replacement: string): Rewording {
  return (html) => {
    const changed = html.replace(pattern, replacement)
    return changed === html ? null : changed
  }
}

/** Rewrites each text of the page's main part as markup. */
function inline(change: (text: string) => string): Rewording {
  return (html) => {
    // Marks stand for the tags until the texts are written as markup: what a text holds is escaped.
    const marked = edit(html, (tree) => {
      const main = findMain(tree)
      for (const node of main ? textNodes(main) : []) node.data = change(node.data)
    })
    return marked.replaceAll('\u0001', '<span lang="EN-US">').replaceAll('\u0002', '</span>')
  }
}

function rename(from: readonly string[], to: string): Rewording {
  return (html) => {
    let count = 0
    const changed = edit(html, (tree) => {
      const main = findMain(tree)
      for (const tag of main ? findAll(main, from) : []) {
        tag.name = to
        count += 1
      }
    })
    return count > 0 ? changed : null
  }
}

const DAY = /\b((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b/g

/** Each leaves every word of a page as it is and writes it in other markup. */
export const REMARKINGS: Readonly<Record<string, Rewording>> = {
  'boxes for paragraphs': rename(['p'], 'div'),
  'headings one lower': (html) =>
    html.replace(/<(\/?)h([2-5])\b/gi, (_, slash, level) => `<${slash}h${Number(level) + 1}`),
  'a span for each day': inline((text) => text.replace(DAY, '\u0001$1\u0002')),
  'a span for each word': inline((text) => text.replace(/(\S+) (\S+)/g, '\u0001$1\u0002 \u0001$2\u0002')),
  'boxes round everything': (html) =>
    html
      .replace(/<(p|ul|ol|table)\b([^>]*)>/gi, '<div class="w"><$1$2>')
      .replace(/<\/(p|ul|ol|table)>/gi, '</$1></div>'),
  'paragraphs in items': markup(/<li([^>]*)>([^<]*)<\/li>/gi, '<li$1><p><span>$2</span></p></li>'),
  'fonts in cells': markup(/<td([^>]*)>([^<]*)<\/td>/gi, '<td$1><p><font face="Arial">$2</font></p></td>'),
  'bold cells for the names of columns': markup(/<th\b([^>]*)>([^<]*)<\/th>/gi, '<td$1><b>$2</b></td>'),
  comments: (html) => html.replace(/ (?=\w+<\/)/g, ' <!-- note --> '),
  'no-break spaces': inline((text) => text.replaceAll(' ', '\u00a0')),
  'lines cut short': inline((text) => text.replace(/ (?=\S{3,} )/g, (space, at) => (at % 3 ? space : '\n      '))),
  'zero-width spaces': inline((text) => text.replaceAll(' ', ' \u200b')),
  'tags in capitals, ends left out': (html) =>
    html
      .replace(/<\/(?:li|p|td|th|tr|dt|dd)>/gi, '')
      .replace(/<(\/?)([a-z][a-z0-9]*)/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`),
}
