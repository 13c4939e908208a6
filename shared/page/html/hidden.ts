import { type Element, isElement, rawTextOf, textNodeOf } from './tree.ts'

/** Elements whose content is not for reading. */
const UNREAD = new Set(
  'script style noscript template head svg math iframe object embed canvas audio video map select datalist textarea input meter progress dialog'.split(
    ' ',
  ),
)

/** Elements whose words are struck out. */
const STRUCK = new Set(['del', 's', 'strike'])

function isStruck({ name, attribs }: Element): boolean {
  return STRUCK.has(name) || /text-decoration[a-z-]{0,8}\s*:[^;]{0,40}line-through/i.test(attribs.style ?? '')
}

/** Words struck out beside others have been replaced by them; a line that is struck out as a whole still says what it said. */
function standsBesideWords(element: Element): boolean {
  const siblings = element.parent?.children ?? []
  return siblings.some((node) => {
    const words = isElement(node) ? (isStruck(node) ? '' : rawTextOf(node)) : textNodeOf(node)
    return node !== element && /[\p{L}\d]/u.test(words ?? '')
  })
}

/**
 * Is an element left out of the page that people see? A panel that a button, tab or link of the page opens (its id is in
 * `opened`, or it stands right behind it) is read although it is closed.
 */
export function isLeftOut(element: Element, opened: ReadonlySet<string>): boolean {
  const { name, attribs } = element
  if (isStruck(element)) return standsBesideWords(element)
  if (UNREAD.has(name)) return !(name === 'dialog' && attribs.open !== undefined)
  if (!hasAny(attribs)) return false
  if (attribs.role === 'tablist' || attribs.role === 'tooltip' || attribs.role === 'search') return true
  return isHidden(attribs) && !(attribs.id && opened.has(attribs.id)) && !standsBehindItsButton(element)
}

/** The list of a menu or the panel of an accordion, right behind what says of itself that it opens something. */
function standsBehindItsButton(element: Element): boolean {
  const siblings = (element.parent?.children ?? []).filter(isElement)
  const before = siblings[siblings.indexOf(element) - 1]
  const [inside] = before?.children.filter(isElement) ?? []
  return [before, inside].some((opener) => opener?.attribs['aria-expanded'] !== undefined)
}

function hasAny(attribs: Record<string, string>): boolean {
  for (const _ in attribs) return true
  return false
}

function isHidden(attribs: Record<string, string>): boolean {
  if (attribs.hidden !== undefined) return attribs.hidden.toLowerCase() !== 'until-found'
  if (attribs['aria-hidden']?.toLowerCase() === 'true') return true
  const style = attribs.style
  return (
    style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  )
}

const OPENERS = ['aria-controls', 'data-target', 'data-bs-target', 'href'] as const

/** Adds the ids of what the element opens when it is pressed. */
export function noteOpened({ attribs }: Element, opened: Set<string>): void {
  for (const name of OPENERS) {
    const value = attribs[name]
    if (!value || (name === 'href' && !value.startsWith('#'))) continue
    for (const id of value.split(/\s+/)) opened.add(id.replace(/^#/, ''))
  }
}
