import { isPublicKey, type SignedFile, signedText } from '../../shared/feed/signed-text.ts'
import { hashBytes } from './hash-bytes.ts'

/** A file as it came, and under which name. */
export interface SignedBytes {
  path: SignedFile
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Whether a signature (base64url) of a file was made with the key whose public half this is (base64url, from the settings).
 * False for anything that is no key or no signature; a browser without Ed25519 rejects.
 */
export async function verifySignature(
  publicKey: string,
  { path, bytes }: SignedBytes,
  signature: string,
): Promise<boolean> {
  const signed = decodeBase64Url(signature)
  const key = isPublicKey(publicKey) ? decodeBase64Url(publicKey) : null
  if (!key || signed?.length !== 64) return false
  const text = new TextEncoder().encode(signedText(path, await hashBytes(bytes)))
  const imported = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify'])
  return crypto.subtle.verify({ name: 'Ed25519' }, imported, signed, text)
}

function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
