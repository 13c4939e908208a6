import type { Look, Target } from '../../../monitor/pass/look.ts'
import { mergeVisits } from '../../../monitor/pass/merge-visits.ts'
import { readBody } from '../../../monitor/pass/read-body.ts'
import type { KnownState } from '../../../monitor/store/stored-state.ts'
import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import { parseHtmlPage } from '../../../shared/page/parse-html-page.ts'
import { chooseFamily } from '../../../shared/reading/stories/family.ts'
import type { GoodPage } from './good-pages.ts'

const EMPTY: KnownState = { records: () => [], pages: [], health: { pages: {}, requests: null } }
const SILENT = { info: () => {}, warn: () => {} }
const HOUR_MS = 3_600_000

/** What one more look at a page came to. */
export interface Looked {
  look: Look
  state: KnownState
  changes: readonly ChangeRecord[]
}

/** One page, looked at again and again by what a pass is made of. */
export class PageHistory {
  readonly #target: Target
  readonly #contentType: string
  readonly #begun: number
  state: KnownState = EMPTY

  constructor({ url, contentType, fetchedAt, html }: GoodPage) {
    const family = chooseFamily(parseHtmlPage(html, url))
    const pace = { schoolHours: 60, otherwise: 60 }
    const source = { id: 'page', name: 'The page', address: url, family, kind: 'page' as const, pace, enabled: true }
    this.#target = { source, url, foundOn: null }
    this.#contentType = contentType
    this.#begun = Date.parse(fetchedAt)
  }

  /** Looks `hours` after the first look and remembers what came of it. */
  async look(html: string, hours: number, status = 200): Promise<Looked> {
    const looked = await this.tryLook(html, hours, status)
    this.state = looked.state
    return looked
  }

  /** The same without remembering. */
  async tryLook(html: string, hours: number, status = 200): Promise<Looked> {
    const now = new Date(this.#begun + hours * HOUR_MS).toISOString()
    const { url } = this.#target
    const bytes = new TextEncoder().encode(html)
    const contentType = `${this.#contentType.split(';')[0]}; charset=utf-8`
    const raw = { url, contentType, bytes, status, fetchedAt: now }
    const known = this.state.pages.find((page) => page.url === url)
    const past = { memory: known?.memory, bodyHash: known?.bodyHash ?? null, records: this.state.records() }
    const look = await readBody(this.#target, { raw, bodyHash: html, validators: null }, past, false, SILENT)
    const merged = await mergeVisits(this.state, [{ ...this.#target, look }], { now, readBy: '1' })
    return { look, ...merged }
  }
}
