import type { Block } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { readTimes } from '../phrases/read-times.ts'

/**
 * The body of a schedule page in which no entry passes for a heading: a "heading" that names both a day and a system, with nothing under
 * it but more of its kind, was a row or line of the schedule.
 */
export function lowerEntryHeadings(body: readonly Block[]): Block[] {
  return body.map((block, at) => {
    if (block.kind !== 'heading' || !isEntry(block)) return block
    const next = body[at + 1]
    const isBare = !next || next.kind === 'heading' || isEntry(next)
    return isBare ? { kind: 'paragraph', text: block.text, links: block.links } : block
  })
}

function isEntry({ text }: Block): boolean {
  const isDated = readTimes(text).some(({ edges }) => edges.some(({ when }) => when?.form === 'day'))
  return isDated && findSystems(text).length > 0
}
