import type { FeedProblem } from './feed-problem.ts'
import { type FetchLimits, fetchFile } from './fetch-file.ts'
import { readSignature } from './read-feed-schema.ts'
import { type SignedBytes, verifySignature } from './verify-signature.ts'

/** Why the files are not to be taken as the feed's own; null where the signatures hold. The key comes from the settings alone. */
export async function checkSignatures(
  address: string,
  publicKey: string,
  files: readonly SignedBytes[],
  limits: FetchLimits,
): Promise<FeedProblem | null> {
  if (files.length === 0) return null
  const fetched = await fetchFile(`${address}signature.json`, null, limits)
  if (fetched.kind === 'unchanged') return { kind: 'not-signed' }
  if (fetched.kind === 'failed') {
    const isMissing = fetched.problem.kind === 'refused' && [404, 410].includes(fetched.problem.status)
    return isMissing ? { kind: 'not-signed' } : fetched.problem
  }
  const read = readSignature(fetched.bytes)
  if (read.kind === 'failed') return read.problem
  try {
    const { signatures } = read.file
    const held = await Promise.all(files.map((file) => verifySignature(publicKey, file, signatures[file.path])))
    return held.every(Boolean) ? null : { kind: 'changed' }
  } catch {
    return { kind: 'unverifiable' }
  }
}
