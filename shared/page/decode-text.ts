/** The part of the platform's TextDecoder that is needed; browsers and Node have it, the language's own library does not. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

/**
 * The text of a page. A byte order mark decides; else bytes that are valid UTF-8 are UTF-8; else they are windows-1252,
 * whatever the server says, since pages that claim UTF-8 and are not hold single windows-1252 characters. Only for UTF-16
 * without a mark is the content type's `charset` believed, as nothing else can tell. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const encoding = utf16Of(bytes, contentType)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function utf16Of(bytes: Uint8Array, contentType: string): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return null
  const declared = /;\s*charset\s*=\s*"?utf-16(le|be)?\b/i.exec(contentType)
  if (!declared) return null
  return declared[1]?.toLowerCase() === 'be' ? 'utf-16be' : 'utf-16le'
}
