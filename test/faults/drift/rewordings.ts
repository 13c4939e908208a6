import { CLOCK, changeWords, endsSentence, MONTH, MONTHS, type Rewording, swapWords, WEEKDAY } from './change-words.ts'

const DATE = `(?:${WEEKDAY}, )?${MONTH} \\d{1,2}(?:, \\d{4})?`
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

function hours(write: (digit: string, letter: string) => string): Rewording {
  return changeWords((text) =>
    text.replace(/(\d)\s?([ap])\.m\./g, (all, digit, letter, at) => {
      return write(digit, letter) + (endsSentence(text.slice(at + all.length)) ? '.' : '')
    }),
  )
}

/** "on Friday, June 7, at 5 p.m." becomes "at 5 p.m. on Friday, June 7". */
function hourFirst(between: string): Rewording {
  const dated = new RegExp(`(\\b(?:[Oo]n|this|coming|of|and again on) )?(${DATE}),? at (${CLOCK})(,(?= [a-z]))?`, 'g')
  return changeWords((text) =>
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
  return changeWords((text) => text.replace(dated, (_, month, date, year) => write(MONTHS.indexOf(month), date, year)))
}

const inTwo = (number: number | string) => String(number).padStart(2, '0')

/** Each leaves every fact of a page as it is. */
export const REWORDINGS: Readonly<Record<string, Rewording>> = {
  '5 PM': hours((digit, letter) => `${digit} ${letter.toUpperCase()}M`),
  '5pm': hours((digit, letter) => `${digit}${letter}m`),
  '5 P.M.': changeWords((text) => text.replace(/([ap])\.m\./g, (_, letter) => `${letter.toUpperCase()}.M.`)),
  '5:00 p.m.': changeWords((text) =>
    text.replace(/\b(\d{1,2})(?= [ap]\.m\.)/g, (digits, _, at) =>
      /[:\d]$/.test(text.slice(0, at)) ? digits : `${digits}:00`,
    ),
  ),
  '12 p.m.': swapWords(/\bnoon\b/gi, '12 p.m.'),
  'Aug. 5': changeWords((text) =>
    text.replace(new RegExp(`\\b(${MONTH})(?= \\d)`, 'g'), (month) => SHORT_MONTHS[MONTHS.indexOf(month)] ?? month),
  ),
  'August 5th': changeWords((text) =>
    text.replace(
      new RegExp(`\\b(${MONTH}) (\\d{1,2})(?!\\d|[–-]\\d|, (?:and )?\\d{1,2}(?!\\d)| and \\d|:)`, 'g'),
      (_, month, date) => `${month} ${date}${['th', 'st', 'nd', 'rd'][/1\d/.test(date) ? 0 : date % 10] ?? 'th'}`,
    ),
  ),
  'Fri, August 5': swapWords(new RegExp(`\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]+(?=, ${MONTH} \\d)`, 'g'), '$1'),
  'Friday August 5': swapWords(new RegExp(`\\b(${WEEKDAY}), (?=${MONTH} \\d)`, 'g'), '$1 '),
  '5 August 2024': days((month, date, year) => `${date} ${MONTHS[month]} ${year}`),
  '8/5/2024': days((month, date, year) => `${month + 1}/${date}/${year}`),
  '08/05/24': days((month, date, year) => `${inTwo(month + 1)}/${inTwo(date)}/${year.slice(2)}`),
  'at 5 p.m. on Friday': hourFirst(' on '),
  '5 p.m. Friday': hourFirst(' '),
  'August 5 at 5 p.m.': swapWords(new RegExp(`(${MONTH} \\d{1,2}(?:, \\d{4})?), at (?=\\d)`, 'g'), '$1 at '),
  'August 5, 5 p.m.': swapWords(new RegExp(`(${MONTH} \\d{1,2}(?:, \\d{4})?), at (?=${CLOCK})`, 'g'), '$1, '),
  'August 5–August 7': swapWords(new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'), '$1 $2–$1 $3'),
  'August 5 to 7': swapWords(new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'), '$1 $2 to $3'),
  'August 5 & 7': swapWords(new RegExp(`(${MONTH} \\d{1,2}),? and (?=\\d)`, 'g'), '$1 & '),
  'a dash for through': swapWords(
    new RegExp(`(${MONTH} \\d{1,2}(?:, \\d{4})?),? through (?=(?:${WEEKDAY}, )?${MONTH} \\d)`, 'g'),
    '$1–',
  ),
  thru: swapWords(/ through /g, ' thru '),
  till: swapWords(/\buntil\b/g, 'till'),
  'from … until': swapWords(
    /\bfrom (\d{1,2}(?::\d\d)?(?: [ap]\.m\.)?) to (?=\d{1,2}(?::\d\d)? [ap]\.m\.)/g,
    'from $1 until ',
  ),
  'no later than': swapWords(
    new RegExp(`(?<!\\bnot[^.]{0,60})\\bby (?=${CLOCK}|${WEEKDAY}, |${MONTH} \\d)`, 'g'),
    'no later than ',
  ),
  'the end of the day': swapWords(
    new RegExp(`\\bby (?=${WEEKDAY}, |${MONTH} \\d)(?![^.]{0,40} at \\d)`, 'g'),
    'by the end of ',
  ),
  PT: swapWords(/([ap]\.m\.)(?= (?:on|through|to|and|until)\b)/g, '$1 PT'),
  offline: swapWords(/\bwill be unavailable\b/g, 'will be offline'),
  inaccessible: swapWords(/\bwill be (?:unavailable|offline|down)\b/g, 'will be inaccessible'),
  'scheduled to be down': swapWords(
    /\b(?<!\b(?:it|that|this|which) )will be (?:unavailable|offline)\b/g,
    'are scheduled to be down',
  ),
  'will undergo maintenance': swapWords(
    /\bwill be (?:unavailable|offline|down)\b(?= (?:from|on|beginning|starting))/g,
    'will undergo system maintenance',
  ),
  'long names': changeWords((text) =>
    text
      .replace(/\bTOMS\b/g, 'Test Operations Management System')
      .replace(/\bCERS\b(?! Sandbox)/g, 'California Educator Reporting System'),
  ),
  'long and short names': changeWords((text) =>
    text
      .replace(/(?<!\()\bTOMS\b(?!\))/, 'Test Operations Management System (TOMS)')
      .replace(/(?<![(—])\bCERS\b(?! Sandbox|\))/, 'California Educator Reporting System (CERS)'),
  ),
  'the TOMS system': swapWords(/(?<!the |The )\b(TOMS|CERS)\b(?= (?:will|is|was|has))/g, 'The $1 system'),
  'as well as': swapWords(/\b(TOMS|CERS|THSS|DEI|ORS|IAHSS) and (?=(?:the )?[A-Z]{3,}\b)/g, '$1 as well as '),
  '&': swapWords(/\b(TOMS|CERS|THSS|DEI|ORS|IAHSS) and (?=[A-Z])/g, '$1 & '),
  'please note': swapWords(/^(The |TOMS |CERS )/, 'Please note that $1'),
  'as a reminder': swapWords(/^(The |TOMS |CERS )/, 'As a reminder, $1'),
}
