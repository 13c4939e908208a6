import type { Block, Page, RawPage } from '../../../shared/page/page.ts'
import { parsePage } from '../../../shared/page/parse-page.ts'

/** A fetched page for a test. */
export function rawOf(text: string, more: Partial<RawPage> = {}): RawPage {
  return {
    url: 'https://www.caaspp-elpac.org/page',
    contentType: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode(text),
    status: 200,
    fetchedAt: '2026-03-02T16:00:00Z',
    ...more,
  }
}

/** A parsed page for a test. */
export function pageOf(text: string, more: Partial<RawPage> = {}): Promise<Page> {
  return parsePage(rawOf(text, more))
}

/** Blocks as short lines: `## heading`, `- item`, `a | b`, `[a; b] empty`, plain text for a paragraph. */
export function outlineOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
    if (block.kind === 'item') return `${'  '.repeat(block.depth - 1)}- ${block.text}`
    if (block.kind === 'empty-table') return `[${block.columns.join('; ')}] empty`
    return block.text
  })
}
