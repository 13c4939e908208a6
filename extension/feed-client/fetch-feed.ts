import type { IndexFile } from '../../shared/feed/published-files.ts'
import { checkSignatures } from './check-signatures.ts'
import { chooseFileAddress } from './choose-file-address.ts'
import type { FeedCopy } from './feed-copy.ts'
import { type FetchLimits, fetchFile } from './fetch-file.ts'
import type { Failed, Fetched } from './fetched.ts'
import { hashBytes } from './hash-bytes.ts'
import { readHealth, readIndex, readRecords } from './read-feed-schema.ts'
import { takeRecords } from './take-records.ts'
import type { SignedBytes } from './verify-signature.ts'

export type FetchedIndex =
  | { kind: 'fetched'; index: IndexFile; etag: string | null; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'unchanged' }
  | Failed

/**
 * Brings the copy of a feed up to date: `index.json` first, `records.json` only where the index names another one than `last`
 * has, `health.json` where it changed. Whatever is wrong with any of them fails the whole, so `last` can be kept as it was.
 * With a public key, what comes must be signed with the private one.
 */
export async function fetchFeed(
  address: string,
  last: FeedCopy | null,
  limits: FetchLimits,
  publicKey: string | null = null,
): Promise<Fetched<FeedCopy>> {
  // What was not checked with this key is not known.
  const known = publicKey === null || last?.signedBy === publicKey ? last : null
  const fetched = await fetchFiles(address, known, limits)
  if (fetched.kind === 'failed') return fetched
  const problem = publicKey === null ? null : await checkSignatures(address, publicKey, fetched.signed, limits)
  if (problem !== null) return { kind: 'failed', problem }
  return { kind: 'fetched', copy: { ...fetched.copy, signedBy: publicKey } }
}

/** `signed`: what came of the files that a signature is over. */
type FetchedFiles = { kind: 'fetched'; copy: FeedCopy; signed: SignedBytes[] } | Failed

async function fetchFiles(address: string, last: FeedCopy | null, limits: FetchLimits): Promise<FetchedFiles> {
  const fetched = await fetchIndex(address, last?.indexEtag ?? null, limits)
  if (fetched.kind === 'failed') return fetched
  if (fetched.kind === 'unchanged') return last ? updateHealth(last, last, limits) : fail('wrong-shape')
  const { index, etag, bytes } = fetched
  const copied = await updateRecords(address, index, last, limits)
  if (copied.kind === 'failed') return copied
  const updated = await updateHealth({ ...copied.copy, indexEtag: etag }, last, limits)
  if (updated.kind === 'failed') return updated
  return { ...updated, signed: [{ path: 'index.json', bytes }, ...updated.signed] }
}

/** The small file alone: enough to tell whether there is a feed at an address. */
export async function fetchIndex(address: string, etag: string | null, limits: FetchLimits): Promise<FetchedIndex> {
  const fetched = await fetchFile(`${address}index.json`, etag, limits)
  if (fetched.kind !== 'fetched') return fetched
  const read = readIndex(fetched.bytes)
  if (read.kind === 'failed') return read
  return { kind: 'fetched', index: read.file, etag: fetched.etag, bytes: fetched.bytes }
}

async function updateRecords(
  address: string,
  index: IndexFile,
  last: FeedCopy | null,
  limits: FetchLimits,
): Promise<Fetched<FeedCopy>> {
  const { path, sha256 } = index.files.records
  const place = chooseFileAddress(address, path)
  const rest = {
    ...{ address, name: index.name, signedBy: null },
    ...{ indexEtag: null, recordsHash: sha256, healthPath: index.paths.health },
  }
  const health = {
    checkedAt: last?.checkedAt ?? '',
    healthEtag: last?.healthEtag ?? null,
    health: last?.health ?? [],
  }
  if (last?.recordsHash === sha256) return { kind: 'fetched', copy: { ...rest, ...health, records: last.records } }
  if (place === null) return fail('wrong-shape')
  const fetched = await fetchFile(place, null, limits)
  if (fetched.kind === 'failed') return fetched
  // While a site is being copied, the index may already speak of a file that is not there yet.
  if (fetched.kind === 'unchanged' || (await hashBytes(fetched.bytes)) !== sha256) return fail('in-change')
  const read = readRecords(fetched.bytes)
  if (read.kind === 'failed') return read
  const records = takeRecords(read.file.records)
  return records === null ? fail('wrong-shape') : { kind: 'fetched', copy: { ...rest, ...health, records } }
}

async function updateHealth(copy: FeedCopy, last: FeedCopy | null, limits: FetchLimits): Promise<FetchedFiles> {
  const place = chooseFileAddress(copy.address, copy.healthPath)
  if (place === null) return fail('wrong-shape')
  const fetched = await fetchFile(place, last?.healthPath === copy.healthPath ? last.healthEtag : null, limits)
  if (fetched.kind === 'failed') return fetched
  if (fetched.kind === 'unchanged') return last ? { kind: 'fetched', copy, signed: [] } : fail('wrong-shape')
  const read = readHealth(fetched.bytes)
  if (read.kind === 'failed') return read
  return {
    kind: 'fetched',
    copy: { ...copy, health: read.file.sources, healthEtag: fetched.etag, checkedAt: read.file.checkedAt },
    signed: [{ path: 'health.json', bytes: fetched.bytes }],
  }
}

function fail(kind: 'wrong-shape' | 'in-change'): Failed {
  return { kind: 'failed', problem: { kind } }
}
