const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const USABLE = /^(?:https?|mailto|tel)$/i

/** An address as a page at `base` gives it, made absolute; null for scripts, data and fragments of nothing. */
export function resolveLink(base: string, given: string): string | null {
  const href = given.replace(/[\t\n\r]/g, '').trim()
  const scheme = SCHEME.exec(href)
  if (scheme) return USABLE.test(scheme[1] ?? '') ? href : null
  const site = /^(https?:)\/\/[^/?#]*/i.exec(base)
  if (!site) return href.startsWith('#') || href === '' ? null : href
  if (href === '' || href.startsWith('#')) return base.replace(/#.*$/s, '') + href
  if (href.startsWith('//')) return `${site[1]}${href}`
  const path = base.slice(site[0].length).replace(/[?#].*$/s, '')
  if (href.startsWith('?')) return `${site[0]}${path || '/'}${href}`
  const [target = '', rest = ''] = splitAt(href, href.search(/[?#]/))
  const folder = target.startsWith('/') ? '' : path.slice(0, path.lastIndexOf('/') + 1)
  return `${site[0]}${withoutDots(`${folder}${target}`)}${rest}`
}

function splitAt(text: string, at: number): [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** Dot segments and empty ones, which few addresses have. */
const UNEVEN = /\/[./]/

function withoutDots(path: string): string {
  if (path.startsWith('/') && !UNEVEN.test(path)) return path
  const kept: string[] = []
  const parts = path.split('/')
  for (const part of parts) {
    if (part === '..') kept.pop()
    else if (part !== '.' && part !== '') kept.push(part)
  }
  const last = parts.at(-1)
  const folder = kept.length > 0 && (last === '' || last === '.' || last === '..') ? '/' : ''
  return `/${kept.join('/')}${folder}`
}
