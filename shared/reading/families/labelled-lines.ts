import type { Block } from '../../page/page.ts'
import type { Listing, Part, Vocabulary } from './listing.ts'

/** `From: July 1`, `Systems – TOMS`; what stands before the mark is a name if the vocabulary knows it. */
const LABELLED = /^([A-Za-z][\w /()&’'?-]{0,38}?)\s*(?::|\s[–—|-])(?:\s+(.*))?$/
/** Several labels on one line: `Reported: March 3 | Fixed: March 4`. */
const NEXT_LABEL = /(?:\s*[|;•·]\s*|(?<=[.\d)])\s+)(?=[A-Z][A-Za-z ]{2,25}:\s)/
const LONGEST_TITLE = 120

interface Draft {
  listing: Listing
  names: Set<string>
  blocks: Block[]
}

/** Things told by lines that begin with the name of a part, and the blocks that tell none. */
export interface LabelledReading {
  listings: { listing: Listing; blocks: Block[] }[]
  rest: Block[]
}

/**
 * What a passage lists in labelled lines. A name that comes back begins the next thing; a short line without a label right before it
 * is its title, else the passage's heading is; other lines belong to the part above them. `isWhole` says whether the labels found make a thing.
 */
export function readLabelledLines(
  heading: string | null,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  isWhole: (listing: Listing) => boolean,
): LabelledReading {
  const rest: Block[] = []
  const drafts: Draft[] = []
  for (const [at, block] of blocks.entries()) {
    const labels = linesIn(block).map((line) => labelOf(line, vocabulary))
    const isFresh = labels.some((label) => label && label.part.role !== 'log' && drafts.at(-1)?.names.has(label.name))
    let open = drafts.at(-1)
    if (labels.some(Boolean) && (!open || isFresh)) {
      const title = titleBefore(blocks, at, labels, vocabulary)
      if (title) (open ? open.blocks : rest).splice(-1, 1)
      if (title && open) open.listing.parts.splice(-1, 1)
      open = {
        listing: { title: title?.text ?? heading, parts: [], links: [] },
        names: new Set(),
        blocks: title ? [title] : [],
      }
      drafts.push(open)
    }
    if (!open) {
      rest.push(block)
      continue
    }
    open.blocks.push(block)
    open.listing.links.push(...block.links)
    for (const [index, line] of linesIn(block).entries()) {
      const label = labels[index]
      if (label) open.names.add(label.name)
      open.listing.parts.push(label?.part ?? { role: continuedRole(open.listing, block), lines: [line] })
    }
  }
  const whole = drafts.filter((draft) => isWhole(draft.listing))
  if (whole.length < drafts.length) return { listings: [], rest: [...blocks] }
  return { listings: whole, rest }
}

function labelOf(line: string, vocabulary: Vocabulary): { name: string; part: Part } | null {
  const match = LABELLED.exec(line)
  const name = match?.[1]?.trim() ?? ''
  const role = name === '' ? 'other' : vocabulary.roleOf(name)
  if (role === 'other') return null
  return { name: name.toLowerCase(), part: { role, lines: match?.[2] ? [match[2]] : [] } }
}

/** Items under a label without a value are its value; other lines tell of the thing as a whole. */
function continuedRole(listing: Listing, block: Block): Part['role'] {
  const last = listing.parts.findLast((part) => part.role !== 'other')
  const isOpen = last !== undefined && (last.lines.length === 0 || listing.parts.at(-1) !== last)
  if (block.kind === 'item' && last && isOpen && last.role === 'systems') return 'systems'
  return 'other'
}

function titleBefore(
  blocks: readonly Block[],
  at: number,
  labels: readonly unknown[],
  vocabulary: Vocabulary,
): Block | null {
  const before = blocks[at - 1]
  if (!labels[0] || !before || before.kind === 'row' || before.kind === 'empty-table') return null
  if (before.text.length > LONGEST_TITLE || /[.:]$/.test(before.text) || labelOf(before.text, vocabulary)) return null
  return before
}

function linesIn(block: Block): string[] {
  return block.kind === 'row' || block.kind === 'empty-table'
    ? []
    : block.text
        .split('\n')
        .flatMap((line) => line.split(NEXT_LABEL))
        .map((line) => line.trim())
        .filter(Boolean)
}
