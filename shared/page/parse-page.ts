import { readMessage } from './message/read-message.ts'
import type { Page, RawPage } from './page.ts'
import { MOST_BYTES, mediaTypeOf, parseWebPage } from './parse-web-page.ts'

/** A page of the web or a message without its markup: see `parseWebPage` and `readMessage`. Never throws on mangled input. */
export async function parsePage(raw: RawPage): Promise<Page> {
  const isMessage = /^message\/(?:rfc822|global)$/.test(mediaTypeOf(raw))
  return isMessage ? readMessage(raw.bytes.subarray(0, MOST_BYTES), raw.url) : parseWebPage(raw)
}
