import type { PageRecord } from '../../../../shared/records/source-record.ts'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'

const SITE = 'https://www.caaspp-elpac.org/'

/** A small page of a list. */
export interface ListPage {
  title: string
  body: string
  /** Path on the site. */
  at?: string
  fetchedAt?: string
}

/** The records of a page without its notices. */
export async function recordsOn({
  title,
  body,
  at = 'x',
  fetchedAt = '2024-06-10T16:00:00Z',
}: ListPage): Promise<PageRecord[]> {
  const { records } = await readHtml(title, '', body, { url: SITE + at, fetchedAt })
  return records.filter((record) => record.kind !== 'notice')
}

/** The same, a line for each, in the page's order; see `factOf`. */
export async function factsOn(page: ListPage): Promise<string[]> {
  return (await recordsOn(page)).map(factOf)
}

/** The titles of its stories. */
export async function storiesOn({ title, body, at = 'x' }: ListPage): Promise<string[]> {
  const { records } = await readHtml(title, '', body, { url: SITE + at })
  return records.filter((record) => record.kind === 'notice').map((record) => record.title)
}

/** A table; the first line names its columns (or is left out with `null`), `|` parts the cells. */
export function table(names: string | null, ...rows: string[]): string {
  const cells = (row: string, tag: string) =>
    row
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('')
  const head = names === null ? '' : `<thead><tr>${cells(names, 'th')}</tr></thead>`
  return `<table>${head}<tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`
}
