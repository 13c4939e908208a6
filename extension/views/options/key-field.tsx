import { useState } from 'preact/hooks'
import { isPublicKey } from '../../../shared/feed/signed-text.ts'
import type { Say } from '../../words/say.ts'
import { Note } from '../note.tsx'

interface KeyFieldProps {
  feedKey: string | null
  set: (feedKey: string | null) => void
  say: Say
}

/** The key that a feed must be signed with; empty for none. */
export function KeyField({ feedKey, set, say }: KeyFieldProps) {
  const [isRefused, setRefused] = useState(false)
  const change = (typed: string) => {
    const isKey = isPublicKey(typed)
    setRefused(!isKey && typed !== '')
    if (isKey || typed === '') set(typed === '' ? null : typed)
  }
  return (
    <div class="fields">
      <label for="feed-key">{say('keyLabel')}</label>
      <input
        id="feed-key"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        aria-describedby="feed-key-about"
        value={feedKey ?? ''}
        onChange={(event) => change(event.currentTarget.value.trim())}
      />
      <p id="feed-key-about" class="small">
        {say('keyAbout')}
      </p>
      <div role="status">{isRefused && <Note tone="bad">{say('keyRefused')}</Note>}</div>
    </div>
  )
}
