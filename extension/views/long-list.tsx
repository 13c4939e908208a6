import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { describeCount } from '../words/describe-count.ts'
import { formatCount } from '../words/intl.ts'
import { chooseLocale, type Say } from '../words/say.ts'

/** Rows that are drawn at once: fifty take a tenth of a second where two thousand take more than half of one. */
export const ROWS_AT_ONCE = 50

interface LongListProps<Item> {
  items: readonly Item[]
  class: string
  /** Place of a row that must be drawn at once; -1 for none. */
  place?: number
  say: Say
  children: (item: Item) => ComponentChildren
}

/** A list of which the first rows are drawn, and more on demand; how many there are is said. Give it a `key` to begin anew. */
export function LongList<Item>({ items, class: name, place = -1, say, children }: LongListProps<Item>) {
  const [most, setMost] = useState(Math.max(ROWS_AT_ONCE, place + 1))
  const shown = items.slice(0, most)
  const locale = chooseLocale(say)
  const next = Math.min(ROWS_AT_ONCE, items.length - shown.length)
  return (
    <>
      <ul class={`plain ${name}`}>{shown.map(children)}</ul>
      {next > 0 && (
        <p class="more">
          <span class="small">
            {say('shownOf', formatCount(shown.length, locale), formatCount(items.length, locale))}
          </span>
          <button type="button" class="small-button" onClick={() => setMost(most + ROWS_AT_ONCE)}>
            {describeCount(next, 'showMoreOne', 'showMoreMany', say)}
          </button>
        </p>
      )}
    </>
  )
}
