import { useRef, useState } from 'preact/hooks'
import { type QuickLink, selectLinks } from '../state/select-links.ts'
import type { Say } from '../words/say.ts'

/** The way to every system, found by its name of today or an old one. */
export function QuickLinks({ say }: { say: Say }) {
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const links = selectLinks(search)
  const openFirst = (event: Event) => {
    event.preventDefault()
    if (search.trim() !== '') list.current?.querySelector('a')?.click()
  }
  return (
    <section aria-labelledby="links">
      <h2 id="links">{say('linksHeading')}</h2>
      <search>
        <form onSubmit={openFirst}>
          <input
            type="search"
            aria-label={say('searchLabel')}
            placeholder={say('searchPlaceholder')}
            autocomplete="off"
            maxLength={80}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </form>
      </search>
      <p class="only-heard" role="status">
        {search.trim() === ''
          ? ''
          : links.length === 1
            ? say('searchCountOne')
            : say('searchCount', String(links.length))}
      </p>
      {links.length === 0 && <p>{say('searchNone', search.trim())}</p>}
      <ul class="links" ref={list}>
        {links.map((link) => (
          <Way key={`${link.formerly} ${link.id}`} link={link} say={say} />
        ))}
      </ul>
    </section>
  )
}

function Way({ link, say }: { link: QuickLink; say: Say }) {
  const { name, fullName, formerly, way } = link
  const hint = way.kind === 'own' ? null : say(way.kind === 'page' ? 'linkLeads' : 'linkNone')
  const body = (
    <>
      <span class="link-name">{name}</span>
      {fullName !== null && <span class="link-full">{fullName}</span>}
      {hint !== null && <span class="link-hint">{hint}</span>}
    </>
  )
  return (
    <li>
      {formerly !== null && <span class="formerly">{say('linkNow', formerly)}</span>}
      {way.kind === 'none' ? (
        <span class="link">{body}</span>
      ) : (
        <a class="link" href={way.href} target="_blank" rel="noreferrer">
          {body}
        </a>
      )}
    </li>
  )
}
