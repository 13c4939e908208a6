import type { Page } from './page.ts'

/** What a page says, whatever its markup: title, date line and the text of its body, a line each. What is hashed to tell its text. */
export function pageText({ title, dateline, body }: Page): string {
  return [title ?? '', dateline ?? '', ...body.map(({ text }) => text)].join('\n')
}
