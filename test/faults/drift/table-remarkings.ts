import { each, innerOf } from './change-markup.ts'
import type { Rewording } from './change-words.ts'
import { findAll, type Tag, textOf } from './dom.ts'

interface Grid {
  caption: string
  head: string[]
  rows: string[][]
}

const wordsOf = (markup: string) =>
  markup
    .replace(/<[^>]+>|&nbsp;|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** A table with a name for each column and one cell for each of them in each row; null for any other. */
function gridOf(table: Tag): Grid | null {
  const rows = findAll(table, ['tr']).map((row) => findAll(row, ['td', 'th']))
  const [head, ...others] = rows
  const isSpread = rows.flat().some(({ attribs }) => attribs.colspan !== undefined || attribs.rowspan !== undefined)
  const isEven = rows.every((row) => row.length === head?.length)
  const isNamed = head?.every((cell) => cell.name === 'th' && textOf(cell).trim() !== '') ?? false
  // Where the first column holds names, too, the table stands upright.
  const isUpright = others.every(([first]) => first?.name === 'th')
  if (!head || head.length < 2 || others.length === 0 || isSpread || !isEven || !isNamed || isUpright) return null
  const caption = findAll(table, ['caption']).map((tag) => `<caption>${innerOf(tag)}</caption>`)
  return { caption: caption.join(''), head: head.map(innerOf), rows: others.map((row) => row.map(innerOf)) }
}

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

function grids(write: (grid: Grid) => { head?: string; body: string } | null): Rewording {
  return each(['table'], (table) => {
    const grid = findAll(table, ['table']).length > 1 ? null : gridOf(table)
    const written = grid && write(grid)
    if (!grid || !written) return null
    return `<table>${grid.caption}<thead>${written.head ?? row(grid.head, 'th')}</thead><tbody>${written.body}</tbody></table>`
  })
}

/** The same table with each row of cells changed, that of the names too. */
function cells(change: (cells: readonly string[], at: number) => string[]): Rewording {
  return grids(({ head, rows }) => ({
    head: row(change(head, -1), 'th'),
    body: rows.map((each, at) => row(change(each, at))).join(''),
  }))
}

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/
const wide = (width: number, text: string, tag = 'td') => `<tr><${tag} colspan="${width}">${text}</${tag}></tr>`

/** Each row below a row of its month and year, which then stand in no row. */
function underMonths(title: (month: string, width: number) => string): Rewording {
  return grids(({ head, rows }) => {
    const months = rows.map((each) => MONTH.exec(wordsOf(each[0] ?? ''))?.[1])
    const years = rows.map((each) => [...new Set(wordsOf(each.join(' ')).match(/\b20\d\d\b/g))])
    if (months.includes(undefined) || years.some((own) => own.length !== 1)) return null
    const body = rows.map((each, at) => {
      const name = `${months[at]} ${years[at]}`
      const isNew = at === 0 || name !== `${months[at - 1]} ${years[at - 1]}`
      return (isNew ? title(name, head.length) : '') + row(each.map((cell) => cell.replace(/(?<=\d), 20\d\d\b/g, '')))
    })
    return { body: body.join('') }
  })
}

/** Each leaves every word of a page's tables as it is, and sets their cells in another way. */
export const TABLE_REMARKINGS: Readonly<Record<string, Rewording>> = {
  'columns backwards': cells((each) => each.toReversed()),
  'a column of numbers': cells((each, at) => [at < 0 ? 'No.' : `${at + 1}.`, ...each]),
  'a column of people to ask': cells((each, at) => [...each, at < 0 ? 'Contact' : 'Outreach Team<br>555-555-0117']),
  'an empty column': cells((each) => ['', ...each]),
  'spacers between columns': cells((each) => each.flatMap((cell, at) => (at ? ['&nbsp;', cell] : [cell]))),
  'spacers between rows': grids(({ head, rows }) => ({
    body: rows.map((each) => row(each) + wide(head.length, '&nbsp;')).join(''),
  })),
  'a title over the names': grids(({ head, rows }) => ({
    head: wide(head.length, 'All Days at a Glance', 'th') + row(head, 'th'),
    body: rows.map((each) => row(each)).join(''),
  })),
  'a note below the rows': grids(({ head, rows }) => ({
    body: rows.map((each) => row(each)).join('') + wide(head.length, '<em>All times are Pacific time.</em>'),
  })),
  'names of columns in all cells': grids(({ head, rows }) => ({
    body: rows.map((each) => row(each.map((cell, at) => `<span class="narrow">${head[at]}: </span>${cell}`))).join(''),
  })),
  'months in rows of their own': underMonths((month, width) => wide(width, month, 'th')),
  'months in the first cell': underMonths((month, width) =>
    row([`<b>${month}</b>`, ...Array(width - 1).fill('&nbsp;')]),
  ),
  'the names once more in the middle': grids(({ head, rows }) => ({
    body: rows.map((each, at) => (at > 1 && at === rows.length >> 1 ? row(head, 'th') : '') + row(each)).join(''),
  })),
}
