// Maps, because `constructor` is a word of every object.
const MONTHS = new Map<string, number>()
const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
MONTH_NAMES.forEach((names, index) => {
  for (const name of names) MONTHS.set(name, index + 1)
})

const WEEKDAYS = new Map<string, number>()
const WEEKDAY_NAMES = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]
WEEKDAY_NAMES.forEach((names, index) => {
  for (const name of names) WEEKDAYS.set(name, index + 1)
})

/** Asked of nearly every word of a page, so by its first letter and not by an expression. */
function isCapitalised(text: string): boolean {
  return text >= 'A' && text < '['
}

/** 1–12, or null. Only capitalised words are months: `may` and `march` are verbs. */
export function monthOf(text: string): number | null {
  return isCapitalised(text) ? (MONTHS.get(text.toLowerCase()) ?? null) : null
}

/** 1 (Monday) – 7, or null. Plurals (`Tuesdays`) recur and are no day. */
export function weekdayNamed(text: string): number | null {
  return isCapitalised(text) ? (WEEKDAYS.get(text.toLowerCase()) ?? null) : null
}

const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pt: 'America/Los_Angeles',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    ppt: 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    mt: 'America/Denver',
    mst: 'America/Denver',
    mdt: 'America/Denver',
    mpt: 'America/Denver',
    mountain: 'America/Denver',
    ct: 'America/Chicago',
    cst: 'America/Chicago',
    cdt: 'America/Chicago',
    cpt: 'America/Chicago',
    central: 'America/Chicago',
    et: 'America/New_York',
    est: 'America/New_York',
    edt: 'America/New_York',
    ept: 'America/New_York',
    eastern: 'America/New_York',
    california: 'America/Los_Angeles',
    arizona: 'America/Phoenix',
    alaska: 'America/Anchorage',
    akst: 'America/Anchorage',
    akdt: 'America/Anchorage',
    hawaii: 'Pacific/Honolulu',
    hst: 'Pacific/Honolulu',
    utc: 'UTC',
    gmt: 'UTC',
  }),
)

/** IANA zone of a printed zone word. Abbreviations stand in capitals; the words are capitalised. */
export function zoneNamed(text: string): string | null {
  return isCapitalised(text) ? (ZONES.get(text.toLowerCase()) ?? null) : null
}
