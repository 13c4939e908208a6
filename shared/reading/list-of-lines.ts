import type { Block } from '../page/page.ts'
import { areOnlyDays, isDayEntry, isOnlyDay } from '../page/words.ts'
import { findSystems } from '../systems/find-systems.ts'
import { entriesOfDay } from './families/entries-of-day.ts'
import { saysOnlyDowntimes } from './families/split-stretches.ts'
import { tellsHours } from './families/tells-hours.ts'
import { readTimes } from './phrases/read-times.ts'

/** A list that is none by its markup: its entries, and the line that opens it. */
export interface ListOfLines {
  opener: string | null
  entries: string[]
}

/** Characters of a paragraph that may be a list. */
const LONGEST = 1_500

/** The list that a paragraph is: one of days by its line breaks, or a day beside another one, where the markup is lost. */
export function readListOfLines(blocks: readonly Block[], at: number, isOpened: boolean): ListOfLines | null {
  const isDay = (block: Block | undefined) => block?.kind === 'paragraph' && areOnlyDays(block.text)
  const block = blocks[at]
  if (block?.kind !== 'paragraph') return null
  const isOneOfDays = isOpened && isDay(block) && (isDay(blocks[at - 1]) || isDay(blocks[at + 1]))
  if (isOneOfDays) return { opener: null, entries: [block.text] }
  const isHeaded = (other: Block | undefined) => other?.kind === 'paragraph' && linesUnderDay(other.text) !== null
  const headed = isHeaded(blocks[at - 1]) || isHeaded(blocks[at + 1]) ? linesUnderDay(block.text) : null
  return headed ?? entriesOf(block.text)
}

/** Short lines without a time below a day, as in a calendar. */
function linesUnderDay(text: string): ListOfLines | null {
  const [first = '', ...others] = text.length > LONGEST ? [] : text.split('\n')
  const isShort = (line: string) => line.length < 120 && !/[.!?]$/.test(line) && readTimes(line).length === 0
  return isOnlyDay(first) && others.length > 0 && others.every(isShort) ? { opener: first, entries: others } : null
}

/**
 * The lines of a paragraph that is a list by its line breaks, and the line that opens it: of days, each line beginning with its own, or
 * with the system that it is told of ("CERS: March 8"); of the hours of one day; of the days of one system. Null for any other.
 * "11 a.m. Saturday to" goes on in the next line.
 */
function entriesOf(text: string): ListOfLines | null {
  if (text.length > LONGEST) return null
  const [first = '', ...others] = text.split(/(?<!\b(?:to|until|through|and))\n/i)
  const ofOneDay = isOnlyDay(first) ? others : []
  if (ofOneDay.length > 1 && ofOneDay.every(tellsHours)) return { opener: first, entries: ofOneDay }
  if (!others.length) return isDayEntry(first) ? entriesOfOneDay(first) : entriesBetweenStops(first)
  if (others.length > 1 && isOnlySystems(first) && others.every((line) => readTimes(line)[0]?.from === 0))
    return { opener: null, entries: others.map((line) => `${first}: ${line}`) }
  const opener = first.endsWith(':') && others.length > 1 ? first : null
  const entries = opener ? others : [first, ...others]
  if (entries.length > 1 && entries.every(endsWithDay)) return { opener, entries }
  const isOfSystem = (line: string) => findSystems(/^[^:]{2,80}(?=: )/.exec(line)?.[0] ?? '').length > 0
  const isEntry = (line: string) => {
    const [time] = readTimes(line)
    return time !== undefined && (time.from === 0 || (isOfSystem(line) && !/\b(?!m\b)[a-z]+[.!?]$/.test(line)))
  }
  return entries.length > 1 && entries.every(isEntry) ? { opener, entries } : null
}

/** "Orders close – July 12", each line with its own day at the end. */
function endsWithDay(line: string): boolean {
  const last = readTimes(line).at(-1)
  const isDay = last?.edges.some(({ when }) => when?.form === 'day') === true
  return isDay && last.from > 0 && /^\p{Lu}/u.test(line) && /^[.)]?$/.test(line.slice(last.to))
}

/** "Save these dates: May 8, …; May 12, …; and June 3, …": each part with its own day in front. */
function entriesBetweenStops(line: string): ListOfLines | null {
  const [, opener = '', told = ''] = /^([^:;]{3,160}:) (.+)$/.exec(line) ?? []
  const entries = told.split(/; (?:and )?/)
  const isEntry = (entry: string) => {
    const [time] = readTimes(entry)
    return time?.from === 0 && time.edges.some(({ when }) => when?.form === 'day')
  }
  return entries.length > 2 && entries.every(isEntry) ? { opener, entries } : null
}

/** "July 5: TOMS, 6–8 a.m.; CERS, noon–2 p.m.": the day, and the hours of each system. */
function entriesOfOneDay(line: string): ListOfLines | null {
  const told = entriesOfDay([line])
  const opener = told[0]?.lines[0] ?? ''
  const entries: string[] = []
  for (const { lines, namedBefore } of told) {
    const hours = lines.slice(1).join(', ')
    if (namedBefore.length) entries.push(`${entries.pop()} and ${hours}`)
    else entries.push(hours)
  }
  return entries.length > 1 && isOnlyDay(opener) ? { opener, entries } : null
}

/** "TOMS", above its days. */
function isOnlySystems(line: string): boolean {
  return line.length < 80 && findSystems(line).length > 0 && !/\d/.test(line) && saysOnlyDowntimes(line)
}
