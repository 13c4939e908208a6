import type { Block } from '../../page/page.ts'
import { mayStateZone, readLabelZone, zoneStatedIn } from '../phrases/stated-zone.ts'
import { splitSentences } from '../sentences.ts'
import type { Passage } from '../stories.ts'

const OF_PAGE =
  /\b(?:this|the) (?:page|schedule|calendar|message|e-?mail|update|communication|newsletter|issue|site|list)\b/i

/** The IANA zone that a passage states for all its hours: its heading, a note in it or the caption of its table. */
export function zoneOfPassage(heading: string | null, blocks: readonly Block[]): string | null {
  return zoneStatedIn(blocks.flatMap(sentencesIn)) ?? readLabelZone(heading ?? '')
}

/**
 * The zone that a page states for all of its hours: what stands before its first heading, or speaks of the whole page; on a page
 * that is a schedule, also a note that stands apart from the dates.
 */
export function zoneOfPage(passages: readonly Passage[], isSchedule: boolean): string | null {
  return zoneStatedIn(
    passages.flatMap(({ path, blocks }) => {
      const isApart = path.length === 0 || (isSchedule && !blocks.some((block) => block.kind === 'row'))
      return blocks.flatMap(sentencesIn).filter((sentence) => isApart || OF_PAGE.test(sentence))
    }),
  )
}

/** The sentences of a block, where one of them may state a zone. */
function sentencesIn({ kind, text }: Block): string[] {
  return kind === 'row' || kind === 'empty-table' || !mayStateZone(text) ? [] : splitSentences(text)
}
