import type { DraftKind, Landmark } from '../draft.ts'
import { type Element, isElement, textNodeOf } from './tree.ts'

/** How an element sets its content apart from what stands around it. */
export type Shape = 'inline' | 'block' | 'container' | 'list' | 'item' | 'term' | 'definition' | 'trigger'

const SHAPES = new Map<string, Shape>()
const give = (shape: Shape, names: string) => {
  for (const name of names.split(' ')) SHAPES.set(name, shape)
}
give('block', 'p h1 h2 h3 h4 h5 h6 pre hr address caption figcaption legend center tr thead tbody tfoot option')
give('container', 'div section article main body html header footer nav aside form fieldset details blockquote figure')
give('container', 'table td th dl hgroup frameset frame center')
give('list', 'ul ol menu dir')
give('item', 'li')
give('term', 'dt')
give('definition', 'dd')
give('trigger', 'summary')

/** `around` is the kind of passage in which the element stands. */
export function shapeOf(element: Element, around: DraftKind): Shape {
  const known = SHAPES.get(element.name)
  const byRole = shapeByRole(element, known)
  if (byRole) return byRole
  if (known) return known
  if (!element.name.includes('-')) return 'inline'
  return around === 'heading' || around === 'trigger' || standsInText(element) ? 'inline' : 'container'
}

function shapeByRole({ attribs, name }: Element, known: Shape | undefined): Shape | null {
  if (attribs.role === 'heading') return 'block'
  if (attribs.role === 'listitem') return 'item'
  if (attribs.role === 'list') return 'list'
  if (known !== undefined && known !== 'container') return null
  if (attribs['aria-expanded'] !== undefined) return 'trigger'
  const toggle = attribs['data-toggle'] ?? attribs['data-bs-toggle']
  if (toggle === 'collapse' || (name === 'button' && attribs['aria-controls'] !== undefined)) return 'trigger'
  return null
}

/** An element of the page's own making is part of a sentence when words stand right beside it. */
function standsInText(element: Element): boolean {
  const parent = element.parent
  if (isElement(parent ?? undefined) && /^(?:p|a|span|b|strong|em|i|u|font|label)$/.test((parent as Element).name))
    return true
  return [element.prev, element.next].some((beside) => beside !== null && (textNodeOf(beside)?.trim() ?? '') !== '')
}

/** 1–6 for a heading, 0 for any other element. */
export function levelOf({ name, attribs }: Element): number {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1))
  if (attribs.role !== 'heading') return 0
  const level = Number(attribs['aria-level'] ?? 2)
  return level >= 1 && level <= 6 ? Math.trunc(level) : 6
}

const LANDMARKS = new Map<string, Landmark['kind']>([
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['header', 'header'],
])
const ROLES = new Map<string, Landmark['kind']>([
  ...LANDMARKS,
  ['navigation', 'nav'],
  ['search', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['banner', 'header'],
])

/** The landmark that an element is, by its name or role. */
export function landmarkOf({ name, attribs }: Element): Landmark['kind'] | null {
  const byRole = attribs.role === undefined ? undefined : ROLES.get(attribs.role.toLowerCase())
  return byRole ?? LANDMARKS.get(name) ?? null
}
