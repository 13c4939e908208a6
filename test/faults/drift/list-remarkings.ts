import { childrenOf, each, innerOf, isInside, outerOf } from './change-markup.ts'
import type { Rewording } from './change-words.ts'
import { findAll, type Tag } from './dom.ts'

const BLOCKS = ['p', 'ul', 'ol', 'table', 'div', 'dl', 'h2', 'h3', 'h4', 'section', 'details']

/** Writes each list of plain items, in no other one, that has at least two. */
function lists(write: (items: readonly string[]) => string): Rewording {
  return each(['ul', 'ol'], (list) => {
    const items = childrenOf(list, 'li')
    const isPlain = items.every((item) => findAll(item, BLOCKS).length === 0)
    return isPlain && items.length > 1 && !isInside(list, ['ul', 'ol', 'td', 'nav']) ? write(items.map(innerOf)) : null
  })
}

const paragraphs = (mark: (at: number) => string) =>
  lists((items) => items.map((item, at) => `<p>${mark(at)}${item}</p>`).join(''))
const lines = (mark: string) => lists((items) => `<p>${items.map((item) => mark + item).join('<br>')}</p>`)
const SYMBOL = "<span style='font-family:Symbol'>·<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span></span>"

/** Each leaves every word of a page's lists as it is and marks their items in another way. */
export const LIST_REMARKINGS: Readonly<Record<string, Rewording>> = {
  'bullets on lines': lines('• '),
  'bullets in paragraphs': paragraphs(() => '•&nbsp;&nbsp;'),
  'dashes in paragraphs': paragraphs(() => '- '),
  'numbers in paragraphs': paragraphs((at) => `${at + 1}. `),
  'letters in paragraphs': paragraphs((at) => `${String.fromCharCode(97 + (at % 26))}) `),
  'check marks in items': each(['li'], (item) => prefixed(item, '✓ ')),
  'pictures in items': each(['li'], (item) => prefixed(item, '👉 ')),
  'a list of a word processor': lists((items) =>
    items.map((item) => `<p class=MsoListParagraph><![if !supportLists]>${SYMBOL}<![endif]>${item}</p>`).join(''),
  ),
  'a table for bullets and texts': lists(
    (items) => `<table>${items.map((item) => `<tr><td>•</td><td>${item}</td></tr>`).join('')}</table>`,
  ),
  'a list for each item': lists((items) => items.map((item) => `<ul><li>${item}</li></ul>`).join('')),
  'a list in an item': each(['ul'], (list) => (isInside(list, ['li']) ? null : `<ul><li>${outerOf(list)}</li></ul>`)),
}

function prefixed(item: Tag, mark: string): string | null {
  return findAll(item, BLOCKS).length > 0 ? null : `<li>${mark}${innerOf(item)}</li>`
}
