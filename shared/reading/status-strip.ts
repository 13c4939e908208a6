import type { Block, Page } from '../page/page.ts'
import type { PageRecord } from '../records/source-record.ts'

type State = 'ok' | 'degraded' | 'down' | 'unknown'

const LABELS = { status: /^system status$/i, downtime: /^system down ?times?$/i, issues: /^known issues$/i }
const LABEL = /\b(system status|system down ?times?|known issues)\b/gi
const WORDS: readonly [State, RegExp][] = [
  ['ok', /^(?:ok|okay|operational|all systems (?:are )?operational)$/i],
  ['degraded', /^(?:degraded(?: performance)?|partial(?:ly)? (?:outage|down|degraded))$/i],
  ['down', /^(?:down|major outage)$/i],
]
/** Words that a site shows as its state; any other short word right behind the label is a state that is not known. */
const STATE_LIKE = /^(?:[a-z]+(?: [a-z]+){0,2})$/i
const MENU_LIKE =
  /^(?:page|pages|help|home|about|and|history|archive|links|resources|calendar|schedule|contact(?: us)?|get answers|manuals library|log)$/i
const MAX_TEXT = 60_000

/**
 * The site's own status strip: one `status` record however often it is printed, null where a page has none. Old sites'
 * menu words without a state or counters are none.
 */
export function readStatusStrip(page: Page): PageRecord | null {
  const own = /^(?:system|current|service) status$/i.test(page.title ?? '') ? page.body : []
  const read = readStrip([...page.before, ...page.after, ...own])
  if (!read) return null
  const { state, counts, text } = read
  return {
    kind: 'status',
    title: 'System Status',
    section: null,
    systems: [],
    start: null,
    end: null,
    text,
    links: [],
    doubts: [],
    state,
    ...(counts ? { counts } : {}),
  }
}

interface Strip {
  state: State
  counts: { downtime: number; issues: number } | null
  text: string
}

function readStrip(blocks: readonly Block[]): Strip | null {
  const text = blocks
    .filter(isOfMenu)
    .map((block, at, all) => [...columnsOver(block, all[at - 1]), block.text].join('\n'))
    .join('\n')
    .slice(0, MAX_TEXT)
  let word: string | null = null
  let downtime: number | null = null
  let issues: number | null = null
  for (const found of text.matchAll(LABEL)) {
    const label = found[1] ?? ''
    const after = text.slice(found.index + label.length, found.index + label.length + 60)
    if (LABELS.status.test(label)) word ??= stateWordIn(after)
    if (LABELS.downtime.test(label)) downtime ??= countIn(after)
    if (LABELS.issues.test(label)) issues ??= countIn(after)
  }
  if (downtime === null || issues === null) {
    // "System Status | Training | Resources": the next link of a menu is no state.
    if (word === null || isLink(word, blocks)) return null
  }
  const counts = downtime !== null && issues !== null ? { downtime, issues } : null
  const known = WORDS.find(([, pattern]) => word !== null && pattern.test(word))?.[0] ?? 'unknown'
  const printed = [`System Status${word ? ` ${word}` : ''}`]
  if (downtime !== null) printed.push(`System Downtime ${downtime}`)
  if (issues !== null) printed.push(`Known Issues ${issues}`)
  return { state: counts ? known : 'unknown', counts, text: printed.join('; ') }
}

/** A word that the site does not use as a state, and that leads to a page of its own. */
function isLink(word: string, blocks: readonly Block[]): boolean {
  if (WORDS.some(([, pattern]) => pattern.test(word))) return false
  return blocks.some(({ links }) => links.some(({ text }) => text.trim() === word))
}

/** A short passage, or a long one of names alone. */
function isOfMenu({ text }: Block): boolean {
  return text.length < 400 || (text.length < MAX_TEXT && !/[a-z]{2}[.!?](?:\s|$)/.test(text))
}

/** A strip set in a table: its first row looks like names of columns. */
function columnsOver(block: Block, before: Block | undefined): string[] {
  if (block.kind !== 'row' || (before?.kind === 'row' && before.table === block.table)) return []
  return [block.columns.join(' | ')]
}

/** The number right behind a label: `0`, `(0)`, `: 0`, or on the next line. */
function countIn(after: string): number | null {
  const number = /^\s*(?:[:([|–—-]{1,3}\s*)?(\d{1,3})(?!\d|[/.:,]\d|[ \t]*(?:[ap]\.?m\b|hours?|days?|minutes?))/i.exec(
    after,
  )?.[1]
  return number === undefined ? null : Number(number)
}

/** The state right behind the label: on its own line any short word, on the next only one that is a state for certain. */
function stateWordIn(after: string): string | null {
  const [same = '', ...next] = after.split('\n')
  const beside = cleanWord(same.split(/\b(?:system|known)\b/i)[0] ?? '')
  if (beside !== '') return STATE_LIKE.test(beside) && !MENU_LIKE.test(beside) && beside.length < 30 ? beside : null
  if (/\S/.test(same)) return null
  const below = cleanWord(next.find((line) => /\S/.test(line)) ?? '')
  return WORDS.some(([, pattern]) => pattern.test(below)) || /^(?:warning|critical|maintenance|alert)$/i.test(below)
    ? below
    : null
}

function cleanWord(text: string): string {
  return text.replace(/^[\s:()[\]|/;,·•–—-]+|(?<![\s:()[\]|/;,·•–—.-])[\s:()[\]|/;,·•–—.-]+$/g, '')
}
