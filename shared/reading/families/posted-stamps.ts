import type { Block } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import { systemIdsIn } from '../../systems/find-systems.ts'
import { readTimes } from '../phrases/read-times.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'

/** `(Posted 09/15/21)`, `(July 2021)`, `(PDF; 2MB; Revised 13-Nov-2015)`, `(Video; 06:50)`: what stands in parentheses behind a link. */
const PARENTHESIS = /\(([^()]{1,80})\)/g
const STAMP_WORD = /\b(?:posted|revised|updated|added|published|new|modified|issued)\b/i
const ONLY_A_MONTH =
  /^(?:(?:posted|revised|updated|added|new|published),? )?(?:early |mid-?|late )?[A-Z][a-z]+\.? \d{4}$/i
const ONLY_STAMPS = /^(?:\s*\([^()]*\)[\s.]*)+$/

/**
 * The releases that a resource page's stamps tell: each item with a posted date, whatever its day (RECORDS 10). A stamp on a line of
 * its own belongs to the item above it.
 */
export function readPostedStamps(section: string | null, blocks: readonly Block[]): PageRecord[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'row')
      return block.cells.flatMap((cell) => cell.lines.flatMap((line) => stampIn(line, line, section, block)))
    const before = blocks[index - 1]
    const owner = ONLY_STAMPS.test(block.text) && before ? `${before.text} ${block.text}` : block.text
    return stampIn(block.text, owner, section, block)
  })
}

function stampIn(text: string, owner: string, section: string | null, block: Block): PageRecord[] {
  for (const match of text.matchAll(PARENTHESIS)) {
    const inside = match[1] ?? ''
    if (!STAMP_WORD.test(inside) && !ONLY_A_MONTH.test(inside.trim())) continue
    const phrase = readTimes(inside)[0]
    const span = phrase && resolvePhrase(phrase, { published: null, witnesses: [] }).spans[0]
    if (!span) continue
    const title = owner.replace(PARENTHESIS, ' ').replace(/\s+/g, ' ').trim() || owner
    return [
      {
        kind: 'release',
        title,
        section,
        systems: systemIdsIn(title),
        start: span.start.time,
        end: null,
        text: owner,
        links: block.links,
        doubts: [],
        ...(span.start.approximate ? { approximate: true } : {}),
        evidence: [{ printed: match[0], inferred: [] }],
      },
    ]
  }
  return []
}
