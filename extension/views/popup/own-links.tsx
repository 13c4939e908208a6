import type { OwnLink } from '../../state/settings.ts'
import type { Say } from '../../words/say.ts'

/** The pages that somebody added themselves. */
export function OwnLinks({ links, say }: { links: readonly OwnLink[]; say: Say }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby="own-links">
      <h2 id="own-links" class="eyebrow">
        {say('ownLinksTitle')}
      </h2>
      <ul class="plain systems">
        {links.map(({ name, href }) => (
          <li key={`${name} ${href}`}>
            <a class="system" href={href} target="_blank" rel="noreferrer">
              <span class="system-name">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
