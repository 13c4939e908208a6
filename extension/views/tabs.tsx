import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

export interface Tab<Name extends string> {
  name: Name
  label: string
  /** Beside the label; 0 for none. */
  count: number
  /** What the count means, for screen readers. */
  countLabel: string
}

interface TabsProps<Name extends string> {
  label: string
  tabs: readonly Tab<Name>[]
  open: Name
  choose: (name: Name) => void
  /** The panel of the open tab. */
  children: ComponentChildren
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows move along and open. */
export function Tabs<Name extends string>({ label, tabs, open, choose, children }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const next =
      step &&
      tabs[
        step(
          tabs.findIndex(({ name }) => name === open),
          tabs.length,
        )
      ]
    if (next === undefined) return
    event.preventDefault()
    choose(next.name)
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ name, label: words, count, countLabel }) => {
          const isOpen = name === open
          return (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={isOpen}
              {...(isOpen ? { 'aria-controls': `panel-${name}` } : {})}
              tabIndex={isOpen ? 0 : -1}
              onClick={() => choose(name)}
            >
              {words}
              {count > 0 && (
                <>
                  {' '}
                  <span class="count" aria-hidden="true">
                    {count}
                  </span>
                  <span class="only-heard">{countLabel}</span>
                </>
              )}
            </button>
          )
        })}
      </div>
      <div key={open} role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`}>
        {children}
      </div>
    </>
  )
}
