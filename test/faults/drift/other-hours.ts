import { CLOCK, changeWords, endsSentence, MONTH, type Rewording, swapWords } from './change-words.ts'

/** An hour as a page prints it: "5:30 p.m." is 17 and 30. */
interface Hour {
  hour: number
  minute: number
}

const BARE = '\\d{1,2}(?::\\d\\d)?'
const TO_HOUR = new RegExp(
  `(?<![\\d:.$/–-]|${MONTH} )(?:((?<!\\band )from|between) )?(${BARE})( [ap]\\.m\\.)?(?:–| (?:to|and|through|until) )(${CLOCK})`,
  'g',
)
const LEFT = new RegExp(`(?<![\\d:.$/–-]|\\d (?:and|or) )(${CLOCK})`, 'g')

/** Writes each range of hours in another way; a second hour after "and" belongs to the first only behind "between". */
function hourRanges(write: (start: Hour, end: Hour, lead: string) => string): Rewording {
  return changeWords((text) =>
    text.replace(
      TO_HOUR,
      (all, lead: string | undefined, first: string, half: string | undefined, last: string, at) => {
        if (/ and /.test(all) !== (lead === 'between')) return all
        const end = hourOf(last)
        const start = half ? hourOf(first + half) : before(first, end)
        const stop = endsSentence(text.slice(at + all.length)) ? '.' : ''
        return start ? withStop(write(start, end, lead ?? ''), stop) : all
      },
    ),
  )
}

/** Writes every hour in another way: those of a range together, then each that is left. */
function allHours(write: (hour: Hour) => string): Rewording {
  const ranges = hourRanges((start, end, lead) => `${lead ? 'from ' : ''}${write(start)} to ${write(end)}`)
  const rest = changeWords((text) =>
    text.replace(LEFT, (all, _, at) => {
      return withStop(write(hourOf(all)), endsSentence(text.slice(at + all.length)) ? '.' : '')
    }),
  )
  return (html) => {
    const first = ranges(html)
    return rest(first ?? html) ?? first
  }
}

function withStop(text: string, stop: string): string {
  return text.endsWith('.') ? text : text + stop
}

function hourOf(clock: string): Hour {
  const [hour, minute] = clock.split(/[: ]/)
  return {
    hour: (Number(hour) % 12) + (/p\.m\./.test(clock) ? 12 : 0),
    minute: clock.includes(':') ? Number(minute) : 0,
  }
}

/** The hour of "2–3 p.m." and "11 to 1 p.m.": of the latest half of the day that is before the end. */
function before(bare: string, end: Hour): Hour | null {
  const halves = ['p.m.', 'a.m.'].map((half) => hourOf(`${bare} ${half}`))
  return halves.find((start) => start.hour * 60 + start.minute < end.hour * 60 + end.minute) ?? null
}

const inTwo = (number: number) => String(number).padStart(2, '0')
const bare = ({ hour, minute }: Hour) => `${hour % 12 || 12}${minute ? `:${inTwo(minute)}` : ''}`
const long = ({ hour, minute }: Hour) => `${hour % 12 || 12}:${inTwo(minute)}`
const half = ({ hour }: Hour) => (hour < 12 ? 'a.m.' : 'p.m.')
const capital = ({ hour }: Hour) => (hour < 12 ? 'AM' : 'PM')
const of24 = ({ hour, minute }: Hour) => `${inTwo(hour)}:${inTwo(minute)}`
const part = ({ hour }: Hour) =>
  hour < 12 ? 'in the morning' : hour < 17 ? 'in the afternoon' : hour < 21 ? 'in the evening' : 'at night'
const WORDS = 'twelve one two three four five six seven eight nine ten eleven'.split(' ')
const FOREIGN =
  /\b(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|UTC|GMT|Eastern|Central|Mountain|PT|PST|PDT|Pacific|local|[Tt]ime zone)\b/
const WINTER = /\b(?:November|December|January|February)\b/

/** A zone behind each hour; a page that names one already is left alone. */
function zoned(write: (isWinter: boolean) => string): Rewording {
  const all = (zone: string) =>
    changeWords((text) =>
      text.replace(new RegExp(`(${CLOCK})(?!–| to \\d| through \\d+ |\\s*\\()`, 'g'), (clock, _, at) => {
        const rest = text.slice(at + clock.length)
        const isEnd = endsSentence(rest) || (/^\s*(?:\n|$)/.test(rest) && text.length > 60)
        return `${clock} ${zone}${isEnd ? '.' : ''}`
      }),
    )
  return (html) => {
    const months = html.match(new RegExp(MONTH, 'g')) ?? []
    const isMixed = months.some((month) => WINTER.test(month)) && months.some((month) => !WINTER.test(month))
    const isChange = months.some((month) => month === 'March' || month === 'November')
    const zone = write(months.some((month) => WINTER.test(month)))
    if (FOREIGN.test(html) || (/^P[SD]T|Daylight|Standard/.test(zone) && (isMixed || isChange))) return null
    return all(zone)(html)
  }
}

/** Each leaves every fact of a page as it is and writes its hours in another way. */
export const OTHER_HOURS: Readonly<Record<string, Rewording>> = {
  'between 5 and 7 p.m.': hourRanges((start, end, lead) => {
    const first = half(start) === half(end) ? bare(start) : `${bare(start)} ${half(start)}`
    return lead ? `between ${first} and ${bare(end)} ${half(end)}` : `${first}–${bare(end)} ${half(end)}`
  }),
  'from 5 p.m. to 7 p.m.': hourRanges(
    (start, end, lead) => `${lead ? 'from ' : ''}${bare(start)} ${half(start)} to ${bare(end)} ${half(end)}`,
  ),
  '5 p.m. – 7 p.m.': hourRanges((start, end) => `${bare(start)} ${half(start)} – ${bare(end)} ${half(end)}`),
  '5:00 PM - 7:00 PM': hourRanges((start, end) => `${long(start)} ${capital(start)} - ${long(end)} ${capital(end)}`),
  '5-7pm': hourRanges((start, end) =>
    half(start) === half(end)
      ? `${bare(start)}-${bare(end)}${capital(end).toLowerCase()}`
      : `${bare(start)}${capital(start).toLowerCase()}-${bare(end)}${capital(end).toLowerCase()}`,
  ),
  '5 PM until 7 PM': hourRanges(
    (start, end, lead) => `${lead ? 'from ' : ''}${bare(start)} ${capital(start)} until ${bare(end)} ${capital(end)}`,
  ),
  '17:00–19:00': hourRanges((start, end) => `${of24(start)}–${of24(end)}`),
  '17:00 to 19:00 hours': hourRanges(
    (start, end, lead) => `${lead ? 'from ' : ''}${of24(start)} to ${of24(end)} hours`,
  ),
  '1700–1900 hours': hourRanges((start, end) => `${of24(start).replace(':', '')}–${of24(end).replace(':', '')} hours`),
  'between the hours of 5 p.m. and 7 p.m.': hourRanges((start, end, lead) =>
    lead
      ? `between the hours of ${bare(start)} ${half(start)} and ${bare(end)} ${half(end)}`
      : `${bare(start)} ${half(start)} to ${bare(end)} ${half(end)}`,
  ),
  'starting at 5 p.m. and ending at 7 p.m.': hourRanges((start, end, lead) =>
    lead
      ? `starting at ${bare(start)} ${half(start)} and ending at ${bare(end)} ${half(end)}`
      : `${bare(start)} ${half(start)}–${bare(end)} ${half(end)}`,
  ),
  '17:00': allHours(of24),
  '1700 hours': allHours((hour) => `${of24(hour).replace(':', '')} hours`),
  '17:00 hours': allHours((hour) => `${of24(hour)} hours`),
  "5 o'clock p.m.": allHours((hour) => `${bare(hour)}${hour.minute ? '' : " o'clock"} ${half(hour)}`),
  '5:00 in the evening': allHours((hour) => `${long(hour)} ${part(hour)}`),
  'five o’clock in the evening': allHours((hour) =>
    hour.minute ? `${bare(hour)} ${part(hour)}` : `${WORDS[hour.hour % 12]} o’clock ${part(hour)}`,
  ),
  '5 p.m': changeWords((text) => text.replace(/([ap]\.m)\.(?! [A-Z]|$)/g, '$1')),
  '5:00PM': changeWords((text) =>
    text.replace(
      new RegExp(`(?<![\\d:])(${CLOCK})`, 'g'),
      (all, _, at) =>
        `${long(hourOf(all))}${capital(hourOf(all))}${endsSentence(text.slice(at + all.length)) ? '.' : ''}`,
    ),
  ),
  '05:00 PM': changeWords((text) =>
    text.replace(
      new RegExp(`(?<![\\d:–]|\\d to )(${CLOCK})`, 'g'),
      (all, _, at) =>
        `${long(hourOf(all)).padStart(5, '0')} ${capital(hourOf(all))}${endsSentence(text.slice(at + all.length)) ? '.' : ''}`,
    ),
  ),
  '12 noon': swapWords(/\b(?<!12 )[Nn]oon\b/g, '12 noon'),
  '12:00 noon': swapWords(/\b(?<!12 )[Nn]oon\b/g, '12:00 noon'),
  midday: swapWords(/\b(?:12 )?[Nn]oon\b/g, 'midday'),
  noon: swapWords(/\b12(?::00)? p\.m\./g, 'noon'),
  '12 p.m. (noon)': swapWords(/\b(?:12 )?[Nn]oon\b/g, '12 p.m. (noon)'),
  '12 midnight': swapWords(/\b(?<!12 )[Mm]idnight\b/g, '12 midnight'),
  '12:00 midnight': swapWords(/\b(?<!12 )[Mm]idnight\b/g, '12:00 midnight'),
  '5 p.m. PT': zoned(() => 'PT'),
  '5 p.m. (PT)': zoned(() => '(PT)'),
  '5 p.m. PDT': zoned((isWinter) => (isWinter ? 'PST' : 'PDT')),
  '5 p.m. Pacific time': zoned(() => 'Pacific time'),
  '5 p.m. Pacific Time (PT)': zoned(() => 'Pacific Time (PT)'),
  '5 p.m., Pacific': zoned(() => 'Pacific'),
  '5 p.m. Pacific Daylight Time': zoned((isWinter) => (isWinter ? 'Pacific Standard Time' : 'Pacific Daylight Time')),
  '5 p.m. California time': zoned(() => 'California time'),
  '5 p.m. local time': zoned(() => 'local time'),
}
