import type { Aftermath, IssueUpdate, PageRecord } from '../records/source-record.ts'
import { type ChangedFacts, FACT_FIELDS, type FactField } from './change-record.ts'
import { sameTime } from './edges.ts'
import { plainWords } from './words.ts'

/** The part of a record that is compared. */
export type Facts = Pick<PageRecord, FactField>

/** True where a field says the same in both: order, typography and the way of writing an instant do not count. */
export function sameFact(field: FactField, a: Facts, b: Facts): boolean {
  switch (field) {
    case 'start':
    case 'end':
    case 'earliestStart':
    case 'latestEnd':
      return sameTime(a[field], b[field])
    case 'systems':
    case 'doubts':
      return sameMembers(a[field], b[field])
    case 'place':
      return plainWords(a.place ?? '') === plainWords(b.place ?? '')
    case 'suggested':
      return sameTime(a.suggested?.start, b.suggested?.start) && sameTime(a.suggested?.end, b.suggested?.end)
    case 'updates':
      return sameUpdates(a.updates ?? [], b.updates ?? [])
    case 'aftermath':
      return sameBounds(a.aftermath, b.aftermath)
    case 'approximate':
      return (a.approximate ?? false) === (b.approximate ?? false)
    case 'state':
      return a.state === b.state
  }
}

export function sameFacts(a: Facts, b: Facts): boolean {
  return FACT_FIELDS.every((field) => sameFact(field, a, b))
}

/** The facts that differ, with their values before and after; null where nothing differs. */
export function diffFacts(before: Facts, after: Facts): { before: ChangedFacts; after: ChangedFacts } | null {
  const fields = FACT_FIELDS.filter((field) => !sameFact(field, before, after))
  if (fields.length === 0) return null
  return { before: pickFacts(before, fields), after: pickFacts(after, fields) }
}

function pickFacts(facts: Facts, fields: readonly FactField[]): ChangedFacts {
  return Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]))
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  const members = new Set(a)
  return members.size === new Set(b).size && b.every((member) => members.has(member))
}

function sameUpdates(a: readonly IssueUpdate[], b: readonly IssueUpdate[]): boolean {
  if (a.length !== b.length) return false
  return a.every((update, index) => {
    const other = b[index]
    return other !== undefined && sameTime(update.on, other.on) && plainWords(update.text) === plainWords(other.text)
  })
}

function sameBounds(a: Aftermath | undefined, b: Aftermath | undefined): boolean {
  if (!a || !b) return a === b
  return a.atLeast === b.atLeast && a.atMost === b.atMost
}
