import type { PageReading } from '../reading/page-reading.ts'
import type { PageRecord, Proof, SourceRecord, Statement } from '../records/source-record.ts'
import { buildRecord } from './build-record.ts'
import type { ChangeRecord } from './change-record.ts'
import { FACT_FIELDS } from './change-record.ts'
import { additionOf, compareRecord, removalOf } from './compare-snapshots.ts'
import { sameFact, sameFacts } from './facts.ts'
import { giveId } from './give-id.ts'
import { isOver } from './is-over.ts'
import { matchRecords } from './match-records.ts'
import type { MergeContext } from './merged.ts'
import { NO_MERGE, type PageMerge } from './page-merge.ts'
import { planStatusMerge } from './plan-status-merge.ts'
import type { RecordIndex } from './record-index.ts'
import { type Claim, resolveClaims } from './resolve-sources.ts'
import { buildStatement, statementIn, statementOf } from './statement.ts'

/**
 * What one page's reading does to what is known. Only a reading that is `ok` changes anything; the same reading a second time
 * changes nothing. Changes come in the order of the known records, then those of new ones, then the site's state.
 */
export function planMerge(known: RecordIndex, reading: PageReading, context: MergeContext): PageMerge {
  if (reading.outcome !== 'ok') return NO_MERGE
  const stated = known.onPage(context.url)
  const pass = { reading, context, pageKnown: stated.length > 0 }
  const dated = reading.records.filter((read) => read.kind !== 'status')
  const matches = matchRecords(known, dated, context)
  const readById = new Map([...matches].map(([index, id]) => [id, dated[index]]))
  const followed = new Map<string, SourceRecord | null>()
  const changes: ChangeRecord[] = []
  for (const record of known.inOrder([...stated.map(({ id }) => id), ...readById.keys()])) {
    const next = followRecord(record, readById.get(record.id), pass)
    followed.set(record.id, next)
    const change = next ? compareRecord(record, next) : removalOf(record, context.now)
    if (change) changes.push(change)
  }
  const added: SourceRecord[] = []
  const ids = new Set<string>()
  for (const [index, read] of dated.entries()) {
    if (matches.has(index)) continue
    const record = newRecord(read, pass, (id) => known.has(id) || ids.has(id))
    ids.add(record.id)
    added.push(record)
    changes.push(additionOf(record))
  }
  const status = planStatusMerge(known, reading, context)
  return {
    followed: new Map([...followed, ...status.followed]),
    added: [...added, ...status.added],
    changes: [...changes, ...status.changes],
  }
}

interface Pass {
  reading: PageReading
  context: MergeContext
  /** True where the page stated something before, so that what is new on it is new in the world. */
  pageKnown: boolean
}

function followRecord(record: SourceRecord, read: PageRecord | undefined, pass: Pass): SourceRecord | null {
  if (read) return withStatement(record, read, pass)
  if (record.kind === 'status' || !sourceAt(record, pass.context.url)) return record
  return withoutStatement(record, pass.context)
}

function newRecord(read: PageRecord, pass: Pass, isTaken: (id: string) => boolean): SourceRecord {
  const { now } = pass.context
  const claim = { proof: newProof(read, pass), statement: statementOf(read, pass.reading.document.programs) }
  const identity = { id: giveId(read, pass.context, isTaken), kind: read.kind, firstSeenAt: now }
  return buildRecord({ ...identity, revision: 1, changedAt: now }, [claim], resolveClaims([claim]), read)
}

function withStatement(record: SourceRecord, read: PageRecord, pass: Pass): SourceRecord {
  const claims = claimsOf(record)
  const fresh = statementOf(read, pass.reading.document.programs)
  const index = claims.findIndex((claim) => claim.proof.url === pass.context.url)
  const old = claims[index]
  if (old) claims[index] = { statement: steady(old.statement, fresh), proof: renewProof(old, fresh, read, pass) }
  else claims.push({ statement: fresh, proof: newProof(read, pass) })
  // The first source gives the record its words; the others only keep their sentence.
  return revise(record, claims, index === 0 ? read : record, pass.context.now)
}

function withoutStatement(record: SourceRecord, context: MergeContext): SourceRecord | null {
  if (isOver(record, context.now) || record.state === 'cancelled' || record.state === 'resolved') return record
  const claims = claimsOf(record)
  const left = claims.filter((claim) => claim.proof.url !== context.url)
  const first = left[0]
  if (first) return revise(record, left, { ...record, text: first.proof.text }, context.now)
  if (record.kind !== 'issue') return null
  // An issue that leaves its table is done; when is not said.
  const resolved = claims.map((claim) => ({ ...claim, statement: { ...claim.statement, state: 'resolved' as const } }))
  return revise(record, resolved, record, context.now)
}

function revise(record: SourceRecord, claims: Claim[], wording: PageRecord, now: string): SourceRecord {
  const shown = resolveClaims(claims)
  const same = buildRecord(record, claims, shown, wording)
  if (sameFacts(record, same)) return same
  return { ...same, revision: record.revision + 1, changedAt: now }
}

function claimsOf(record: SourceRecord): Claim[] {
  return record.sources.map((proof) => ({ proof, statement: statementIn(record, proof) }))
}

/** The new statement, keeping the old form of every fact that it only words differently. */
function steady(old: Statement, fresh: Statement): Statement {
  const kept = FACT_FIELDS.filter((field) => old[field] !== undefined && sameFact(field, old, fresh))
  return buildStatement({ ...fresh, ...Object.fromEntries(kept.map((field) => [field, old[field]])) })
}

function newProof(read: PageRecord, { reading, context, pageKnown }: Pass): Proof {
  const { url, fetchedAt, textHash } = context
  const proof: Proof = { url, published: reading.document.published, fetchedAt, textHash, text: read.text }
  return pageKnown ? { ...proof, observed: true } : proof
}

/** A proof stays what it was while the page says the same in the same words. */
function renewProof(old: Claim, fresh: Statement, read: PageRecord, pass: Pass): Proof {
  if (!sameFacts(old.statement, fresh)) return newProof(read, { ...pass, pageKnown: true })
  const { since, fetchedAt, observed } = old.proof
  if (old.proof.text === read.text && old.proof.published === pass.reading.document.published) return old.proof
  const reworded = newProof(read, { ...pass, pageKnown: false })
  return { ...reworded, since: since ?? fetchedAt, ...(observed ? { observed } : {}) }
}

function sourceAt(record: SourceRecord, url: string): Proof | undefined {
  return record.sources.find((proof) => proof.url === url)
}
