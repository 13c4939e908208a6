import type { Block, Page } from '../../shared/page/page.ts'

/** A feed's page with only those items that hold one of the words (whole words, any case); its other parts stay. */
export function keepItems(page: Page, words: readonly string[]): Page {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const wanted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  const items: Block[][] = []
  for (const block of page.body) {
    const item = items.at(-1)
    if (block.kind === 'heading' || !item) items.push([block])
    else item.push(block)
  }
  return { ...page, body: items.filter((item) => item.some(({ text }) => wanted.test(text))).flat() }
}
