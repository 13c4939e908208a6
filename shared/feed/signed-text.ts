/** The published files that are signed; `index.json` holds the hashes of the others. */
export const SIGNED_FILES = ['index.json', 'health.json'] as const
export type SignedFile = (typeof SIGNED_FILES)[number]

/** What a signature is over (UTF-8). `sha256`: of the file's bytes, hex. The name keeps one file from passing for another. */
export function signedText(path: SignedFile, sha256: string): string {
  return `caaspp-watch feed 1\n${path}\n${sha256}\n`
}

const PUBLIC_KEY = /^[A-Za-z0-9_-]{43}$/

/** True for a public key as people pass it on: the 32 bytes of an Ed25519 key in base64url. */
export function isPublicKey(text: string): boolean {
  return PUBLIC_KEY.test(text)
}
