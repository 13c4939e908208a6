import type { SignatureFile } from '../../shared/feed/published-files.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import { hashOf } from '../text/hash-of.ts'
import { jsonText } from './json-text.ts'

/** `signature.json` over the texts of the files that are signed. */
export function renderSignature(texts: Record<'index.json' | 'health.json', string>, key: SigningKey): string {
  const sign = (path: keyof typeof texts) => key.sign(path, hashOf(texts[path]))
  const file: SignatureFile = {
    schemaVersion: SCHEMA_VERSION,
    publicKey: key.publicKey,
    signatures: { 'index.json': sign('index.json'), 'health.json': sign('health.json') },
  }
  return jsonText(file, 2)
}
