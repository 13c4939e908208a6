import type { ZodMiniType } from 'zod/mini'
import { findChainBreak } from '../../shared/feed/change-chain.ts'
import { ChangesSchema } from '../../shared/feed/changes-schema.ts'
import { HealthSchema } from '../../shared/feed/health-schema.ts'
import { IndexSchema } from '../../shared/feed/index-schema.ts'
import type { ChangesFile } from '../../shared/feed/published-files.ts'
import { RecordsSchema } from '../../shared/feed/records-schema.ts'
import { SignatureSchema } from '../../shared/feed/signature-schema.ts'
import { SIGNED_FILES } from '../../shared/feed/signed-text.ts'
import { isSignedBy } from '../signing/is-signed-by.ts'
import { hashOf } from '../text/hash-of.ts'
import type { ReadSiteFile } from './site-file.ts'

/** What was found: `problems` are plain sentences, none where all is as it was published. */
export interface SiteCheck {
  problems: string[]
  /** Changes whose place in the chain was checked. */
  chained: number
  /** The key by which the site is signed; null where it is not, or where that does not hold. */
  signedBy: string | null
}

/** Checks that a published site is whole. `publicKey`: the key that it must be signed with; null where any or none will do. */
export async function verifySite(read: ReadSiteFile, publicKey: string | null): Promise<SiteCheck> {
  const problems: string[] = []
  const load = async (path: string) => {
    const file = await read(path)
    if (!file.ok) problems.push(`${path} ${file.reason}.`)
    else if (file.bytes === null) problems.push(`${path} is not there.`)
    return file.ok ? file.bytes : null
  }
  const indexBytes = await load('index.json')
  const healthBytes = await load('health.json')
  const index = parseFile('index.json', indexBytes, IndexSchema, problems)
  parseFile('health.json', healthBytes, HealthSchema, problems)
  let chained = 0
  for (const { path, sha256 } of Object.values(index?.files ?? {})) {
    const bytes = await load(path)
    if (!bytes) continue
    if (hashOf(bytes) !== sha256) problems.push(`${path} was changed: it is not the file that index.json names.`)
    if (path === 'records.json') parseFile(path, bytes, RecordsSchema, problems)
    if (path === 'changes.json') chained = await checkChain(bytes, problems)
  }
  const files = { 'index.json': indexBytes, 'health.json': healthBytes }
  return { problems, chained, signedBy: await checkSignature(files, read, publicKey, problems) }
}

async function checkChain(bytes: Uint8Array, problems: string[]): Promise<number> {
  const file = parseFile<ChangesFile>('changes.json', bytes, ChangesSchema, problems)
  if (!file) return 0
  // As it was parsed, with every field: what the schema does not know is tied too.
  const { changes }: ChangesFile = JSON.parse(Buffer.from(bytes).toString())
  const broken = await findChainBreak(changes, async (text) => hashOf(Buffer.from(text)))
  if (broken) problems.push(`changes.json was changed: ${broken}.`)
  return changes.filter(({ chain }) => chain).length
}

async function checkSignature(
  files: Record<(typeof SIGNED_FILES)[number], Uint8Array | null>,
  read: ReadSiteFile,
  publicKey: string | null,
  problems: string[],
): Promise<string | null> {
  const file = await read('signature.json')
  if (!file.ok || file.bytes === null) {
    if (publicKey) problems.push('The site is not signed: signature.json is not there.')
    return null
  }
  const signature = parseFile('signature.json', file.bytes, SignatureSchema, problems)
  if (!signature) return null
  const key = publicKey ?? signature.publicKey
  const bad = SIGNED_FILES.filter((path) => {
    const bytes = files[path]
    return bytes !== null && !isSignedBy(key, path, hashOf(bytes), signature.signatures[path])
  })
  for (const path of bad) problems.push(`${path} was changed, or was signed with another key.`)
  return bad.length === 0 ? key : null
}

function parseFile<T>(path: string, bytes: Uint8Array | null, schema: ZodMiniType<T>, problems: string[]): T | null {
  if (!bytes) return null
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(bytes).toString()))
    if (parsed.success) return parsed.data
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  problems.push(`${path} is not in the form that it must have.`)
  return null
}
