import type { RawPage } from '../../shared/page/page.ts'
import type { PageReading } from '../../shared/reading/page-reading.ts'
import { readPage } from '../../shared/reading/read-page.ts'

const MAIL = 'https://www.caaspp-elpac.org/training-and-communication/communication/email/01-02-03-caaspp'

/** A page as it comes over the wire; say what matters for the test. */
export function rawPage(text: string | Uint8Array, fields: Partial<RawPage> = {}): RawPage {
  return {
    url: MAIL,
    contentType: 'text/html; charset=utf-8',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    status: 200,
    fetchedAt: '2026-03-02T18:00:00Z',
    ...fields,
  }
}

/** Markup of a page with a title, the line under it, and a body. */
export function htmlPage(title: string, dateline: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/toms">TOMS</a></li></ul></nav>
<main><h1>${title}</h1>${dateline ? `<p>${dateline}</p>` : ''}${body}</main>
<footer><p>© 2026 California Department of Education</p></footer></body></html>`
}

/** What a page of this title, date line and body says. */
export function readHtml(
  title: string,
  dateline: string,
  body: string,
  fields: Partial<RawPage> = {},
): Promise<PageReading> {
  return readPage(rawPage(htmlPage(title, dateline, body), fields))
}
