import type { PageDocument } from '../../shared/reading/page-reading.ts'
import type { PageRecord } from '../../shared/records/source-record.ts'
import type { Time } from '../../shared/time/time.ts'
import type { ExaminedPage } from './labelled.ts'

/** How much of what was wanted was read; shares between 0 and 1. */
export interface Figures {
  datedPrecision: number
  datedRecall: number
  noticePrecision: number
  noticeRecall: number
  /** Downtimes right in time, systems, bounds and state. */
  downtimesExact: number
  outcomes: number
  fields: number
  /** Labelled doubts that were raised. */
  doubts: number
  /** Downtimes that nobody labelled and that carry no doubt; a count. */
  silentlyWrong: number
}

/** What compares well with a label, and what is left on either side. */
interface Pairing {
  pairs: [wanted: PageRecord, found: PageRecord][]
  missed: PageRecord[]
  extra: PageRecord[]
}

/** The figures of a set, with a line for each difference. */
export function compareWithLabels(pages: readonly ExaminedPage[]): { figures: Figures; differences: string[] } {
  const count = { wanted: 0, found: 0, right: 0 }
  const notices = { wanted: 0, found: 0, right: 0 }
  const downtimes = { wanted: 0, right: 0 }
  const doubts = { wanted: 0, right: 0 }
  const fields = { wanted: 0, right: 0 }
  const differences: string[] = []
  let outcomes = 0
  let silentlyWrong = 0
  for (const { wanted, reading } of pages) {
    const tell = (text: string) => differences.push(`${wanted.file}: ${text}`)
    if (reading.outcome === wanted.outcome) outcomes++
    else tell(`outcome ${reading.outcome}, not ${wanted.outcome}`)
    for (const [field, value] of Object.entries(wanted.document ?? {})) {
      if (value == null) continue
      const found = reading.document[field as keyof PageDocument]
      fields.wanted++
      if (isSameField(value, found)) fields.right++
      else tell(`${field} ${JSON.stringify(found)}, not ${JSON.stringify(value)}`)
    }
    const { pairs, missed, extra } = pairUp(wanted.records, reading.records)
    for (const record of missed) tell(`missed ${told(record)}`)
    for (const record of extra) tell(`extra ${told(record)} from “${record.text.slice(0, 90)}”`)
    silentlyWrong += extra.filter((record) => record.kind === 'downtime' && record.doubts.length === 0).length
    for (const [records, tally] of [
      [wanted.records, 'wanted'],
      [reading.records, 'found'],
      [pairs.map(([label]) => label), 'right'],
    ] as const) {
      count[tally] += records.filter((record) => isDated(record)).length
      notices[tally] += records.filter((record) => record.kind === 'notice').length
    }
    downtimes.wanted += wanted.records.filter((record) => record.kind === 'downtime').length
    for (const [label, record] of pairs) {
      if (label.doubts?.length) {
        doubts.wanted++
        if (label.doubts.every((doubt) => record.doubts.includes(doubt))) doubts.right++
        else tell(`doubts ${JSON.stringify(record.doubts)} on ${told(label)}`)
      }
      if (label.kind !== 'downtime') continue
      if (isExact(label, record)) downtimes.right++
      else tell(`${told(record)} ${record.state}, not ${told(label)} ${label.state ?? ''}`)
    }
  }
  return {
    figures: {
      datedPrecision: share(count.right, count.found),
      datedRecall: share(count.right, count.wanted),
      noticePrecision: share(notices.right, notices.found),
      noticeRecall: share(notices.right, notices.wanted),
      downtimesExact: share(downtimes.right, downtimes.wanted),
      outcomes: share(outcomes, pages.length),
      fields: share(fields.right, fields.wanted),
      doubts: share(doubts.right, doubts.wanted),
      silentlyWrong,
    },
    differences,
  }
}

/** Pairs the records of a page: first those that agree in systems too, then the rest. */
function pairUp(wanted: readonly PageRecord[], found: readonly PageRecord[]): Pairing {
  const extra = [...found]
  const pairs: Pairing['pairs'] = []
  const take = (label: PageRecord, suits: (record: PageRecord) => boolean): boolean => {
    const at = extra.findIndex(suits)
    if (at < 0) return false
    pairs.push(...extra.splice(at, 1).map((record): [PageRecord, PageRecord] => [label, record]))
    return true
  }
  const left = wanted.filter(
    (label) => !take(label, (record) => isAlike(label, record) && hasSameSystems(label, record)),
  )
  const missed = left.filter((label) => !take(label, (record) => isAlike(label, record)))
  return { pairs, missed, extra }
}

/** A notice is known by its title, a status by its state, anything else by its times. */
function isAlike(label: PageRecord, record: PageRecord): boolean {
  if (label.kind !== record.kind) return false
  if (label.kind === 'notice') return plain(label.title) === plain(record.title)
  if (label.kind === 'status')
    return label.state === record.state && (!label.counts || isSameJson(label.counts, record.counts))
  return isSameTime(label.start, record.start) && isSameTime(label.end, record.end)
}

function hasSameSystems(label: PageRecord, record: PageRecord): boolean {
  return label.kind !== 'downtime' || isSameJson([...(label.systems ?? [])].sort(), [...record.systems].sort())
}

function isExact(label: PageRecord, record: PageRecord): boolean {
  return (
    hasSameSystems(label, record) &&
    (label.earliestStart === undefined || isSameTime(label.earliestStart, record.earliestStart)) &&
    (label.latestEnd === undefined || isSameTime(label.latestEnd, record.latestEnd)) &&
    (!label.state || label.state === record.state)
  )
}

function isDated({ kind }: PageRecord): boolean {
  return kind !== 'notice' && kind !== 'status'
}

/** Instants are the same where they are the same moment; other times where they are written alike. */
function isSameTime(one: Time | null | undefined, other: Time | null | undefined): boolean {
  const moment = (time: Time | null | undefined) => (time?.includes('T') ? Date.parse(time) : (time ?? null))
  return moment(one) === moment(other)
}

function isSameField(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted) && Array.isArray(found)) return isSameJson([...wanted].sort(), [...found].sort())
  return plain(wanted) === plain(found)
}

function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Letters, digits and dashes alone. */
function plain(text: unknown): string {
  return String(text ?? '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
}

/** None of none is all of it. */
function share(part: number, whole: number): number {
  return whole ? part / whole : 1
}

function told({ kind, title, start, end, systems }: PageRecord): string {
  return `${kind} ${start ?? '?'}/${end ?? '?'}${kind === 'downtime' ? ` [${(systems ?? []).join(' ')}]` : ''} “${title}”`
}
