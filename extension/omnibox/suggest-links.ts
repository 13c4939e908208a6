import { escapeHtml } from '../../shared/feed/escape-html.ts'
import { type QuickLink, selectLinks } from '../state/select-links.ts'
import type { Say } from '../words/say.ts'

/** Chrome shows no more. */
const MOST_SUGGESTED = 6

export interface LinkSuggestion {
  content: string
  description: string
}

/** The systems that fit what is typed behind the keyword. `isMarkup`: the browser reads the descriptions as XML. */
export function suggestLinks(typed: string, isMarkup: boolean, say: Say): LinkSuggestion[] {
  return findLinks(typed)
    .slice(0, MOST_SUGGESTED)
    .map(({ id, name, fullName, way }) => {
      const full = fullName === null ? name : `${name} (${fullName})`
      const words =
        way.kind === 'own' ? say('omniboxOpens', full, new URL(way.href).hostname) : say('omniboxLeads', full)
      return { content: id, description: isMarkup ? escapeHtml(words) : words }
    })
}

/** The address to open for what was typed or chosen: of the system that fits best; null where none does. */
export function chooseLink(typed: string): string | null {
  const [best] = findLinks(typed)
  return best?.way.href ?? null
}

type OpenLink = QuickLink & { way: { href: string } }

/** Links that lead somewhere, an exact name first. */
function findLinks(typed: string): OpenLink[] {
  const name = typed.trim().toLowerCase()
  const exact = (link: QuickLink) =>
    link.id === name || [link.name, link.formerly].some((each) => each?.toLowerCase() === name)
  const byId = selectLinks('').filter(({ id }) => id === name)
  const links = [...byId, ...(name === '' ? [] : selectLinks(typed))].filter(
    (link): link is OpenLink => link.way.kind !== 'none',
  )
  const once = links.filter((link, at) => links.findIndex(({ id }) => id === link.id) === at)
  return [...once.filter(exact), ...once.filter((link) => !exact(link))]
}
