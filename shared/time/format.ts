import { addDays, weekdayOf } from './calendar.ts'
import { PACIFIC, precisionOf, type Time } from './time.ts'
import { offsetAt } from './zone-offset.ts'

export type Locale = 'en' | 'es'

/** `year` and `zone` are said unless set to false. Hours are California's unless another `timeZone` (IANA name) is given. */
export interface FormatOptions {
  locale?: Locale
  year?: boolean
  zone?: boolean
  timeZone?: string
}

// One formatter for each zone but California's: making one costs fifty times as much as using it.
const WALL_CLOCKS = new Map<string, Intl.DateTimeFormat>()

// Using one still takes some 25 µs, and a site writes the same hours in many places.
const FACES = new Map<string, Face>()
const MOST_FACES = 10_000

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
}
const WEEKDAYS = {
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  es: 'lun mar mié jue vie sáb dom'.split(' '),
}
const WORDS = {
  en: {
    am: ' a.m.',
    pm: ' p.m.',
    noon: 'noon',
    to: 'to',
    from: 'from',
    until: 'until',
    through: 'through',
    none: 'no time given',
  },
  es: {
    // An hour and its two letters stay on one line, as CLDR writes them.
    am: '\u00a0a.\u00a0m.',
    pm: '\u00a0p.\u00a0m.',
    noon: '12:00\u00a0p.\u00a0m.',
    to: 'a',
    from: 'desde',
    until: 'hasta',
    through: 'hasta',
    none: 'sin fecha',
  },
}

/** A time on California's clock: `day` is its day (the first one of a week or month), `hour` is null unless it is an instant. */
interface Face {
  precision: 'instant' | 'day' | 'week' | 'month'
  day: string
  hour: number | null
  minute: number
  /** "PT", or what another zone is called at that moment ("EDT"). */
  zoneName: string
}

/** "Fri, June 28, 2024, 5 p.m. PT", "Fri, June 28, 2024", "the week of January 12, 2026", "July 2024". Throws on what is no `Time`. */
export function formatTime(time: Time, options: FormatOptions = {}): string {
  const { locale = 'en', year = true, zone = true } = options
  const face = faceOf(time, options.timeZone)
  const date = dateWords(face, locale, year)
  if (face.hour === null) return date
  return `${date}, ${clockWords(face, locale)}${zone ? ` ${face.zoneName}` : ''}`
}

/** "Fri, June 28, 5 p.m. to Wed, July 3, 2024, 8 a.m. PT". A missing edge is "from …" or "until …"; a last day is "through …". */
export function formatRange(start: Time | null, end: Time | null, options: FormatOptions = {}): string {
  const { locale = 'en', year = true, zone = true } = options
  const words = WORDS[locale]
  if (!start && !end) return words.none
  if (!start || !end) {
    if (start) return `${words.from} ${articleOf(start, locale)}${formatTime(start, options)}`
    const last = end ?? ''
    const until = precisionOf(last) === 'instant' ? words.until : words.through
    return `${until} ${articleOf(last, locale)}${formatTime(last, options)}`
  }
  const first = faceOf(start, options.timeZone)
  const last = faceOf(end, options.timeZone)
  const sameDay = first.day === last.day && first.precision === last.precision
  if (sameDay && (last.hour === null || (first.hour === last.hour && first.minute === last.minute))) {
    return formatTime(end, options)
  }
  if (sameDay) {
    const clock = `${clockWords(first, locale)} ${words.to} ${clockWords(last, locale)}`
    return `${dateWords(last, locale, year)}, ${clock}${zone ? ` ${last.zoneName}` : ''}`
  }
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  const opening = formatTime(start, { ...options, year: year && !sameYear, zone: zone && last.hour === null })
  return `${opening} ${words.to} ${articleOf(end, locale)}${formatTime(end, options)}`.replace(' a el ', ' al ')
}

/** Spanish puts an article before a day ("hasta el mié, 3 de julio"), though not before a month. */
function articleOf(time: Time, locale: Locale): string {
  const precision = precisionOf(time)
  return locale === 'es' && (precision === 'instant' || precision === 'day') ? 'el ' : ''
}

function faceOf(time: Time, timeZone = PACIFIC): Face {
  const precision = precisionOf(time)
  if (precision === 'instant') return wallClockOf(time, timeZone)
  const whole = { hour: null, minute: 0, zoneName: '' }
  if (precision === 'day') return { precision, day: time, ...whole }
  if (precision === 'month') return { precision, day: `${time}-01`, ...whole }
  if (precision === 'week') return { precision, day: mondayOf(time), ...whole }
  throw new RangeError(`not a time: ${time}`)
}

function wallClockOf(time: Time, timeZone: string): Face {
  const key = `${time} ${timeZone}`
  const known = FACES.get(key)
  if (known) return known
  const face = timeZone === PACIFIC ? readPacificClock(time) : readClock(time, timeZone)
  if (FACES.size >= MOST_FACES) FACES.clear()
  FACES.set(key, face)
  return face
}

/** California's zone is always "PT": whether it is PST or PDT is nothing that readers should have to know. */
function readPacificClock(time: Time): Face {
  const moment = Date.parse(time)
  const wall = new Date(moment + offsetAt(moment, PACIFIC) * 60_000).toISOString()
  const [hour, minute] = [Number(wall.slice(11, 13)), Number(wall.slice(14, 16))]
  return { precision: 'instant', day: wall.slice(0, 10), hour, minute, zoneName: 'PT' }
}

function readClock(time: Time, timeZone: string): Face {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(Date.parse(time))
      .map(({ type, value }) => [type, value]),
  )
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  const [hour, minute] = [Number(parts.get('hour')), Number(parts.get('minute'))]
  return { precision: 'instant', day, hour, minute, zoneName: parts.get('timeZoneName') ?? '' }
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = WALL_CLOCKS.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  WALL_CLOCKS.set(timeZone, clock)
  return clock
}

function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(6)) - 1))
}

function dateWords({ precision, day }: Face, locale: Locale, year: boolean): string {
  const month = MONTHS[locale][Number(day.slice(5, 7)) - 1] ?? ''
  const date = Number(day.slice(8))
  const spanish = locale === 'es'
  const suffix = year ? `${spanish ? ' de' : precision === 'month' ? '' : ','} ${day.slice(0, 4)}` : ''
  if (precision === 'month') return `${month}${suffix}`
  const plain = spanish ? `${date} de ${month}${suffix}` : `${month} ${date}${suffix}`
  if (precision === 'week') return spanish ? `la semana del ${plain}` : `the week of ${plain}`
  return `${WEEKDAYS[locale][weekdayOf(day) - 1]}, ${plain}`
}

function clockWords({ hour, minute }: Face, locale: Locale): string {
  const words = WORDS[locale]
  const at = hour ?? 0
  if (at === 12 && minute === 0) return words.noon
  // CLDR writes Spanish hours with their minutes always.
  const minutes = minute === 0 && locale === 'en' ? '' : `:${String(minute).padStart(2, '0')}`
  return `${at % 12 || 12}${minutes}${at < 12 ? words.am : words.pm}`
}
