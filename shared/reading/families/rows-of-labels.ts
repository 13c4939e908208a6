import type { Block, RowBlock } from '../../page/page.ts'
import { isOnlyTimes } from '../../page/words.ts'
import { pattern } from '../../text/pattern.ts'
import { EVENT } from '../kinds/cues.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { readTimes } from '../phrases/read-times.ts'
import { type ColumnRole, columnRoleOf } from './column-role.ts'

/** `Opens: July 1, 2024`, `Opens – July 1, 2024` */
const MARKED = /^([A-Z][A-Za-z /()’'-]{1,38}?)(?: ?:| [–—-]) (.{3,80})$/
/** The same with a name in bold letters and no mark: `Opens July 1, 2024`. */
const UNMARKED = new RegExp(
  pattern`
    ^([A-Z][A-Za-z/()’'-]{1,14}(?: [A-Za-z/()’'-]{1,14}){0,3}?)(?<!\b(?:from|on|is|are|at|of|the))\s(
      (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\.?,?\s)?\d.{2,60}
    )$`,
  'i',
)
/** Several labels on one line: `Opens: July 1; Closes: July 26`. */
const NEXT_LABEL = /(?:\n| ?[|;•·] )(?=[A-Z])|(?<=\d)\. (?=[A-Z][A-Za-z ]{1,38}:)/

/** Roles of names that say of a day what it is. */
const TELLING: readonly ColumnRole[] = ['start', 'end', 'due', 'delivery']
const LONGEST_NAME = 60

/** A line that names its day. */
interface Line {
  name: string
  value: string
  role: ColumnRole
}

/**
 * Blocks in which lines that each name a day of one thing (`Opens: July 1`, `Closes: July 26`, `Results available: August 5`) are a row
 * of a table with these names, so that both are read in one way. Where systems are down or people meet, such lines tell the parts of
 * one time.
 */
export function rowsOfLabels(heading: string, blocks: readonly Block[]): Block[] {
  if (OTHERWISE.some((cue) => cue.test(heading) || blocks.some(({ text }) => cue.test(text)))) return [...blocks]
  const out: Block[] = []
  let table = -1
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at)
    const lines = run.flatMap(linesOf)
    if (tellOneThing(lines)) out.push(rowOf(lines, run, nameOver(blocks[at - 1], run), table--))
    else out.push(...blocks.slice(at, at + Math.max(1, run.length)))
    at += Math.max(1, run.length)
  }
  return out
}

const OTHERWISE = [DOWN, EVENT]

/** Passages of one kind that follow one another and hold nothing but such lines, up to a name that comes back. */
function runFrom(blocks: readonly Block[], from: number): Block[] {
  const run: Block[] = []
  const names = new Set<string>()
  for (let block = blocks[from]; block; block = blocks[from + run.length]) {
    const lines = linesOf(block)
    const isAlike = !run[0] || (run[0].kind === block.kind && depthOf(run[0]) === depthOf(block))
    if (!lines.length || !isAlike || lines.some(({ name }) => names.has(name))) break
    for (const { name } of lines) names.add(name)
    run.push(block)
  }
  return run
}

function depthOf(block: Block): number {
  return block.kind === 'item' ? block.depth : 0
}

/** The lines of a passage; none where one of them is of another kind. */
function linesOf(block: Block): Line[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return []
  const lines = block.text.split(NEXT_LABEL).map(readLine)
  return lines.every((line) => line !== null) ? lines : []
}

function readLine(text: string): Line | null {
  const [, name = '', printed = ''] = MARKED.exec(text) ?? UNMARKED.exec(text) ?? []
  const value = printed.replace(/(?<=\d)\.$/, '')
  return name !== '' && isOneTime(value) ? { name, value, role: columnRoleOf(name) } : null
}

/** A time and nothing else. */
function isOneTime(text: string): boolean {
  const [time, ...more] = isOnlyTimes(text) ? readTimes(text) : []
  return time !== undefined && more.length === 0 && time.from === 0 && time.to === text.length
}

/** Several different days, each of which its name tells the kind of. */
function tellOneThing(lines: readonly Line[]): boolean {
  const roles = new Set(lines.map(({ role }) => role))
  return lines.length > 1 && roles.size > 1 && [...roles].every((role) => TELLING.includes(role))
}

/** The short item under which the run is a list of its own. */
function nameOver(before: Block | undefined, [first]: readonly Block[]): string {
  const isOver = before?.kind === 'item' && first && before.depth < depthOf(first)
  return isOver && before.text.length <= LONGEST_NAME ? before.text : ''
}

function rowOf(lines: readonly Line[], run: readonly Block[], name: string, table: number): RowBlock {
  const cells = [name, ...lines.map(({ value }) => value)].map((text) => ({ lines: [text], links: [], header: false }))
  return {
    kind: 'row',
    table,
    columns: ['', ...lines.map((line) => line.name)],
    cells,
    text: run.map(({ text }) => text).join('\n'),
    links: run.flatMap(({ links }) => links),
  }
}
