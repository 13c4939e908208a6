import type { Block } from '../../page/page.ts'
import { splitSentences } from '../sentences.ts'

/**
 * "August 21–24: TOMS; August 28: CERS", "TOMS: offline on D. CERS: offline on E.": a line of several entries as one line each, where
 * each of its parts is one by itself; so where line breaks part them.
 */
export function splitEntriesOfLine(blocks: readonly Block[], isWhole: (text: string) => boolean): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [block]
    const parts = [block.text.split('\n'), block.text.split(/;\s+(?:and )?/), splitSentences(block.text)].find(
      (each) => each.length > 1 && each.every(isWhole),
    )
    return parts ? parts.map((text) => ({ ...block, text })) : [block]
  })
}
