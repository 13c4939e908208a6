import type { PageRecord } from '../../records/source-record.ts'
import { pattern } from '../../text/pattern.ts'
import { addDays, daysBetween } from '../../time/calendar.ts'
import { dayAt, firstMomentOf, lastMomentOf } from '../../time/moments.ts'

/** Halves in two stories of a page further apart than this are two downtimes. */
const LONGEST_DAYS = 40

/**
 * Settles the facts of a page's stories with one another: a fact told twice is one record, and a story that only repeats an edge
 * of a downtime ("all systems will be available on D") is part of the downtime told elsewhere (RECORDS 7, 10).
 */
export function joinStories(records: readonly PageRecord[]): PageRecord[] {
  const wholes = indexByEdge(records.filter((record) => record.kind === 'downtime' && !isHalf(record)))
  const windows = records.filter(({ kind, start, end }) => kind === 'window' && start !== null && end !== null)
  const kept: PageRecord[] = []
  // Facts of other times are never the same: only those of one kind and time are compared.
  const byTime = new Map<string, number[]>()
  for (const record of records) {
    if (isHalf(record) && edgeDays(record).some((day) => wholes.get(day)?.some((whole) => repeatsEdge(record, whole))))
      continue
    if (wholes.get(record.start ?? '')?.some((whole) => isFirstDayOf(record, whole))) continue
    if (windows.some((window) => repeatsWindow(record, window))) continue
    const time = `${record.kind} ${record.start} ${record.end}`
    const alike = byTime.get(time) ?? []
    const same = alike.find((index) => kept[index] && isSameFact(kept[index], record))
    const other = same === undefined ? undefined : kept[same]
    if (same === undefined || !other) {
      byTime.set(time, [...alike, kept.length])
      kept.push(record)
    } else if (record.kind === 'downtime' && !other.systems.length) kept[same] = { ...other, systems: record.systems }
  }
  return giveToGroups(joinHalves(dropRestated(dropVague(kept))))
}

/** "… are taken until the ORS goes down on D", in another story than that which tells of D to E. */
function isFirstDayOf({ kind, start, end, section, systems, state }: PageRecord, whole: PageRecord): boolean {
  const isDay = kind === 'downtime' && start?.length === 10 && start === end && systems.length > 0
  const isLonger = printedDay(whole.start) === start && printedDay(whole.end) > printedDay(start)
  const isOfSame = whole.state === state && systems.every((id) => whole.systems.includes(id))
  return isDay && isLonger && isOfSame && whole.section !== section
}

/** "During February 6–7 we plan to work on many systems", over the hours of those days: told again, and less exactly. */
function dropRestated(records: readonly PageRecord[]): PageRecord[] {
  const timed = records.filter(({ kind, start }) => kind === 'downtime' && start?.includes('T'))
  return records.filter((record) => record.kind !== 'downtime' || !isRestated(record, timed))
}

function isRestated({ start, end, systems, state, section }: PageRecord, timed: readonly PageRecord[]): boolean {
  if (start?.length !== 10 || end?.length !== 10) return false
  const inside = timed.filter(
    (other) => printedDay(other.start) >= start && printedDay(other.end ?? other.start) <= end && other.state === state,
  )
  const begins = inside.some(
    (other) => printedDay(other.start) === start && (start !== end || other.section !== section),
  )
  const ends = inside.some((other) => printedDay(other.end ?? other.start) === end)
  return begins && ends && systems.every((id) => inside.some((other) => other.systems.includes(id)))
}

/** In the zone that is printed with it. */
function printedDay(time: string | null): string {
  return time?.slice(0, 10) ?? ''
}

/** "TOMS will be down in July", where the page tells the days in July. */
function dropVague(records: readonly PageRecord[]): PageRecord[] {
  const dated = records.filter((record) => record.kind === 'downtime' && !isVague(record))
  return records.filter(
    (record) => !isVague(record) || !dated.some((other) => mayShareSystems(record, other) && isIn(record, other)),
  )
}

function isVague({ kind, start, end }: PageRecord): boolean {
  return kind === 'downtime' && start !== null && start === end && start.length < 10
}

function isIn({ start: vague }: PageRecord, { start, end }: PageRecord): boolean {
  const time = start ?? end
  if (!vague || !time) return false
  return firstMomentOf(vague) <= lastMomentOf(time) && firstMomentOf(time) <= lastMomentOf(vague)
}

/**
 * "Altogether, the systems are down from D to E", and groups of systems that fill just that time in another story: the groups remain,
 * and their bare days on its edges take its hours (RECORDS 4.8).
 */
function giveToGroups(records: readonly PageRecord[]): PageRecord[] {
  const downtimes = records.filter(({ kind, state }) => kind === 'downtime' && state === 'scheduled')
  const named = downtimes.filter(({ systems, start, end }) => systems.length > 0 && start !== null && end !== null)
  const overall = downtimes.filter(
    ({ systems, start, end }) => !systems.length && start?.includes('T') && end?.includes('T'),
  )
  const [whole] = overall
  if (!whole || overall.length > 1) return [...records]
  const [from = '', to = ''] = edgeDays(whole)
  const inside = new Set(named.filter((group) => group.section !== whole.section && isInside(group, whole)))
  const days = new Set([...inside].flatMap(edgeDays))
  if (inside.size < 2 || !days.has(from) || !days.has(to)) return [...records]
  return records.flatMap((record) => {
    if (record === whole) return []
    return inside.has(record) ? [withHoursOf(record, whole)] : [record]
  })
}

function isInside(group: PageRecord, whole: PageRecord): boolean {
  const [from = '', to = ''] = edgeDays(whole)
  return edgeDays(group).every((day) => from <= day && day <= to)
}

function withHoursOf(group: PageRecord, whole: PageRecord): PageRecord {
  const hourAt = (edge: string | null, other: string | null) =>
    edge !== null && other !== null && !edge.includes('T') && dayIn(other) === edge ? other : edge
  return { ...group, start: hourAt(group.start, whole.start), end: hourAt(group.end, whole.end) }
}

function isHalf(record: PageRecord): boolean {
  return record.kind === 'downtime' && (record.start === null) !== (record.end === null)
}

/** Whole downtimes by the days of their edges; a half repeats one only on such a day or the day after its end. */
function indexByEdge(wholes: readonly PageRecord[]): Map<string, PageRecord[]> {
  const index = new Map<string, PageRecord[]>()
  for (const whole of wholes) {
    for (const day of new Set(edgeDays(whole).flatMap((edge) => [edge, addDays(edge, 1)]))) {
      const there = index.get(day)
      if (there) there.push(whole)
      else index.set(day, [whole])
    }
  }
  return index
}

function edgeDays({ start, end }: PageRecord): string[] {
  return [start, end].flatMap((edge) => (edge && edge.length >= 10 ? [dayIn(edge)] : []))
}

function repeatsEdge(half: PageRecord, whole: PageRecord): boolean {
  if (whole.kind !== 'downtime' || !mayShareSystems(half, whole)) return false
  if (half.end !== null && whole.end !== null && whole.start !== null) {
    const a = dayIn(whole.end)
    const b = dayIn(half.end)
    return a === b || addDays(a, 1) === b
  }
  if (half.start === null || whole.start === null || whole.end === null) return false
  // An outage of the morning and a repair of the evening are two downtimes of one day.
  const isExact = half.start.includes('T')
  const differ = isExact && whole.start.includes('T') && half.start !== whole.start
  // Its hour says more than a day alone.
  if (isExact && whole.start === whole.end) return false
  return !differ && dayIn(half.start) === dayIn(whole.start)
}

/** "The ordering window opens on D" beside "Primary orders: D through E" in another story. */
function repeatsWindow(half: PageRecord, window: PageRecord): boolean {
  if (half.kind !== 'window' || (half.start !== null && half.end !== null) || half.section === window.section)
    return false
  return (
    (half.start ?? window.start) === window.start &&
    (half.end ?? window.end) === window.end &&
    sharesWords(half, window)
  )
}

function joinHalves(records: readonly PageRecord[]): PageRecord[] {
  const starts = records.filter((record) => isHalf(record) && record.start !== null)
  const joined = new Map<PageRecord, PageRecord>()
  const used = new Set<PageRecord>()
  for (const end of records.filter((record) => isHalf(record) && record.end !== null)) {
    const possible = starts.filter(
      (record) =>
        !joined.has(record) && record.section !== end.section && follows(record, end) && mayShareSystems(record, end),
    )
    const [start] = possible
    if (!start || (possible.length > 1 && !areSame(start, end)) || !(areSame(start, end) || speaksOfAll(start, end)))
      continue
    joined.set(start, { ...start, end: end.end, systems: start.systems.length ? start.systems : end.systems })
    used.add(end)
  }
  return records.filter((record) => !used.has(record)).map((record) => joined.get(record) ?? record)
}

/** Both name a system. */
function areSame(a: PageRecord, b: PageRecord): boolean {
  return a.systems.length > 0 && b.systems.length > 0
}

/** A half that names no system is of another's downtime where it speaks of the systems or of the downtime. */
function speaksOfAll(...halves: readonly PageRecord[]): boolean {
  return halves.every(({ systems, text }) => systems.length > 0 || OF_ALL.test(text))
}

const OF_ALL = /\b(?:systems|down-?times?|outages?|maintenance|rollover|changeover)\b/i

function follows(start: PageRecord, end: PageRecord): boolean {
  const days = start.start && end.end ? daysBetween(dayIn(start.start), dayIn(end.end)) : -1
  return days >= 0 && days <= LONGEST_DAYS
}

function mayShareSystems(a: PageRecord, b: PageRecord): boolean {
  return !a.systems.length || !b.systems.length || a.systems.some((id) => b.systems.includes(id))
}

function isSameFact(a: PageRecord, b: PageRecord): boolean {
  if (a.kind !== b.kind || a.start !== b.start || a.end !== b.end) return false
  if (a.kind === 'downtime') return a.section !== b.section && (mayShareSystems(a, b) || a.text === b.text)
  if (a.section === b.section) return false
  if (a.kind === 'deadline' && sharesWords(a, b)) return true
  return a.text === b.text || subjectOf(a) === subjectOf(b)
}

/** One limit under two names ("set up windows by D", "before the calendar lockdown on D") shares a word that matters. */
function sharesWords(a: PageRecord, b: PageRecord): boolean {
  const words = (record: PageRecord): Set<string> =>
    new Set(
      record.text
        .toLowerCase()
        .match(/[a-z]{6,}/g)
        ?.filter((word) => !COMMON.test(word)),
    )
  const there = words(b)
  return [...words(a)].some((word) => there.has(word) || there.has(`${word}s`) || there.has(word.replace(/s$/, '')))
}

const COMMON = new RegExp(
  pattern`
    ^(?:
      january|february|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday
      |sunday|before|should|please|deadline|submit|complete|register|student|students|school|schools|coordinator
      |coordinators|educational|agency|agencies
    )$`,
  '',
)

function subjectOf(record: PageRecord): string {
  return record.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function dayIn(time: string): string {
  return time.includes('T') ? dayAt(time) : time
}
