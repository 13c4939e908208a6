import type { RawPage } from '../../shared/page/page.ts'
import { parsePage } from '../../shared/page/parse-page.ts'
import { readParsedPage } from '../../shared/reading/read-parsed-page.ts'
import { isStripAlive } from '../../shared/reading/trust/expectations.ts'
import type { Validators } from '../fetch/fetch-result.ts'
import type { Log } from '../ports/log.ts'
import { detach } from '../text/detach.ts'
import { hashText } from './hash-page.ts'
import { judgePage, type PagePast } from './judge-page.ts'
import { keepItems } from './keep-items.ts'
import type { Look, Target } from './look.ts'

/** A page that has to be read, and what is known of its bytes. */
export interface Body {
  readonly raw: RawPage
  readonly bodyHash: string
  readonly validators: Validators | null
}

/** Parses, reads and judges a page. `keepsPage`: whether its links are needed afterwards. Never rejects. */
export async function readBody(
  target: Target,
  body: Body,
  past: PagePast,
  keepsPage: boolean,
  log: Log,
): Promise<Look> {
  try {
    return await read(target, body, past, keepsPage)
  } catch (error) {
    // A bug that one page brings out must not keep the other pages from being read.
    const what = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'
    log.warn(`${target.url}: reading it failed unexpectedly (${what})`)
    return { kind: 'distrusted', outcome: 'unreadable', reason: 'reading it failed unexpectedly' }
  }
}

async function read({ source, foundOn, url }: Target, body: Body, past: PagePast, keepsPage: boolean): Promise<Look> {
  const { raw, bodyHash, validators } = body
  const page = await parsePage(raw)
  const kept = page.format === 'feed' && source.keepItemsWith ? keepItems(page, source.keepItemsWith) : page
  const family = foundOn === null ? source.family : source.leadsTo?.family
  const stripLives = isStripAlive(past.memory?.expectations ?? null)
  const reading = readParsedPage(raw, kept, { family, stripLives })
  const { outcome, reason } = reading
  if (outcome !== 'ok') {
    const told = outcome === 'not-modified' ? 'unreadable' : outcome
    return { kind: 'distrusted', outcome: told, reason: reason ?? 'the page cannot be trusted' }
  }
  const textHash = hashText(page)
  const judgement = judgePage({ ...raw, url }, page, reading, past, { bodyHash, textHash })
  const { kind, note, ...found } = detach({ ...judgement, reading })
  if (kind === 'unreadable') {
    return { kind: 'distrusted', outcome: kind, reason: note ?? 'it has changed', memory: found.memory }
  }
  const told = { ...found, fetchedAt: raw.fetchedAt, textHash }
  if (kind === 'held') return { kind, reason: note ?? 'it has changed', ...told }
  return { kind: 'read', ...told, bodyHash, validators, note, page: keepsPage ? page : null }
}
