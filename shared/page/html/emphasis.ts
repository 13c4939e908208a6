import type { Element } from './tree.ts'

const BOLD = new Set(['b', 'strong', 'u', 'big', 'th'])

/** Does the element make its text stand out? Null where it says nothing and its parent's look goes on. */
export function emphasisOf(element: Element): boolean | null {
  if (BOLD.has(element.name)) return true
  if (element.name === 'font' && /^(?:\+[1-9]|[5-7])$/.test(element.attribs.size ?? '')) return true
  const style = element.attribs.style
  if (!style) return null
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase()
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  if (/text-decoration[a-z-]*\s*:[^;]{0,40}underline/i.test(style)) return true
  return isLarge(style) ? true : null
}

/** Larger than running text is ever set. */
function isLarge(style: string): boolean {
  const size = /font-size\s*:\s*([\d.]{1,8})\s*(px|pt|r?em|%)/i.exec(style)
  if (!size) return /font-size\s*:\s*(?:x{1,2}-)?large/i.test(style)
  const value = Number(size[1])
  const unit = (size[2] ?? '').toLowerCase()
  if (unit === 'px') return value >= 19
  if (unit === 'pt') return value >= 14
  if (unit === '%') return value >= 120
  return value >= 1.2
}
