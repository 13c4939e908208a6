import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { verifySignature } from '../../../extension/feed-client/verify-signature.ts'
import { isSignedBy } from '../../../monitor/signing/is-signed-by.ts'
import { makeKeyPair, readSigningKey } from '../../../monitor/signing/signing-key.ts'
import { isPublicKey } from '../../../shared/feed/signed-text.ts'

const BYTES = new TextEncoder().encode('{"schemaVersion":1}\n')
const HASH = createHash('sha256').update(BYTES).digest('hex')
const { secret, publicKey } = makeKeyPair()
const signature = readSigningKey(secret)?.sign('index.json', HASH) ?? ''

it('signs so that the monitor and a browser agree', async () => {
  expect(isPublicKey(publicKey)).toBe(true)
  expect(readSigningKey(`${secret}\n`)?.publicKey).toBe(publicKey)
  expect(isSignedBy(publicKey, 'index.json', HASH, signature)).toBe(true)
  expect(await verifySignature(publicKey, { path: 'index.json', bytes: BYTES }, signature)).toBe(true)
})

const other = makeKeyPair().publicKey
const changed = Uint8Array.from(BYTES, (byte, at) => (at === 5 ? byte ^ 1 : byte))

it.each([
  ['another file', publicKey, 'health.json', BYTES, signature],
  ['one changed bit', publicKey, 'index.json', changed, signature],
  ['another key', other, 'index.json', BYTES, signature],
  [
    'a changed signature',
    publicKey,
    'index.json',
    BYTES,
    `A${signature.slice(1)}` === signature ? `B${signature.slice(1)}` : `A${signature.slice(1)}`,
  ],
  ['no signature', publicKey, 'index.json', BYTES, ''],
  ['what is no base64', publicKey, 'index.json', BYTES, '%%%'],
  ['what is no key', 'key', 'index.json', BYTES, signature],
] as const)('refuses %s', async (_, key, path, bytes, sign) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(isSignedBy(key, path, sha256, sign)).toBe(false)
  expect(await verifySignature(key, { path, bytes: new Uint8Array(bytes) }, sign)).toBe(false)
})

it('knows what is no signing key', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  expect(readSigningKey('')).toBeNull()
  expect(readSigningKey('secret')).toBeNull()
  expect(readSigningKey(rsa.export({ format: 'der', type: 'pkcs8' }).toString('base64url'))).toBeNull()
})
