/** A day as printed; what is missing is borrowed from a partner or inferred later. Months 1–12, weekdays 1 (Monday) – 7. */
export interface PrintedDay {
  form: 'day'
  weekday: number | null
  month: number | null
  date: number
  year: number | null
  /** `the 12th`: its month is the one that was named last, or the coming one. */
  ordinal?: boolean
  /** Days after the printed one (`one week before June 30` is 7 before it). */
  shift?: number
  /** `the second Tuesday of April`: `date` is only near it. Weekday 1 (Monday) – 7; count -1 for the last. */
  nth?: { weekday: number; count: number }
  /** `the Thursday before July 4`: the nearest such weekday (1, Monday, – 7) on that side of the day. */
  beside?: { weekday: number; isBefore: boolean }
  /** `Veterans Day`: the law's date of the day that is named. */
  isHoliday?: true
  /** Why the year is what it is, where it is not printed on this very day. */
  because?: string
}
/** A weekday alone, `today`, `tomorrow`: counted from the page's own date. */
export interface RelativeDay {
  form: 'relative'
  /** Days after the page's date, or null where a weekday says it. */
  offset: number | null
  /** Days after the day named before it (`the next day`; `that Monday`), which then counts instead of the page's; below 0 before it. */
  daysLater?: number
  /** `at that time`: the very hour named before it. */
  sameHour?: boolean
  /** `three hours later`: minutes after the hour named before it; only with `sameHour`. */
  minutesLater?: number
  weekday: number | null
  /** `next Thursday`: never the page's own day. */
  isNext?: true
  /** `the next three days`: nobody says whether they begin on the page's own day. */
  isVague?: true
}
/** `early September` is its month, approximately; `the end of September` is its last day. */
export interface PrintedMonth {
  form: 'month'
  month: number
  year: number | null
  part: 'whole' | 'early' | 'mid' | 'late' | 'end'
}
/** `the week of July 6`, `the weekend of March 21st`. */
export interface PrintedWeek {
  form: 'week'
  weekend: boolean
  /** A day of it; `this weekend` is the one with the coming Saturday. */
  day: PrintedDay | RelativeDay
}
export type When = PrintedDay | RelativeDay | PrintedMonth | PrintedWeek

/** Wall clock; hour 24 is the midnight that closes a day. */
export interface Clock {
  hour: number
  minute: number
  approximate: boolean
  /** `9–11` of a meeting: the half of the day is not printed. `likely`: only one fits the hours in which people meet; `unsure`: both do. */
  half?: 'likely' | 'unsure'
  /** IANA zone where it differs from that of the hour it stands beside (`9 p.m. ET to 10 p.m. PT`). */
  zone?: string
}

/** One edge of a time: a day, an hour, or both. */
export interface Edge {
  when: When | null
  clock: Clock | null
  /** IANA zone where one is printed. */
  zone: string | null
  /** `Monday morning`: some time in that part of the day. */
  partOfDay: boolean
}

export type Join = 'through' | 'to' | 'until' | 'dash' | 'and'

/** A time as written in one sentence, nothing inferred yet. */
export interface TimePhrase {
  /** `point`: one edge. `range`: two. `days`: several separate days. `hours`: a range of hours without a day. */
  shape: 'point' | 'range' | 'days' | 'hours'
  edges: Edge[]
  /** Hours that hold for each day of the phrase (`September 8 and 12, 9 a.m. to 3 p.m.`). */
  hours: { start: Clock; end: Clock; zone: string | null } | null
  join: Join | null
  /** True where the cell of a table says that the hours of a range of days hold for each of them (`March 7–9, daily from 5 to 8 p.m.`). */
  daily?: boolean
  /** The words right before it that say how it is meant (`by`, `no later than`, `from`), in small letters; empty if none. */
  lead: string
  /** The edge that this time takes the place of ("moved from X to Y" has Y). */
  replaces?: Edge
  text: string
  /** Offsets in the sentence; `to` is exclusive. */
  from: number
  to: number
}

/** What a reader of tokens finds of a time; its place and lead come later. */
export type Shape = Pick<TimePhrase, 'shape' | 'edges' | 'hours' | 'join'>

export const EMPTY_EDGE: Edge = { when: null, clock: null, zone: null, partOfDay: false }
