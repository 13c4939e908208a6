import type { Say } from '../../words/say.ts'

interface SearchFieldProps {
  label: string
  placeholder: string
  value: string
  set: (value: string) => void
  /** What Enter does. */
  submit?: () => void
  /** Said to screen readers after a search. */
  found: string
  say: Say
}

/** The search of a list; "/" leads to it. */
export function SearchField({ label, placeholder, value, set, submit, found, say }: SearchFieldProps) {
  const enter = (event: Event) => {
    event.preventDefault()
    submit?.()
  }
  return (
    <search>
      <form onSubmit={enter}>
        <input
          type="search"
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder={`${placeholder} ${say('slashHint')}`}
          autocomplete="off"
          maxLength={80}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </form>
      <p class="only-heard" role="status">
        {value.trim() === '' ? '' : found}
      </p>
    </search>
  )
}
