import { createPublicKey, verify } from 'node:crypto'
import { type SignedFile, signedText } from '../../shared/feed/signed-text.ts'

/** Whether a signature (base64url) of a file with this SHA-256 (hex) was made with the key whose public half this is. */
export function isSignedBy(publicKey: string, path: SignedFile, sha256: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
    return verify(null, Buffer.from(signedText(path, sha256)), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}
