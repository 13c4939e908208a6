import { edit, findMain, textNodes } from './dom.ts'

/** A page that says the same in other words; null where there is nothing to say otherwise. */
export type Rewording = (html: string) => string | null

const NAMES = 'January February March April May June July August September October November December'

/** The months by their names, from the first. */
export const MONTHS: readonly string[] = NAMES.split(' ')
/** The pieces of the usual way of writing a time, as parts of expressions. */
export const MONTH = `(?:${MONTHS.join('|')})`
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const CLOCK = '\\d{1,2}(?::\\d\\d)? [ap]\\.m\\.'

/** What goes on behind the full stop of an hour in the same sentence. */
const GOES_ON = new RegExp(
  `^ (?:${WEEKDAY}|${MONTH}|PT|PST|PDT|(?:Pacific|Eastern|Central|Mountain)\\b|ET|CT|MT|[A-Z]{2,}\\))`,
)

/** A day that the next sentence is about. */
const OPENS = new RegExp(`^ ${WEEKDAY}, ${MONTH} \\d{1,2}, is\\b`)

/** Whether the full stop of an hour, with this behind it, ends a sentence, too. */
export function endsSentence(rest: string): boolean {
  return /^["”’)]*\s+["“(]?[A-Z]/.test(rest) && (!GOES_ON.test(rest) || OPENS.test(rest))
}

/** Rewords each text of the page's main part by itself. */
export function changeWords(change: (text: string) => string): Rewording {
  return (html) => {
    let count = 0
    const reworded = edit(html, (tree) => {
      const main = findMain(tree)
      for (const node of main ? textNodes(main) : []) {
        const text = change(node.data)
        if (text !== node.data) count += 1
        node.data = text
      }
    })
    return count > 0 ? reworded : null
  }
}

/** Writes something else for each match of an expression. */
export function swapWords(pattern: RegExp, replacement: string): Rewording {
  return changeWords((text) => text.replace(pattern, replacement))
}
