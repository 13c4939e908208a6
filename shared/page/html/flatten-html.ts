import type { Draft, DraftLine, DraftPage } from '../draft.ts'
import { flattenText } from '../text/flatten-text.ts'
import { footnoteMarkOf } from './footnote-mark.ts'
import { isLeftOut } from './hidden.ts'
import { createLineBuffer } from './line-buffer.ts'
import { lowerBadges } from './lower-badges.ts'
import { nameByRole } from './name-by-role.ts'
import { namesColumns } from './names-columns.ts'
import { readRows } from './read-rows.ts'
import { draftIn, type Gathered, type Scope, START, scopeInside } from './scope.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { type Survey, surveyTree } from './survey.ts'
import { readTable } from './table.ts'
import { type Element, isElement, type Node, parseTree, rawTextOf, textNodeOf, walkTree } from './tree.ts'

/** Passages that are read at most. */
const MAX_DRAFTS = 50_000
/** Lines from which preformatted text is a page of its own inside the page. */
const PRE_LINES = 4

/** The passages of an HTML document in the order in which they are read. */
export function flattenHtml(html: string, url: string): DraftPage {
  const roots = parseTree(html)
  nameByRole(roots, html)
  const survey = surveyTree(roots, url)
  const gathered: Gathered = {
    drafts: [],
    landmarks: [{ kind: 'header', parent: 0 }],
    containers: [{ parent: 0, tag: '', first: 0, end: 0 }],
    tables: 0,
    lists: 0,
  }
  flattenInto(roots, survey, gathered)
  const { landmarks, containers } = gathered
  const drafts = lowerBadges(gathered.drafts, containers)
  return { drafts, landmarks, containers, isText: false, name: survey.name }
}

function flattenInto(roots: readonly Node[], survey: Survey, gathered: Gathered): void {
  const buffer = createLineBuffer()
  // The elements that are being read, the innermost last: what holds inside each, and its shape.
  const scopes: Scope[] = [START]
  const shapes: Shape[] = ['container']
  let scope = START
  let seam = false
  let owner = START

  const flush = () => {
    if (buffer.isBlank()) buffer.take()
    else {
      addGroups(buffer.take(), owner, gathered)
      if (owner.item) owner.item.open = false
    }
  }
  const addText = (text: string) => {
    if (buffer.isBlank()) owner = scope
    buffer.add(text, scope.bold, scope.link, seam)
    seam = false
  }
  const passEdge = (shape: Shape, name: string) => {
    if (shape !== 'inline') flush()
    seam ||= shape !== 'inline' || SEAMS.has(name)
  }
  const enterElement = (node: Element): boolean => {
    const { name } = node
    if (name === 'br') buffer.breakLine()
    if (name === 'img' && scope.kind === 'heading' && buffer.isBlank()) addText(node.attribs.alt ?? '')
    const mark = name === 'sup' ? footnoteMarkOf(node) : null
    if (mark !== null) addText(mark)
    if (name === 'br' || name === 'img' || mark !== null || isLeftOut(node, survey.opened)) return false
    const shape = shapeOf(node, scope.kind)
    passEdge(shape, name)
    if (name === 'table' && addTable(node, survey, gathered, scope)) return false
    if (name === 'pre' && addPreformatted(node, gathered, scope)) return false
    scope = scopeInside(node, shape, scope, survey.base, gathered)
    scopes.push(scope)
    shapes.push(shape)
    return true
  }
  const leaveElement = (node: Element) => {
    passEdge(shapes.pop() ?? 'inline', node.name)
    const inside = scopes.pop() ?? START
    scope = scopes.at(-1) ?? START
    const container = gathered.containers[inside.container]
    if (container && inside.container !== scope.container) container.end = gathered.drafts.length
  }

  walkTree(
    roots,
    (node) => {
      const text = textNodeOf(node)
      if (text !== null) addText(text)
      return text === null && isElement(node) && enterElement(node)
    },
    leaveElement,
  )
  flush()
}

/** Inline elements that a style sheet may set apart from their neighbours. */
const SEAMS = new Set('span a button label time em strong b sup small i output'.split(' '))

/** Two breaks in a row divide paragraphs; one is a line break of its own paragraph. */
function addGroups(lines: readonly DraftLine[], scope: Scope, gathered: Gathered): void {
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && line.text !== '') continue
    if (at > from && gathered.drafts.length < MAX_DRAFTS) gathered.drafts.push(draftIn(scope, lines.slice(from, at)))
    from = at + 1
  }
}

/** Adds a table of facts as rows; false where the table only places prose, to be read as any other element. */
function addTable(table: Element, survey: Survey, gathered: Gathered, scope: Scope): boolean {
  if (survey.outerTables.has(table) && !namesColumns(table)) return false
  const { rows, caption } = readRows(table, survey.opened, (nodes) => partsOf(nodes, survey))
  const { role } = table.attribs
  const read = readTable(rows, role === 'presentation' || role === 'none')
  if (!read) return false
  const place: Scope = { ...scope, kind: 'text', item: null }
  const lines = [...caption, ...read.titles.map((text) => ({ text, links: [], bold: false }))]
  for (const line of lines) gathered.drafts.push(draftIn(place, [line]))
  const named = lines.map(({ text }) => text).join(' ')
  const row = {
    table: gathered.tables++,
    columns: read.columns,
    ...(named === '' ? {} : { caption: named }),
    ...(read.groups ? { groups: read.groups } : {}),
  }
  if (read.rows.length === 0)
    gathered.drafts.push({ ...draftIn(place, []), kind: 'empty-table', row: { ...row, cells: [] } })
  for (const cells of read.rows.slice(0, MAX_DRAFTS - gathered.drafts.length)) {
    gathered.drafts.push({ ...draftIn(place, []), kind: 'row', row: { ...row, cells } })
  }
  return true
}

/** Preformatted text of some length is read as a text capture is. */
function addPreformatted(element: Element, gathered: Gathered, scope: Scope): boolean {
  const text = rawTextOf(element)
  if (text.split('\n').length < PRE_LINES) return false
  const { landmark, container } = scope
  for (const draft of flattenText(text).drafts) gathered.drafts.push({ ...draft, landmark, container })
  return true
}

function partsOf(nodes: readonly Node[], survey: Survey): Draft[] {
  const gathered: Gathered = { drafts: [], landmarks: [], containers: [], tables: 0, lists: 0 }
  flattenInto(nodes, survey, gathered)
  return gathered.drafts
}
