import type { Block } from '../../page/page.ts'
import type { Listing, Part, Vocabulary } from './listing.ts'

/** `From: July 1`, `Systems – TOMS`; what stands before the mark is a name if the vocabulary knows it. */
const LABELLED = /^([A-Za-z][\w /()&’'?-]{0,38}?)\s*(?::|\s[–—|-])(?:\s+(.*))?$/
/** Several labels on one line: `Reported: March 3 | Fixed: March 4`. */
const NEXT_LABEL = /(?:(?<!\s)\s*[|;•·]\s*|(?<=[.\d)])\s+)(?=[A-Z][A-Za-z ]{2,25}:\s)/
const LONGEST_TITLE = 120

interface Draft {
  listing: Listing
  names: Set<string>
  blocks: Block[]
}

interface Label {
  name: string
  part: Part
}

/** Things told by lines that begin with the name of a part, and the blocks that tell none. */
export interface LabelledReading {
  listings: Listing[]
  rest: Block[]
}

/**
 * What a passage lists in labelled lines. A name that comes back begins the next thing; a short line without a label right before it
 * is its title, else the passage's heading is; other lines belong to the part above them. `isWhole` says whether the labels found
 * make a thing.
 */
export function readLabelledLines(
  heading: string | null,
  given: readonly Block[],
  vocabulary: Vocabulary,
  isWhole: (listing: Listing) => boolean,
): LabelledReading {
  const drafts: Draft[] = []
  const blocks = joinLabels(given, vocabulary)
  for (const [at, block] of blocks.entries()) {
    const lines = linesIn(block)
    const labels = lines.map((line) => labelOf(line, vocabulary))
    if (opensNext(labels, drafts.at(-1)))
      drafts.push(openDraft(heading, titleBefore(blocks, at, labels, vocabulary), drafts.at(-1)))
    const open = drafts.at(-1)
    if (!open) continue
    open.blocks.push(block)
    open.listing.links.push(...block.links)
    for (const [index, line] of lines.entries()) {
      const label = labels[index]
      if (label) open.names.add(label.name)
      open.listing.parts.push(
        label?.part ?? { role: continuedRole(open, block, index > 0 ? line : null), lines: [line] },
      )
    }
  }
  const whole = drafts.filter((draft) => isWhole(draft.listing))
  const used = new Set(whole.flatMap((draft) => draft.blocks))
  return { listings: whole.map((draft) => draft.listing), rest: blocks.filter((block) => !used.has(block)) }
}

/** Blocks in which a label that fills a line of its own stands before its value: `Start`, below it `March 7`. */
function joinLabels(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const areCards = namesCards(blocks, vocabulary)
  const isLabel = (block: Block | undefined) =>
    block?.kind === 'paragraph' && (areCards ? CARD_LABEL.test(block.text) : isOwnLabel(block.text, vocabulary))
  const roles = new Set(blocks.flatMap((block) => (isLabel(block) ? [vocabulary.roleOf(block.text)] : [])))
  if (!areCards && (!roles.has('start') || !roles.has('end'))) return blocks
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    if (isLabel(block) && !isLabel(blocks[at + 1]) && blocks[at + 1]?.kind === 'paragraph') return []
    const isValue = before && isLabel(before) && !isLabel(block) && block.kind === 'paragraph'
    return [isValue ? { ...block, text: `${before.text.replace(/:$/, '')}: ${block.text}` } : block]
  })
}

/** Cards with a line `When` over the time and a line `Systems` over their names. */
function namesCards(blocks: readonly Block[], vocabulary: Vocabulary): boolean {
  const labels = blocks.filter((block) => block.kind === 'paragraph' && CARD_LABEL.test(block.text))
  const roles = new Set(labels.map((block) => vocabulary.roleOf(block.text)))
  return roles.has('systems') && (roles.has('date') || roles.has('start'))
}

const CARD_LABEL =
  /^(?:when|dates?(?: (?:and|&) times?)?|from|to|starts?|ends?|(?:(?:impacted|affected) )?systems?|type|status):?$/i

function isOwnLabel(text: string, vocabulary: Vocabulary): boolean {
  return /^[A-Z][A-Za-z ]{1,24}:?$/.test(text) && !['other', 'stamp', 'due'].includes(vocabulary.roleOf(text))
}

function opensNext(labels: readonly (Label | null)[], open: Draft | undefined): boolean {
  if (!open) return labels.some((label) => label !== null)
  return labels.some((label) => label !== null && label.part.role !== 'log' && open.names.has(label.name))
}

/** The title was taken for the last line of the thing before. */
function openDraft(heading: string | null, title: Block | null, before: Draft | undefined): Draft {
  if (title) {
    before?.blocks.pop()
    before?.listing.parts.pop()
  }
  return {
    listing: { title: title?.text ?? heading, parts: [], links: [], row: null, zone: null },
    names: new Set(),
    blocks: title ? [title] : [],
  }
}

function labelOf(line: string, vocabulary: Vocabulary): Label | null {
  const match = LABELLED.exec(line)
  const name = match?.[1]?.trim() ?? ''
  const role = name === '' ? 'other' : vocabulary.roleOf(name)
  if (role === 'other' || role === 'stamp' || role === 'due') return null
  return { name: name.toLowerCase(), part: { role, lines: match?.[2] ? [match[2]] : [] } }
}

/**
 * Items under a label without a value are its value, and so is a `line` without a stop in the label's own passage; other lines tell
 * of the thing as a whole.
 */
function continuedRole({ listing, blocks }: Draft, block: Block, line: string | null): Part['role'] {
  const last = listing.parts.findLast((part) => part.role !== 'other')
  if (last?.role !== 'systems') return 'other'
  const isNext = listing.parts.at(-1) === last
  if (block.kind === 'item' && (last.lines.length === 0 || !isNext || blocks.at(-2)?.kind === 'item')) return 'systems'
  return line !== null && isNext && !/[.!?]$/.test(line) ? 'systems' : 'other'
}

function titleBefore(
  blocks: readonly Block[],
  at: number,
  labels: readonly unknown[],
  vocabulary: Vocabulary,
): Block | null {
  const before = blocks[at - 1]
  if (!labels[0] || !before || before.kind === 'row' || before.kind === 'empty-table') return null
  if (
    before.text.length > LONGEST_TITLE ||
    before.text.includes('\n') ||
    /[.:]$/.test(before.text) ||
    labelOf(before.text, vocabulary)
  )
    return null
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
