import type { ZodMiniType } from 'zod/mini'
import { config } from 'zod/mini'
import { HealthSchema } from '../../shared/feed/health-schema.ts'
import { IndexSchema } from '../../shared/feed/index-schema.ts'
import type { HealthFile, IndexFile, RecordsFile, SignatureFile } from '../../shared/feed/published-files.ts'
import { RecordsSchema } from '../../shared/feed/records-schema.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import { SignatureSchema } from '../../shared/feed/signature-schema.ts'
import type { FeedProblem } from './feed-problem.ts'

// An extension's pages forbid the compiling of code that would make the check faster.
config({ jitless: true })

export type ReadFile<T> = { kind: 'read'; file: T } | { kind: 'failed'; problem: FeedProblem }

export function readIndex(bytes: Uint8Array): ReadFile<IndexFile> {
  return readJson(bytes, IndexSchema)
}

export function readRecords(bytes: Uint8Array): ReadFile<RecordsFile> {
  return readJson(bytes, RecordsSchema)
}

export function readSignature(bytes: Uint8Array): ReadFile<SignatureFile> {
  return readJson(bytes, SignatureSchema)
}

export function readHealth(bytes: Uint8Array): ReadFile<HealthFile> {
  return readJson(bytes, HealthSchema)
}

function readJson<T>(bytes: Uint8Array, schema: ZodMiniType<T>): ReadFile<T> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { kind: 'failed', problem: { kind: 'not-json' } }
  }
  if (isOfLaterVersion(json)) return { kind: 'failed', problem: { kind: 'newer' } }
  const parsed = schema.safeParse(json)
  return parsed.success ? { kind: 'read', file: parsed.data } : { kind: 'failed', problem: { kind: 'wrong-shape' } }
}

/** Told apart from what is no feed: then it is this extension that must be updated. */
function isOfLaterVersion(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return false
  return typeof json.schemaVersion === 'number' && json.schemaVersion > SCHEMA_VERSION
}
