import { changeWords, MONTH, MONTHS, type Rewording, swapWords, WEEKDAY } from './change-words.ts'

/** A full day as a page prints it: "Friday, June 7, 2024". What is not printed is undefined. */
interface Day {
  weekday?: string
  month: string
  date: string
  year?: string
}

const DAY = new RegExp(
  `(?<![–—-] ?|\\b(?:this|coming) )\\b(?:(${WEEKDAY}), )?(${MONTH}) (\\d{1,2})(?:, (\\d{4})|(?!, \\d{4}))(?![\\d:–-]|, (?:and )?\\d{1,2}(?![\\d:]| [ap]\\.)| and \\d| (?:through|to) \\d{1,2}(?!\\d|[: ][\\dap]))`,
  'g',
)

/** Writes each day that is of no list or short range in another way; null leaves it. */
function eachDay(write: (day: Day) => string | null): Rewording {
  return changeWords((text) =>
    text.replace(DAY, (all, weekday: string | undefined, month: string, date: string, year: string | undefined) => {
      return write({ month, date, ...(weekday ? { weekday } : {}), ...(year ? { year } : {}) }) ?? all
    }),
  )
}

/** The same of days with a printed weekday only. */
function withWeekday(write: (day: Required<Pick<Day, 'weekday'>> & Day) => string): Rewording {
  return eachDay((day) => (day.weekday ? write({ ...day, weekday: day.weekday }) : null))
}

/** The same, written with a bracket behind it: no comma before "and" and its like follows that. */
function bracketed(write: Parameters<typeof withWeekday>[0]): Rewording {
  const all = withWeekday(write)
  return (html) => all(html)?.replace(/(day \([\w/, ]+\)),(?= (?:and|to|through|until) )/g, '$1') ?? null
}

/** The same of days with a printed year only. */
function withYear(write: (day: Required<Pick<Day, 'year'>> & Day) => string): Rewording {
  return eachDay((day) => (day.year ? write({ ...day, year: day.year }) : null))
}

const inTwo = (number: number | string) => String(number).padStart(2, '0')
const number = ({ month }: Day) => MONTHS.indexOf(month) + 1
const short = (name: string) => name.slice(0, 3)
const ordinal = ({ date }: Day) => date + (['th', 'st', 'nd', 'rd'][/1\d/.test(date) ? 0 : Number(date) % 10] ?? 'th')
const day = ({ month, date, year }: Day) => `${month} ${date}${year ? `, ${year}` : ''}`
const slashed = (of: Day) => `${number(of)}/${of.date}${of.year ? `/${of.year.slice(2)}` : ''}`
const lead = ({ weekday }: Day) => (weekday ? `${weekday}, ` : '')

/** Each leaves every fact of a page as it is and writes its days in another way. */
export const OTHER_DAYS: Readonly<Record<string, Rewording>> = {
  'June 7 (Friday)': withWeekday((of) => `${day(of)} (${of.weekday})`),
  'June 7 (Fri)': withWeekday((of) => `${day(of)} (${short(of.weekday)})`),
  'June 7 (Fri.)': withWeekday((of) => `${day(of)} (${short(of.weekday)}.)`),
  'Friday (June 7)': bracketed((of) => `${of.weekday} (${day(of)})`),
  'June 7, Friday': withWeekday((of) => `${day(of)}, ${of.weekday}`),
  'Fri June 7': withWeekday((of) => `${short(of.weekday)} ${day(of)}`),
  'Fri. June 7': withWeekday((of) => `${short(of.weekday)}. ${day(of)}`),
  'Fri, Jun 7': withWeekday((of) => `${short(of.weekday)}, ${short(of.month)} ${day(of).replace(/^\w+ /, '')}`),
  'Friday 6/7': withWeekday((of) => `${of.weekday} ${slashed(of)}`),
  'Fri 6/7': withWeekday((of) => `${short(of.weekday)} ${slashed(of)}`),
  'Friday, 6/7/24': withWeekday((of) => `${of.weekday}, ${slashed(of)}`),
  'Friday (6/7)': bracketed((of) => `${of.weekday} (${slashed(of)})`),
  'Friday the 7th of June': withWeekday(
    (of) => `${of.weekday} the ${ordinal(of)} of ${of.month}${of.year ? ` ${of.year}` : ''}`,
  ),
  'Friday, 7 June': withWeekday((of) => `${of.weekday}, ${of.date} ${of.month}${of.year ? ` ${of.year}` : ''}`),
  'Friday June 7th, 2024': eachDay(
    (of) => `${of.weekday ? `${of.weekday} ` : ''}${of.month} ${ordinal(of)}${of.year ? `, ${of.year}` : ''}`,
  ),
  'Friday, June 7 2024': withYear((of) => `${lead(of)}${of.month} ${of.date} ${of.year}`),
  'Friday, June 7th 2024': withYear((of) => `${lead(of)}${of.month} ${ordinal(of)} ${of.year}`),
  'FRIDAY, JUNE 7': eachDay((of) => `${lead(of)}${day(of)}`.toUpperCase()),
  'Jun 7': eachDay((of) => `${lead(of)}${short(of.month)} ${of.date}${of.year ? `, ${of.year}` : ''}`),
  'Jun. 7': eachDay(
    (of) => `${lead(of)}${short(of.month)}${of.month === 'May' ? '' : '.'} ${of.date}${of.year ? `, ${of.year}` : ''}`,
  ),
  'June 07': eachDay((of) => `${lead(of)}${of.month} ${inTwo(of.date)}${of.year ? `, ${of.year}` : ''}`),
  '6/7': eachDay((of) => `${lead(of)}${slashed(of)}`),
  '06/07': eachDay((of) => `${lead(of)}${inTwo(number(of))}/${inTwo(of.date)}${of.year ? `/${of.year}` : ''}`),
  '6-7-2024': withYear((of) => `${lead(of)}${number(of)}-${of.date}-${of.year}`),
  '06-07-2024': withYear((of) => `${lead(of)}${inTwo(number(of))}-${inTwo(of.date)}-${of.year}`),
  '06.07.2024': withYear((of) => `${lead(of)}${inTwo(number(of))}.${inTwo(of.date)}.${of.year}`),
  '2024-06-07': withYear((of) => `${lead(of)}${of.year}-${inTwo(number(of))}-${inTwo(of.date)}`),
  '2024/06/07': withYear((of) => `${lead(of)}${of.year}/${inTwo(number(of))}/${inTwo(of.date)}`),
  '7-Jun-2024': withYear((of) => `${inTwo(of.date)}-${short(of.month)}-${of.year}`),
  '7 Jun 2024': withYear((of) => `${lead(of)}${of.date} ${short(of.month)} ${of.year}`),
  'the 7th of June': eachDay(
    (of) => `${of.weekday ? `${of.weekday}, ` : ''}the ${ordinal(of)} of ${of.month}${of.year ? `, ${of.year}` : ''}`,
  ),
  'Friday, June 7, 2024,': swapWords(
    new RegExp(`(${MONTH} \\d{1,2}, \\d{4})(?= (?:at|from|to|through|until) )`, 'g'),
    '$1,',
  ),
  'Friday , June 7': swapWords(new RegExp(`(${WEEKDAY}), (?=${MONTH})`, 'g'), '$1 , '),
  'Friday–June 7': swapWords(new RegExp(`(${WEEKDAY}), (?=${MONTH})`, 'g'), '$1 – '),
  'Friday,June 7,2024': swapWords(new RegExp(`(${MONTH} \\d{1,2}), (?=\\d{4})`, 'g'), '$1,'),
}
