import type { RawPage } from '../../shared/page/page.ts'
import type { Validators } from '../fetch/fetch-result.ts'
import type { Log } from '../ports/log.ts'
import { hashText } from './hash-page.ts'
import { keepItems } from './keep-items.ts'
import type { Look, Target } from './look.ts'

/** A page that has to be read, and what is known of its bytes. */
export interface Body {
  readonly raw: RawPage
  readonly bodyHash: string
  readonly validators: Validators | null
}

/** Parses and reads a page. `keepsPage`: whether its links are needed afterwards. Never rejects. */
export async function readBody(target: Target, body: Body, keepsPage: boolean, log: Log): Promise<Look> {
  try {
    return await read(target, body, keepsPage)
  } catch (error) {
    // A bug that one page brings out must not keep the other pages from being read.
    const what = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'
    log.warn(`${target.url}: reading it failed unexpectedly (${what})`)
    return { kind: 'distrusted', outcome: 'unreadable', reason: 'reading it failed unexpectedly' }
  }
}

async function read({ source, foundOn }: Target, body: Body, keepsPage: boolean): Promise<Look> {
  // Loaded here and not before: where nothing has changed nothing is parsed.
  const { parsePage } = await import('../../shared/page/parse-page.ts')
  const { readParsedPage } = await import('../../shared/reading/read-page.ts')
  const { raw, bodyHash, validators } = body
  const page = await parsePage(raw)
  const kept = page.format === 'feed' && source.keepItemsWith ? keepItems(page, source.keepItemsWith) : page
  const reading = readParsedPage(raw, kept, foundOn === null ? source.family : source.leadsTo?.family)
  const { outcome, reason } = reading
  if (outcome !== 'ok') {
    const told = outcome === 'not-modified' ? 'unreadable' : outcome
    return { kind: 'distrusted', outcome: told, reason: reason ?? 'the page cannot be trusted' }
  }
  const hashes = { bodyHash, textHash: hashText(page) }
  return { kind: 'read', reading, fetchedAt: raw.fetchedAt, ...hashes, validators, page: keepsPage ? page : null }
}
