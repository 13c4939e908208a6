import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { type SignedFile, signedText } from '../../shared/feed/signed-text.ts'

/** A key that feeds are signed with. */
export interface SigningKey {
  /** Base64url of the 32 bytes: what readers put into their settings. */
  readonly publicKey: string
  /** The signature (base64url) of a file with this SHA-256 (hex). */
  sign(path: SignedFile, sha256: string): string
}

/** A new pair; both halves in base64url on one line each. `secret` is PKCS #8 (DER). */
export function makeKeyPair(): { secret: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
  return { secret, publicKey: publicHalfOf(privateKey) }
}

/** The key in a secret as `makeKeyPair` gives it; null where it is none. */
export function readSigningKey(secret: string): SigningKey | null {
  const key = parsePrivateKey(secret)
  if (key?.asymmetricKeyType !== 'ed25519') return null
  return {
    publicKey: publicHalfOf(key),
    sign: (path, sha256) => sign(null, Buffer.from(signedText(path, sha256)), key).toString('base64url'),
  }
}

function parsePrivateKey(secret: string): KeyObject | null {
  try {
    return createPrivateKey({ key: Buffer.from(secret.trim(), 'base64url'), format: 'der', type: 'pkcs8' })
  } catch {
    // What the text is must not get into any message.
    return null
  }
}

function publicHalfOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return x ?? ''
}
