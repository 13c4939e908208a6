import type { RecordKind, SourceRecord } from '../records/source-record.ts'
import { shortNameOf, systemById } from '../systems/catalogue.ts'
import { formatRange, formatTime } from '../time/format.ts'
import { dayAt } from '../time/moments.ts'
import type { Time } from '../time/time.ts'
import type { ChangedFacts, ChangeRecord, UpdatedChange } from './change-record.ts'

const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  downtime: 'Downtime',
  status: 'Site status',
  issue: 'Known issue',
  deadline: 'Deadline',
  event: 'Event',
  window: 'Window',
  release: 'Release',
  notice: 'Notice',
}

/** One plain sentence: "TOMS downtime moved: now Fri, July 5, 5 p.m. to Mon, July 8, 8 a.m. (was …)." Text from pages is not escaped. */
export function describeChange(change: ChangeRecord): string {
  const time = new TimeWords(dayAt(change.at).slice(0, 4))
  return `${wordsOf(change, time)}.`.replace(/\.\.$/, '.')
}

function wordsOf(change: ChangeRecord, time: TimeWords): string {
  const subject = subjectWords(
    change.nature === 'systems' ? { ...change, systems: change.before.systems ?? [] } : change,
  )
  if (change.type === 'added') {
    const named = subject.startsWith(KIND_WORDS[change.kind])
      ? subject.charAt(0).toLowerCase() + subject.slice(1)
      : subject
    return `New ${named}${whenWords(change.after, time)}`
  }
  if (change.type !== 'removed') return `${subject} ${updateWords(change, time)}`
  return `${subject} is no longer announced${whenWords(change.before, time)}`
}

/** Says times without their year where it is the year of the change. */
class TimeWords {
  readonly #year: string
  constructor(year: string) {
    this.#year = year
  }
  at(time: Time): string {
    return formatTime(time, { zone: false, year: !time.startsWith(this.#year) })
  }
  range(start: Time | null, end: Time | null): string {
    const year = [start, end].some((time) => time && !time.startsWith(this.#year))
    return formatRange(start, end, { zone: false, year })
  }
}

function subjectWords({ kind, title, systems }: Pick<ChangeRecord, 'kind' | 'title' | 'systems'>): string {
  if (kind === 'status') return KIND_WORDS.status
  if (kind === 'downtime' && systems.length > 0) return `${systemWords(systems)} downtime`
  return `${KIND_WORDS[kind]} “${title}”`
}

/** "TOMS", "TOMS and TDS", "TOMS, TDS and 4 more". */
function systemWords(ids: readonly string[]): string {
  const names = ids.map((id) => {
    const system = systemById(id)
    return system ? shortNameOf(system) : id
  })
  if (names.length <= 2) return names.join(' and ')
  if (names.length === 3) return `${names[0]}, ${names[1]} and ${names[2]}`
  return `${names[0]}, ${names[1]} and ${names.length - 2} more`
}

function whenWords(record: SourceRecord, time: TimeWords): string {
  if (record.kind === 'status') return `: ${record.state ?? 'unknown'}`
  if (record.kind === 'deadline' && record.end) return `: ${time.at(record.end)}`
  if (record.kind === 'issue') return record.start ? `: since ${time.at(record.start)}` : ''
  if (!record.start && !record.end) return ''
  if (!record.end && record.start && record.kind !== 'downtime' && record.kind !== 'window') {
    return `: ${time.at(record.start)}`
  }
  return `: ${time.range(record.start, record.end)}`
}

function updateWords(change: UpdatedChange, time: TimeWords): string {
  const { nature, before, after } = change
  switch (nature) {
    case 'cancelled':
      return 'cancelled'
    case 'reinstated':
      return `is planned again${timeWords(before, after, time)}`
    case 'resolved':
      return after.end ? `resolved: ${time.at(after.end)}` : 'resolved'
    case 'reopened':
      return 'is open again'
    case 'status':
      return `is now ${after.state ?? 'unknown'} (was ${before.state ?? 'unknown'})`
    case 'moved':
    case 'extended':
    case 'shortened':
      return `${nature}${timeWords(before, after, time)}`
    case 'confirmed':
      return `is now confirmed${timeWords(before, after, time)}`
    case 'tentative':
      return `is now only tentative${timeWords(before, after, time)}`
    case 'specified':
      return `is now known more exactly${timeWords(before, after, time)}`
    case 'systems':
      return systemsChangeWords(before.systems ?? [], after.systems ?? [])
    case 'place':
      return after.place ? `has a new place: ${after.place}` : 'has no place any more'
    case 'noted':
      return noteWords(before, after)
    case 'doubted':
      return after.doubts?.includes('sources-disagree')
        ? 'is in doubt: two pages disagree, check the source'
        : 'is in doubt: check the source'
    case 'cleared':
      return 'is no longer in doubt'
    case 'corrected':
      return `corrected${timeWords(before, after, time)}`
  }
}

/** "now also concerns TDS and no longer THSS". */
function systemsChangeWords(before: readonly string[], after: readonly string[]): string {
  const gained = after.filter((id) => !before.includes(id))
  const lost = before.filter((id) => !after.includes(id))
  if (lost.length === 0) return `now also concerns ${systemWords(gained)}`
  const also = gained.length > 0 ? `now also concerns ${systemWords(gained)} and ` : ''
  return `${also}no longer ${also ? '' : 'concerns '}${systemWords(lost)}`
}

function noteWords(before: ChangedFacts, after: ChangedFacts): string {
  const known = new Set(before.updates?.map((update) => update.text))
  const text = after.updates?.find((update) => !known.has(update.text))?.text ?? after.aftermath?.text
  return text ? `has news: ${text.replace(/(?<![.\s])[.\s]+$/, '')}` : 'was updated'
}

/** ": now … (was …)"; with one edge changed, just that edge. Empty where neither edge changed. */
function timeWords(before: ChangedFacts, after: ChangedFacts, time: TimeWords): string {
  const both = 'start' in after && 'end' in after
  if (both)
    return `: now ${time.range(after.start ?? null, after.end ?? null)} (was ${time.range(before.start ?? null, before.end ?? null)})`
  if ('start' in after) return `: now starts ${edgeWords(after.start, time)} (was ${edgeWords(before.start, time)})`
  if ('end' in after) return `: now ends ${edgeWords(after.end, time)} (was ${edgeWords(before.end, time)})`
  return ''
}

function edgeWords(value: Time | null | undefined, time: TimeWords): string {
  return value ? time.at(value) : 'at a time not given'
}
