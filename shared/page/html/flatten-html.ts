import { cleanText } from '../clean-text.ts'
import type { Container, Draft, DraftKind, DraftLine, DraftPage, Landmark } from '../draft.ts'
import { resolveLink } from '../resolve-link.ts'
import { emphasisOf } from './emphasis.ts'
import { idsOpenedBy, isLeftOut } from './hidden.ts'
import { createLineBuffer, type OpenLink } from './line-buffer.ts'
import { landmarkOf, levelOf, shapeOf } from './shapes.ts'
import { type RawCell, type RawRow, readTable } from './table.ts'
import { type Element, isElement, type Node, parseTree, rawTextOf, textNodeOf, walkTree } from './tree.ts'

/** Passages that are read at most. */
const MAX_DRAFTS = 50_000

/** What holds for the text inside an element. */
interface Scope {
  kind: DraftKind
  level: number
  bold: boolean
  link: OpenLink | null
  /** The list item that the text opens or goes on; its first passage is the item. */
  item: { open: boolean; depth: number; ordered: boolean; list: number } | null
  depth: number
  ordered: boolean
  list: number
  landmark: number
  container: number
  kept: boolean
}

/** What is known of a document before its passages are read. */
interface Survey {
  base: string
  name: string | null
  opened: Set<string>
  /** Tables that hold a table: they only place things on the page. */
  outerTables: Set<Node>
}

/** The passages of an HTML document in the order in which they are read. */
export function flattenHtml(html: string, url: string): DraftPage {
  const roots = parseTree(html)
  const survey = surveyTree(roots, url)
  const landmarks: Landmark[] = [{ kind: 'header', parent: 0 }]
  const containers: Container[] = [{ parent: 0, tag: '', first: 0, end: 0 }]
  const drafts: Draft[] = []
  const state = { drafts, landmarks, containers, tables: 0, lists: 0 }
  flattenInto(roots, survey, state, START)
  const whole = containers[0]
  if (whole) whole.end = drafts.length
  return { drafts, landmarks, containers, name: survey.name }
}

const START: Scope = {
  kind: 'text',
  level: 0,
  bold: false,
  link: null,
  item: null,
  depth: 0,
  ordered: false,
  list: 0,
  landmark: 0,
  container: 0,
  kept: false,
}

interface State {
  drafts: Draft[]
  landmarks: Landmark[]
  containers: Container[]
  tables: number
  lists: number
}

function surveyTree(roots: readonly Node[], url: string): Survey {
  const survey: Survey = { base: url, name: null, opened: new Set(), outerTables: new Set() }
  const tables: Node[] = []
  walkTree(
    roots,
    (node) => {
      if (!isElement(node)) return false
      for (const id of idsOpenedBy(node)) survey.opened.add(id)
      if (node.name === 'title') survey.name ??= cleanText(rawTextOf(node)) || null
      if (node.name === 'base' && node.attribs.href) survey.base = resolveLink(url, node.attribs.href) ?? url
      if (node.name === 'table') {
        const outer = tables.at(-1)
        if (outer) survey.outerTables.add(outer)
        tables.push(node)
      }
      return true
    },
    (node) => {
      if (tables.at(-1) === node) tables.pop()
    },
  )
  return survey
}

function flattenInto(roots: readonly Node[], survey: Survey, state: State, start: Scope): void {
  const buffer = createLineBuffer()
  const scopes: Scope[] = [start]
  const closers = new Map<Node, () => void>()
  let seam = false
  let owner = start

  const flush = () => {
    const lines = buffer.take()
    const scope = owner
    for (const group of splitAtGaps(lines)) {
      if (state.drafts.length >= MAX_DRAFTS) return
      state.drafts.push(draftOf(group, scope))
    }
    if (scope.item) scope.item.open &&= lines.every((line) => line.text === '')
  }

  walkTree(
    roots,
    (node) => {
      const scope = scopes.at(-1) ?? start
      const text = textNodeOf(node)
      if (text !== null) {
        if (text.trim() !== '' && buffer.isBlank()) owner = scope
        buffer.add(scope.kept ? text : text.replace(/[\r\n\t]+/g, ' '), scope.bold, scope.link, seam)
        seam = false
        return false
      }
      if (!isElement(node) || isLeftOut(node, survey.opened)) return false
      if (node.name === 'br') {
        buffer.breakLine()
        return false
      }
      if (node.name === 'img') {
        if (scope.kind === 'heading' && buffer.isBlank() && node.attribs.alt) {
          owner = scope
          buffer.add(node.attribs.alt, scope.bold, scope.link, seam)
        }
        return false
      }
      const shape = shapeOf(node, scope.kind)
      if (shape !== 'inline') flush()
      seam ||= shape !== 'inline' || SEAMS.has(node.name)
      if (node.name === 'table' && addTable(node, survey, state, scope)) return false
      const next = scopeInside(node, scope, survey, state)
      scopes.push(next)
      closers.set(node, () => {
        if (shape !== 'inline') flush()
        seam ||= shape !== 'inline' || SEAMS.has(node.name)
        scopes.pop()
        const container = state.containers[next.container]
        if (next.container !== scope.container && container) container.end = state.drafts.length
      })
      return true
    },
    (node) => {
      closers.get(node)?.()
      closers.delete(node)
    },
  )
  flush()
}

/** Inline elements that a style sheet may set apart from their neighbours. */
const SEAMS = new Set([
  'span',
  'a',
  'button',
  'label',
  'time',
  'em',
  'strong',
  'b',
  'sup',
  'small',
  'i',
  'badge',
  'output',
])

function scopeInside(element: Element, scope: Scope, survey: Survey, state: State): Scope {
  const next: Scope = { ...scope }
  next.bold = emphasisOf(element) ?? scope.bold
  if (element.name === 'a' && element.attribs.href) {
    const href = resolveLink(survey.base, element.attribs.href)
    next.link = href ? { href } : null
  }
  if (element.name === 'pre') next.kept = true
  const level = levelOf(element)
  if (level > 0) Object.assign(next, { kind: 'heading', level })
  const shape = shapeOf(element, scope.kind)
  if (shape === 'trigger' && scope.kind !== 'heading') next.kind = 'trigger'
  if (shape === 'term') next.kind = 'term'
  if (shape === 'definition') next.kind = 'definition'
  if (shape === 'list') {
    Object.assign(next, { depth: scope.depth + 1, ordered: element.name === 'ol', item: null, list: ++state.lists })
    if (scope.kind === 'definition') next.kind = 'text'
  }
  if (shape === 'item') {
    const depth = Math.max(1, scope.depth)
    next.item = { open: true, depth, ordered: scope.ordered, list: scope.list }
  }
  const landmark = landmarkOf(element)
  if (landmark) {
    state.landmarks.push({ kind: landmark, parent: scope.landmark })
    next.landmark = state.landmarks.length - 1
  }
  if (shape === 'container' || shape === 'item' || shape === 'definition') {
    const first = state.drafts.length
    state.containers.push({ parent: scope.container, tag: element.name, first, end: first })
    next.container = state.containers.length - 1
  }
  return next
}

/** Two breaks in a row divide paragraphs; one is a line break of its own paragraph. */
function splitAtGaps(lines: readonly DraftLine[]): DraftLine[][] {
  const groups: DraftLine[][] = []
  let group: DraftLine[] = []
  for (const line of lines) {
    if (line.text !== '') group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function draftOf(lines: DraftLine[], scope: Scope): Draft {
  const { item, level, landmark, container } = scope
  const isItem = item?.open === true && scope.kind !== 'heading' && scope.kind !== 'trigger'
  return {
    kind: isItem ? 'item' : scope.kind,
    lines: scope.kind === 'trigger' ? [joined(lines)] : lines,
    level,
    depth: item?.depth ?? 0,
    ordered: item?.ordered ?? false,
    landmark,
    container,
    list: item?.list ?? 0,
  }
}

function joined(lines: readonly DraftLine[]): DraftLine {
  return {
    text: lines.map((line) => line.text).join(' '),
    links: lines.flatMap((line) => line.links),
    bold: lines.every((line) => line.bold),
  }
}

/** Adds a table of facts as rows; false where the table only places prose, to be read as any other element. */
function addTable(table: Element, survey: Survey, state: State, scope: Scope): boolean {
  if (survey.outerTables.has(table)) return false
  const { rows, captions } = rowsOf(table, survey)
  const role = table.attribs.role
  const read = readTable(rows, role === 'presentation' || role === 'none')
  if (!read) return false
  for (const caption of captions) state.drafts.push(draftOf([caption], { ...scope, kind: 'text', item: null }))
  const number = state.tables++
  const base = { ...draftOf([], scope), depth: 0, list: 0 }
  for (const cells of read.rows) {
    if (state.drafts.length >= MAX_DRAFTS) break
    state.drafts.push({ ...base, kind: 'row', row: { table: number, columns: read.columns, cells } })
  }
  if (read.rows.length === 0) {
    state.drafts.push({ ...base, kind: 'empty-table', row: { table: number, columns: read.columns, cells: [] } })
  }
  return true
}

function rowsOf(table: Element, survey: Survey): { rows: RawRow[]; captions: DraftLine[] } {
  const rows: RawRow[] = []
  const captions: DraftLine[] = []
  let headDepth = 0
  walkTree(
    [table],
    (node) => {
      if (!isElement(node) || isLeftOut(node, survey.opened)) return false
      if (node.name === 'thead') headDepth++
      if (node.name === 'tr') rows.push({ cells: [], inHead: headDepth > 0 })
      if (node.name === 'caption') captions.push(...partsOf(node, survey).flatMap((part) => part.lines))
      if (node.name !== 'td' && node.name !== 'th') return node.name !== 'caption'
      if (rows.length === 0) rows.push({ cells: [], inHead: headDepth > 0 })
      rows.at(-1)?.cells.push(rawCellOf(node, survey))
      return false
    },
    (node) => {
      if (isElement(node) && node.name === 'thead') headDepth--
    },
  )
  return { rows, captions }
}

function rawCellOf(cell: Element, survey: Survey): RawCell {
  const parts = partsOf(cell, survey)
  const lines = parts.flatMap((part) => part.lines)
  const prose =
    parts.some((part) => part.kind === 'heading') ||
    (parts.length > 1 && lines.some(({ text }) => text.length > 50 && text.endsWith('.')))
  const header = cell.name === 'th' || cell.attribs.role === 'columnheader'
  return {
    cell: { lines: lines.map((line) => line.text), links: lines.flatMap((line) => line.links), header },
    bold: lines.length > 0 && lines.every((line) => line.bold),
    prose,
    columns: spanOf(cell.attribs.colspan),
    rows: spanOf(cell.attribs.rowspan),
  }
}

function partsOf(element: Element, survey: Survey): Draft[] {
  const state: State = { drafts: [], landmarks: [], containers: [], tables: 0, lists: 0 }
  flattenInto(element.children, survey, state, START)
  return state.drafts
}

function spanOf(given: string | undefined): number {
  const span = Number.parseInt(given ?? '1', 10)
  return Number.isFinite(span) && span > 0 ? span : 1
}
