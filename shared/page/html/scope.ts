import type { Container, Draft, DraftKind, DraftLine, Landmark } from '../draft.ts'
import { resolveLink } from '../resolve-link.ts'
import { emphasisOf } from './emphasis.ts'
import type { OpenLink } from './line-buffer.ts'
import { landmarkOf, levelOf, type Shape } from './shapes.ts'
import type { Element } from './tree.ts'

/** What holds for the text inside an element. */
export interface Scope {
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
}

/** What is gathered while a document is read. */
export interface Gathered {
  drafts: Draft[]
  landmarks: Landmark[]
  containers: Container[]
  tables: number
  lists: number
}

export const START: Scope = {
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
}

/** The scope inside an element; the same object where the element changes nothing. */
export function scopeInside(element: Element, shape: Shape, scope: Scope, base: string, gathered: Gathered): Scope {
  const { name, attribs } = element
  const bold = emphasisOf(element) ?? scope.bold
  const opensLink = name === 'a' && attribs.href !== undefined
  if (shape === 'inline' && !opensLink && attribs.role === undefined)
    return bold === scope.bold ? scope : { ...scope, bold }
  const next: Scope = { ...scope, bold }
  if (opensLink) {
    const href = resolveLink(base, attribs.href ?? '')
    next.link = href ? { href } : null
  }
  const level = levelOf(element)
  if (level > 0) {
    next.kind = 'heading'
    next.level = level
  }
  const landmark = landmarkOf(element)
  if (landmark) next.landmark = gathered.landmarks.push({ kind: landmark, parent: scope.landmark }) - 1
  setShape(next, shape, element, scope, gathered)
  return next
}

function setShape(next: Scope, shape: Shape, { name }: Element, scope: Scope, gathered: Gathered): void {
  if ((shape === 'trigger' && scope.kind !== 'heading') || shape === 'term' || shape === 'definition') next.kind = shape
  if (shape === 'list') {
    next.depth = scope.depth + 1
    next.ordered = name === 'ol'
    next.item = null
    next.list = ++gathered.lists
    if (scope.kind === 'definition') next.kind = 'text'
  }
  if (shape === 'item') {
    next.item = { open: true, depth: Math.max(1, scope.depth), ordered: scope.ordered, list: scope.list }
  }
  if (shape === 'container' || shape === 'item' || shape === 'definition') {
    const first = gathered.drafts.length
    next.container = gathered.containers.push({ parent: scope.container, tag: name, first, end: first }) - 1
  }
}

/** A passage of lines that were read in a scope. */
export function draftIn(scope: Scope, lines: DraftLine[]): Draft {
  const { kind, item, level, landmark, container } = scope
  const isItem = item?.open === true && kind !== 'heading' && kind !== 'trigger'
  return {
    kind: isItem ? 'item' : kind,
    lines,
    level,
    depth: item?.depth ?? 0,
    ordered: item?.ordered ?? false,
    landmark,
    container,
    list: item?.list ?? 0,
  }
}
