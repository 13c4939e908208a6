import { useRef, useState } from 'preact/hooks'
import { selectLinks } from '../../state/select-links.ts'
import { selectSystemStates } from '../../state/select-system-state.ts'
import { describeCount } from '../../words/describe-count.ts'
import { OwnLinks } from './own-links.tsx'
import type { PopupProps } from './popup-props.ts'
import { SearchField } from './search-field.tsx'
import { SystemRow } from './system-row.tsx'

/** The way to every system, found by its name of today or an old one, with its state. */
export function SystemsPanel({ stored, now, say, actions }: PopupProps) {
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const { pinned, ownLinks } = stored.settings
  const links = selectLinks(search, { pinned })
  const stateOf = selectSystemStates(stored, now)
  const openFirst = () => {
    if (search.trim() !== '') list.current?.querySelector('a')?.click()
  }
  return (
    <>
      <SearchField
        label={say('searchLabel')}
        placeholder={say('searchPlaceholder')}
        value={search}
        set={setSearch}
        submit={openFirst}
        found={describeCount(links.length, 'systemsFoundOne', 'systemsFoundMany', say)}
        say={say}
      />
      {links.length === 0 && <p>{say('searchNone', search.trim())}</p>}
      <ul class="plain systems" ref={list}>
        {links.map((link) => (
          <SystemRow
            key={`${link.formerly} ${link.id}`}
            link={link}
            state={stateOf(link.id)}
            isPinned={pinned.includes(link.id)}
            pin={(isPinned) => actions.pin(link.id, isPinned)}
            say={say}
          />
        ))}
      </ul>
      {search.trim() === '' && <OwnLinks links={ownLinks} say={say} />}
    </>
  )
}
