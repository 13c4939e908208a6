import { useState } from 'preact/hooks'
import { type OwnLink, SETTINGS_LIMITS } from '../../state/settings.ts'
import { Note } from '../note.tsx'
import type { OptionsProps } from './options-props.ts'
import { Section } from './section.tsx'

type OwnLinksProps = Pick<OptionsProps, 'settings' | 'say'> & { actions: Pick<OptionsProps['actions'], 'change'> }

/** Pages of somebody's own, for instance of their LEA, among the quick links. */
export function OwnLinksSection({ settings, actions, say }: OwnLinksProps) {
  const { ownLinks } = settings
  const isFull = ownLinks.length >= SETTINGS_LIMITS.ownLinks
  return (
    <Section id="links" title={say('ownLinksTitle')} about={say('ownLinksAbout')} say={say}>
      {(save) => (
        <>
          {ownLinks.length > 0 && (
            <ul class="plain rows">
              {ownLinks.map((link) => (
                <li key={`${link.name} ${link.href}`}>
                  <span>
                    <strong>{link.name}</strong> <span class="small">{link.href}</span>
                  </span>
                  <button
                    type="button"
                    class="small-button"
                    aria-label={say('removeNamed', link.name)}
                    onClick={() => save(actions.change({ ownLinks: ownLinks.filter((each) => each !== link) }))}
                  >
                    {say('remove')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {isFull ? (
            <p>{say('ownLinksFull', String(SETTINGS_LIMITS.ownLinks))}</p>
          ) : (
            <NewLink say={say} add={(link) => save(actions.change({ ownLinks: [...ownLinks, link] }))} />
          )}
        </>
      )}
    </Section>
  )
}

function NewLink({ add, say }: { add: (link: OwnLink) => void; say: OptionsProps['say'] }) {
  const [name, setName] = useState('')
  const [href, setHref] = useState('')
  const [isRefused, setRefused] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    const link = readLink(name, href)
    setRefused(link === null)
    if (link === null) return
    add(link)
    setName('')
    setHref('')
  }
  return (
    <form class="pair" onSubmit={submit} noValidate>
      <label class="field">
        {say('linkName')}
        <input
          type="text"
          maxLength={SETTINGS_LIMITS.nameLength}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="field wide">
        {say('linkAddress')}
        <input
          type="url"
          maxLength={SETTINGS_LIMITS.addressLength}
          placeholder="https://"
          value={href}
          onInput={(event) => setHref(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('add')}</button>
      <div role="status" class="wide">
        {isRefused && <Note tone="bad">{say('linkRefused')}</Note>}
      </div>
    </form>
  )
}

/** Null where there is no name, or no https address without a user's name in it. */
function readLink(name: string, href: string): OwnLink | null {
  const typed = href.trim()
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (name.trim() === '' || typed === '' || /\s/.test(address) || !URL.canParse(address)) return null
  const { protocol, username, password, hostname } = new URL(address)
  const isPlain = protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
  return isPlain ? { name: name.trim(), href: address } : null
}
