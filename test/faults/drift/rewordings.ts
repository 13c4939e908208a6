import { edit, findMain, textNodes } from './dom.ts'

/** A page that says the same in other words; null where there is nothing to say otherwise. */
export type Rewording = (html: string) => string | null

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH = `(?:${MONTHS.join('|')})`
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const DATE = `(?:${WEEKDAY}, )?${MONTH} \\d{1,2}(?:, \\d{4})?`
const CLOCK = '\\d{1,2}(?::\\d\\d)? [ap]\\.m\\.'
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** What goes on behind the full stop of an hour in the same sentence. */
const GOES_ON = new RegExp(
  `^ (?:${WEEKDAY}|${MONTH}|PT|PST|PDT|(?:Pacific|Eastern|Central|Mountain)\\b|ET|CT|MT|[A-Z]{2,}\\))`,
)

/** Whether the full stop of an hour, with this behind it, ends a sentence, too. */
function endsSentence(rest: string): boolean {
  return /^["”’)]*\s+["“(]?[A-Z]/.test(rest) && !GOES_ON.test(rest)
}

/** Rewords each text of the page's main part by itself. */
function words(change: (text: string) => string): Rewording {
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

function swap(pattern: RegExp, replacement: string): Rewording {
  return words((text) => text.replace(pattern, replacement))
}

function hours(write: (digit: string, letter: string) => string): Rewording {
  return words((text) =>
    text.replace(/(\d)\s?([ap])\.m\./g, (all, digit, letter, at) => {
      return write(digit, letter) + (endsSentence(text.slice(at + all.length)) ? '.' : '')
    }),
  )
}

/** "on Friday, June 7, at 5 p.m." becomes "at 5 p.m. on Friday, June 7". */
function hourFirst(between: string): Rewording {
  const dated = new RegExp(`(\\b(?:[Oo]n|this|coming|of|and again on) )?(${DATE}),? at (${CLOCK})(,(?= [a-z]))?`, 'g')
  return words((text) =>
    text.replace(dated, (all, lead: string | undefined, date, clock, comma = '', at) => {
      if (lead && !/^on $/i.test(lead)) return all
      const opener = lead ? (lead.startsWith('O') ? 'At ' : 'at ') : ''
      const stop = endsSentence(text.slice(at + all.length)) ? '.' : ''
      return `${opener}${clock}${between}${date}${stop}${comma}`
    }),
  )
}

function days(write: (month: number, date: string, year: string) => string): Rewording {
  const dated = new RegExp(`(?:\\b${WEEKDAY}, )?\\b(${MONTH}) (\\d{1,2}), (\\d{4})\\b`, 'g')
  return words((text) => text.replace(dated, (_, month, date, year) => write(MONTHS.indexOf(month), date, year)))
}

const inTwo = (number: number | string) => String(number).padStart(2, '0')

/** Each leaves every fact of a page as it is. */
export const REWORDINGS: Readonly<Record<string, Rewording>> = {
  '5 PM': hours((digit, letter) => `${digit} ${letter.toUpperCase()}M`),
  '5pm': hours((digit, letter) => `${digit}${letter}m`),
  '5 P.M.': words((text) => text.replace(/([ap])\.m\./g, (_, letter) => `${letter.toUpperCase()}.M.`)),
  '5:00 p.m.': words((text) =>
    text.replace(/\b(\d{1,2})(?= [ap]\.m\.)/g, (digits, _, at) =>
      /[:\d]$/.test(text.slice(0, at)) ? digits : `${digits}:00`,
    ),
  ),
  '12 p.m.': swap(/\bnoon\b/gi, '12 p.m.'),
  'Aug. 5': words((text) =>
    text.replace(new RegExp(`\\b(${MONTH})(?= \\d)`, 'g'), (month) => SHORT_MONTHS[MONTHS.indexOf(month)] ?? month),
  ),
  'August 5th': words((text) =>
    text.replace(
      new RegExp(`\\b(${MONTH}) (\\d{1,2})(?!\\d|[–-]\\d|, (?:and )?\\d{1,2}(?!\\d)| and \\d|:)`, 'g'),
      (_, month, date) => `${month} ${date}${['th', 'st', 'nd', 'rd'][/1\d/.test(date) ? 0 : date % 10] ?? 'th'}`,
    ),
  ),
  'Fri, August 5': swap(new RegExp(`\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]+(?=, ${MONTH} \\d)`, 'g'), '$1'),
  'Friday August 5': swap(new RegExp(`\\b(${WEEKDAY}), (?=${MONTH} \\d)`, 'g'), '$1 '),
  '5 August 2024': days((month, date, year) => `${date} ${MONTHS[month]} ${year}`),
  '8/5/2024': days((month, date, year) => `${month + 1}/${date}/${year}`),
  '08/05/24': days((month, date, year) => `${inTwo(month + 1)}/${inTwo(date)}/${year.slice(2)}`),
  'at 5 p.m. on Friday': hourFirst(' on '),
  '5 p.m. Friday': hourFirst(' '),
  'August 5 at 5 p.m.': swap(new RegExp(`(${MONTH} \\d{1,2}(?:, \\d{4})?), at (?=\\d)`, 'g'), '$1 at '),
  'August 5, 5 p.m.': swap(new RegExp(`(${MONTH} \\d{1,2}(?:, \\d{4})?), at (?=${CLOCK})`, 'g'), '$1, '),
  'August 5–August 7': swap(new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'), '$1 $2–$1 $3'),
  'August 5 to 7': swap(new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'), '$1 $2 to $3'),
  'August 5 & 7': swap(new RegExp(`(${MONTH} \\d{1,2}),? and (?=\\d)`, 'g'), '$1 & '),
  'a dash for through': swap(
    new RegExp(`(${MONTH} \\d{1,2}(?:, \\d{4})?),? through (?=(?:${WEEKDAY}, )?${MONTH} \\d)`, 'g'),
    '$1–',
  ),
  thru: swap(/ through /g, ' thru '),
  till: swap(/\buntil\b/g, 'till'),
  'from … until': swap(
    /\bfrom (\d{1,2}(?::\d\d)?(?: [ap]\.m\.)?) to (?=\d{1,2}(?::\d\d)? [ap]\.m\.)/g,
    'from $1 until ',
  ),
  'no later than': swap(
    new RegExp(`(?<!\\bnot[^.]{0,60})\\bby (?=${CLOCK}|${WEEKDAY}, |${MONTH} \\d)`, 'g'),
    'no later than ',
  ),
  'the end of the day': swap(
    new RegExp(`\\bby (?=${WEEKDAY}, |${MONTH} \\d)(?![^.]{0,40} at \\d)`, 'g'),
    'by the end of ',
  ),
  PT: swap(/([ap]\.m\.)(?= (?:on|through|to|and|until)\b)/g, '$1 PT'),
  offline: swap(/\bwill be unavailable\b/g, 'will be offline'),
  inaccessible: swap(/\bwill be (?:unavailable|offline|down)\b/g, 'will be inaccessible'),
  'scheduled to be down': swap(
    /\b(?<!\b(?:it|that|this|which) )will be (?:unavailable|offline)\b/g,
    'are scheduled to be down',
  ),
  'will undergo maintenance': swap(
    /\bwill be (?:unavailable|offline|down)\b(?= (?:from|on|beginning|starting))/g,
    'will undergo system maintenance',
  ),
  'long names': words((text) =>
    text
      .replace(/\bTOMS\b/g, 'Test Operations Management System')
      .replace(/\bCERS\b(?! Sandbox)/g, 'California Educator Reporting System'),
  ),
  'long and short names': words((text) =>
    text
      .replace(/(?<!\()\bTOMS\b(?!\))/, 'Test Operations Management System (TOMS)')
      .replace(/(?<![(—])\bCERS\b(?! Sandbox|\))/, 'California Educator Reporting System (CERS)'),
  ),
  'the TOMS system': swap(/(?<!the |The )\b(TOMS|CERS)\b(?= (?:will|is|was|has))/g, 'The $1 system'),
  'as well as': swap(/\b(TOMS|CERS|THSS|DEI|ORS|IAHSS) and (?=(?:the )?[A-Z]{3,}\b)/g, '$1 as well as '),
  '&': swap(/\b(TOMS|CERS|THSS|DEI|ORS|IAHSS) and (?=[A-Z])/g, '$1 & '),
  'please note': swap(/^(The |TOMS |CERS )/, 'Please note that $1'),
  'as a reminder': swap(/^(The |TOMS |CERS )/, 'As a reminder, $1'),
}
