import { isDateline } from '../../../shared/page/find-dateline.ts'
import { each, eachText, innerOf, isInside, outerOf } from './change-markup.ts'
import type { Rewording } from './change-words.ts'
import { findAll, textOf } from './dom.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DAY = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?:, \\d{4})?(?!\\d|[–-]|, \\d)`, 'g')
const HOUR = /\d [ap]\.m\.(?= [a-z]|$)/g
const LIMITED = new RegExp(`(?<=\\b(?:on|by|before|until) )(?=(?:${MONTHS}) \\d)`, 'g')

/** Writes the texts that are not the page's own date line. */
function told(write: (text: string) => string): Rewording {
  const isOwnDay = (text: string) => isDateline(text.trim()) !== null
  return eachText((text, around) => (isOwnDay(text) || (around && isOwnDay(textOf(around))) ? text : write(text)))
}

const twins = (name: string) =>
  each([name], (tag) =>
    isInside(tag, ['ul', 'ol', 'table'])
      ? null
      : `<div class="d-none d-md-block">${outerOf(tag)}</div><div class="d-md-none">${outerOf(tag)}</div>`,
  )
const headings = (write: (words: string) => string, names = ['h2', 'h3', 'h4']) =>
  each(names, (tag) => `<${tag.name}>${write(innerOf(tag))}</${tag.name}>`)

/** Each leaves every word of a page as it is, and adds what print and web pages have beside words. */
export const PRINT_REMARKINGS: Readonly<Record<string, Rewording>> = {
  'footnotes behind days': told((text) => text.replace(DAY, '$&‹sup›1‹/sup›')),
  'footnotes behind hours': told((text) => text.replace(HOUR, '$&‹sup›2‹/sup›')),
  'stars behind days': told((text) => text.replace(DAY, '$&*')),
  'other days, struck out by a style': told((text) =>
    text.replace(LIMITED, '‹span style="text-decoration:line-through"›April 1‹/span› '),
  ),
  'tables twice, for two widths': twins('table'),
  'lists twice, for two widths': twins('ul'),
  'a link to the top above each section': each(['h2'], (tag) => `<p><a href="#t">Back to Top</a></p>${outerOf(tag)}`),
  'pictures in headings': headings((words) => `📅 ${words}`),
  'links beside headings': headings((words) => `${words} <a href="#here">#</a>`),
  'sentences in bold': each(['p'], (tag) =>
    /[a-z]{2}\.\s*$/.test(textOf(tag)) && findAll(tag, ['table', 'ul']).length === 0
      ? `<p><b>${innerOf(tag)}</b></p>`
      : null,
  ),
}
