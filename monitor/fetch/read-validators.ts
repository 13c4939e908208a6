import type { Validators } from './fetch-result.ts'
import type { Headers } from './headers.ts'

// Printable characters only and of a sane length: it is kept, and sent back in a header.
const SENDABLE = /^[\x20-\x7e]{1,300}$/

/** What an answer gives to recognise the same page by; null where it gives nothing that can be sent back. */
export function readValidators(url: string, headers: Headers): Validators | null {
  const etag = sendable(headers.get('etag'))
  const lastModified = sendable(headers.get('last-modified'))
  return etag === null && lastModified === null ? null : { url, etag, lastModified }
}

/** The headers that ask a server to send a page only if it changed; none where the validators are another address's. */
export function conditionalHeaders(url: string, validators: Validators | null): Record<string, string> {
  if (validators?.url !== url) return {}
  const { etag, lastModified } = validators
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  }
}

function sendable(value: string | null): string | null {
  return value !== null && SENDABLE.test(value) ? value : null
}
