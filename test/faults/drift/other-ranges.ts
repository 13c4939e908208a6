import { CLOCK, changeWords, MONTH, MONTHS, type Rewording, swapWords, WEEKDAY } from './change-words.ts'

/** One end of a stretch: "Friday, June 7, 2024, at 5 p.m." What is not printed is undefined. */
interface Edge {
  weekday: string | undefined
  month: string
  date: string
  year: string | undefined
  clock: string | undefined
}

const EDGE = `(?:(${CLOCK}) (?:on )?)?(?:(${WEEKDAY}), )?(${MONTH}) (\\d{1,2})(?:, (\\d{4}))?(?:,? at (${CLOCK}|noon))?`
const STRETCH = new RegExp(
  `(?<![\\d–—-] ?|\\bmoved |rescheduled |changed )(?:\\b([Ff]rom|[Bb]etween) )?\\b${EDGE},?(?:–| – | (through|to|until|and) )${EDGE}(?![\\d:–-]|,? \\d{1,2}[ :]|,? (?:from|at) \\d)`,
  'g',
)

/** Writes each stretch between two whole edges in another way; null leaves it. Its own lead ("from") is dropped or kept as told. */
function stretches(write: (first: Edge, last: Edge, lead: string) => string | null): Rewording {
  return changeWords((text) =>
    text.replace(STRETCH, (all, lead: string | undefined, ...parts: (string | undefined)[]) => {
      const [c1, w1, m1, d1, y1, k1, join, c2, w2, m2, d2, y2, k2] = parts
      const isBetween = /^between$/i.test(lead ?? '')
      const before = text.slice(0, Number(parts.at(-2)))
      if (!m1 || !d1 || !m2 || !d2 || (c1 && k1) || (c2 && k2)) return all
      if (
        (join === 'and') !== isBetween ||
        /\b(?:moved|changed|rescheduled|extended|postponed|shifted)\b[^.]*$/i.test(before)
      )
        return all
      const first = { weekday: w1, month: m1, date: d1, year: y1, clock: c1 ?? k1 }
      const last = { weekday: w2, month: m2, date: d2, year: y2, clock: c2 ?? k2 }
      const written = write(first, last, lead?.toLowerCase() ?? '')
      if (written === null) return all
      const cased = /^[A-Z]/.test(all) ? written.charAt(0).toUpperCase() + written.slice(1) : written
      return all.endsWith('p.m.') || all.endsWith('a.m.')
        ? withStop(cased, text.slice(before.length + all.length))
        : cased
    }),
  )
}

/** The stop of "5 p.m." at the end of a sentence is its end, too. */
function withStop(text: string, rest: string): string {
  const isEnd = /^["”’)]*\s+["“(]?[A-Z]/.test(rest) || /^\s*$/.test(rest)
  return isEnd && !text.endsWith('.') && text.length > 20 && !/^\s*$/.test(rest) ? `${text}.` : text
}

const SHORT = /^(\w{3})\w*$/
const ordinal = (date: string) => date + (['th', 'st', 'nd', 'rd'][/1\d/.test(date) ? 0 : Number(date) % 10] ?? 'th')
const day = ({ weekday, month, date, year }: Edge) =>
  `${weekday ? `${weekday}, ` : ''}${month} ${date}${year ? `, ${year}` : ''}`
const slashed = ({ month, date, year }: Edge) =>
  `${MONTHS.indexOf(month) + 1}/${date}${year ? `/${year.slice(2)}` : ''}`
const capital = (clock: string) => clock.replace(/ ?([ap])\.m\./, (_, half) => ` ${half.toUpperCase()}M`)
const long = (clock: string) => capital(clock).replace(/^(\d{1,2})(?= )/, '$1:00')
const at = (edge: Edge) => `${day(edge)}${edge.clock ? ` at ${edge.clock}` : ''}`
const comma = (edge: Edge) => `${day(edge)}${edge.clock ? `, ${edge.clock}` : ''}`
const inFront = (edge: Edge) => `${edge.clock ? `${edge.clock} ` : ''}${day(edge)}`
const onDay = (edge: Edge) => `${edge.clock ? `${edge.clock} on ` : ''}${day(edge)}`
const bracket = (edge: Edge) => `${day(edge)}${edge.clock ? ` (${edge.clock})` : ''}`
const isSame = (first: Edge, last: Edge) => first.month === last.month && !first.year && !first.clock && !last.clock
const isOfDays = (first: Edge, last: Edge) => !first.clock && !last.clock
const isOfHours = (first: Edge, last: Edge) => first.clock !== undefined && last.clock !== undefined
const from = (lead: string) => (lead ? 'from ' : '')

/** Each leaves every fact of a page as it is and writes its stretches of days in another way. */
export const OTHER_RANGES: Readonly<Record<string, Rewording>> = {
  'between June 7 and June 9': stretches((first, last, lead) => (lead ? `between ${at(first)} and ${at(last)}` : null)),
  'from June 7 until June 9': stretches((first, last, lead) =>
    isOfHours(first, last) ? `${from(lead)}${at(first)} until ${at(last)}` : null,
  ),
  'June 7 – June 9': stretches((first, last) => `${at(first)} – ${at(last)}`),
  'June 7 - June 9': stretches((first, last) => `${at(first)} - ${at(last)}`),
  'June 7—June 9': stretches((first, last) => `${at(first)}—${at(last)}`),
  'June 7 to June 9': stretches((first, last, lead) => `${from(lead)}${at(first)} to ${at(last)}`),
  'June 7 up to June 9': stretches((first, last, lead) => `${from(lead)}${at(first)} up to ${at(last)}`),
  'June 7 up until June 9': stretches((first, last, lead) =>
    isOfHours(first, last) ? `${from(lead)}${at(first)} up until ${at(last)}` : null,
  ),
  'June 7 and ending June 9': stretches((first, last, lead) =>
    lead ? `beginning ${at(first)} and ending ${at(last)}` : null,
  ),
  'starting June 7 through June 9': stretches((first, last, lead) =>
    lead ? `starting ${at(first)} through ${at(last)}` : null,
  ),
  'starting on June 7 and lasting until June 9': stretches((first, last, lead) =>
    lead ? `starting on ${at(first)} and lasting through ${at(last)}` : null,
  ),
  'June 7 through and including June 9': stretches((first, last, lead) =>
    isOfDays(first, last) ? `${from(lead)}${at(first)} through and including ${at(last)}` : null,
  ),
  'June 7 through June 9, inclusive': stretches((first, last, lead) =>
    isOfDays(first, last) ? `${from(lead)}${at(first)} through ${at(last)} (inclusive)` : null,
  ),
  '6/7–6/9': stretches((first, last) => (isOfDays(first, last) ? `${slashed(first)}–${slashed(last)}` : null)),
  '6/7 - 6/9': stretches((first, last) => (isOfDays(first, last) ? `${slashed(first)} - ${slashed(last)}` : null)),
  '6/7 to 6/9': stretches((first, last, lead) =>
    isOfDays(first, last) ? `${from(lead)}${slashed(first)} to ${slashed(last)}` : null,
  ),
  '6/7 5:00 PM - 6/9 6:00 AM': stretches((first, last) =>
    first.clock && last.clock && first.clock !== 'noon' && last.clock !== 'noon'
      ? `${slashed(first)} ${long(first.clock)} - ${slashed(last)} ${long(last.clock)}`
      : null,
  ),
  'June 7, 5:00 PM through June 9, 6:00 AM': stretches((first, last, lead) =>
    first.clock && last.clock
      ? `${from(lead)}${day(first)}, ${long(first.clock)} through ${day(last)}, ${long(last.clock)}`
      : null,
  ),
  'June 7, 5 p.m. – June 9, 6 a.m.': stretches((first, last) =>
    isOfHours(first, last) ? `${comma(first)} – ${comma(last)}` : null,
  ),
  'June 7 (5 p.m.) to June 9 (6 a.m.)': stretches((first, last, lead) =>
    isOfHours(first, last) ? `${from(lead)}${bracket(first)} to ${bracket(last)}` : null,
  ),
  '5 p.m. June 7 to 6 a.m. June 9': stretches((first, last, lead) =>
    isOfHours(first, last) ? `${from(lead)}${inFront(first)}, to ${inFront(last)}` : null,
  ),
  '5 p.m. on June 7 until 6 a.m. on June 9': stretches((first, last, lead) =>
    isOfHours(first, last) ? `${from(lead)}${onDay(first)} until ${onDay(last)}` : null,
  ),
  'between 5 p.m. on June 7 and 6 a.m. on June 9': stretches((first, last, lead) =>
    lead && isOfHours(first, last) ? `between ${onDay(first)} and ${onDay(last)}` : null,
  ),
  'June 7 @ 5 p.m. - June 9 @ 6 a.m.': stretches((first, last) =>
    first.clock && last.clock
      ? `${day(first)} @ ${capital(first.clock)} - ${day(last)} @ ${capital(last.clock)}`
      : null,
  ),
  'June 7 through 9': stretches((first, last, lead) =>
    isSame(first, last) && !last.weekday
      ? `${from(lead)}${first.weekday ? `${first.weekday}, ` : ''}${first.month} ${first.date} through ${last.date}${last.year ? `, ${last.year}` : ''}`
      : null,
  ),
  'June 7 to the 9th': stretches((first, last, lead) =>
    isSame(first, last) && !last.year
      ? `${from(lead)}${first.weekday ? `${first.weekday}, ` : ''}${first.month} ${ordinal(first.date)} to the ${ordinal(last.date)}`
      : null,
  ),
  'June 7th through 9th': stretches((first, last, lead) =>
    isSame(first, last)
      ? `${from(lead)}${first.month} ${ordinal(first.date)} through ${ordinal(last.date)}${last.year ? `, ${last.year}` : ''}`
      : null,
  ),
  '7–9 June': stretches((first, last) =>
    isSame(first, last) ? `${first.date}–${last.date} ${first.month}${last.year ? ` ${last.year}` : ''}` : null,
  ),
  'the 7th to the 9th of June': stretches((first, last, lead) =>
    isSame(first, last)
      ? `${from(lead)}the ${ordinal(first.date)} to the ${ordinal(last.date)} of ${first.month}${last.year ? `, ${last.year}` : ''}`
      : null,
  ),
  'Friday through Sunday, June 7–9': stretches((first, last, lead) =>
    isSame(first, last) && first.weekday && last.weekday
      ? `${from(lead)}${first.weekday} through ${last.weekday}, ${first.month} ${first.date}–${last.date}${last.year ? `, ${last.year}` : ''}`
      : null,
  ),
  'Friday–Sunday, June 7–9': stretches((first, last) =>
    isSame(first, last) && first.weekday && last.weekday
      ? `${first.weekday}–${last.weekday}, ${first.month} ${first.date}–${last.date}${last.year ? `, ${last.year}` : ''}`
      : null,
  ),
  'June 7–9 (Friday–Sunday)': stretches((first, last) =>
    isSame(first, last) && first.weekday && last.weekday
      ? `${first.month} ${first.date}–${last.date}${last.year ? `, ${last.year},` : ''} (${first.weekday}–${last.weekday})`
      : null,
  ),
  'June 7 (Fri) – June 9 (Sun)': stretches((first, last) =>
    first.weekday && last.weekday
      ? `${day({ ...first, weekday: undefined })} (${first.weekday.replace(SHORT, '$1')})${first.clock ? ` ${first.clock}` : ''} – ${day({ ...last, weekday: undefined })} (${last.weekday.replace(SHORT, '$1')})${last.clock ? ` ${last.clock}` : ''}`
      : null,
  ),
  'from Friday 5 p.m., June 7, to Sunday 6 a.m., June 9': stretches((first, last, lead) =>
    first.clock && last.clock && first.weekday && last.weekday
      ? `${from(lead)}${first.weekday} ${first.clock}, ${day({ ...first, weekday: undefined })}, to ${last.weekday} ${last.clock}, ${day({ ...last, weekday: undefined })}`
      : null,
  ),
  'June 7 through 9, 10 through 11': swapWords(
    new RegExp(`\\b(${MONTH} \\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'),
    '$1 through $2',
  ),
  'June 7 - 9': swapWords(new RegExp(`\\b(${MONTH} \\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'), '$1 - $2'),
  'June 7th–9th': changeWords((text) =>
    text.replace(
      new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'),
      (_, month, one, two) => `${month} ${ordinal(one)}–${ordinal(two)}`,
    ),
  ),
  '7–9 June, 10–11 June': swapWords(
    new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d|, \\d{4})`, 'g'),
    '$2–$3 $1',
  ),
  '6/7-6/9': changeWords((text) =>
    text.replace(
      new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})(?!\\d|, \\d{4}|, \\d{1,2}|,? and \\d)`, 'g'),
      (_, month, one, two) => `${MONTHS.indexOf(month) + 1}/${one}-${MONTHS.indexOf(month) + 1}/${two}`,
    ),
  ),
  'between June 7 and 9': swapWords(
    new RegExp(`\\b[Ff]rom (${MONTH} \\d{1,2})[–-](\\d{1,2})(?!\\d)`, 'g'),
    'between $1 and $2',
  ),
}
