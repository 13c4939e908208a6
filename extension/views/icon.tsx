import type { ComponentChildren } from 'preact'

export type IconName = 'down' | 'possible' | 'clear' | 'unsure' | 'upcoming'

/** Each state has a shape of its own, so that none is told by colour alone. */
const SHAPES: Record<IconName, ComponentChildren> = {
  down: [<path d="M8.2 2h7.6L22 8.2v7.6L15.8 22H8.2L2 15.8V8.2z" />, <path class="cut" d="m8 8 8 8m0-8-8 8" />],
  possible: [<path d="M12 2.5 23 21.5H1z" />, <path class="cut" d="M12 9.5v5.5m0 2.6v.4" />],
  clear: [<circle cx="12" cy="12" r="10" />, <path class="cut" d="m7.2 12.4 3.3 3.3 6.3-7" />],
  unsure: [
    <circle cx="12" cy="12" r="10" />,
    <path class="cut" d="M9 9.3a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2.2m0 3v.4" />,
  ],
  upcoming: [<rect x="2.5" y="4" width="19" height="18" rx="3" />, <path class="cut" d="M7 2v4m10-4v4M6.500 11h11" />],
}

/** A drawing that says nothing to a screen reader: the words beside it do. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}
