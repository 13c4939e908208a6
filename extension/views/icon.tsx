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
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}

export type SignName = 'again' | 'options' | 'star' | 'bell' | 'calendar' | 'read' | 'leave' | 'puzzle'

const SIGNS: Record<SignName, string> = {
  again: 'M20 11a8 8 0 1 0-.8 4.5M20 4v7h-7',
  options: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.500 4.500v5M8.500 14.500v5',
  star: 'm12 3 2.700 5.600 6.100.8-4.500 4.300 1.100 6.100L12 16.900l-5.400 2.900 1.100-6.100L3.200 9.400l6.100-.8z',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l1.500 2h-15zM10 21h4',
  calendar: 'M4 6h16v14H4zM8 3v5m8-5v5M4 11h16',
  read: 'm5 12.500 4.500 4.500L19 7.500',
  puzzle:
    'M9 5a2 2 0 1 1 4 0v1.500h4.500V11H19a2 2 0 1 1 0 4h-1.500v4.500H13V18a2 2 0 1 0-4 0v1.500H4.500V15H6a2 2 0 1 0 0-4H4.500V6.500H9z',
  leave: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
}

/** A line drawing on a button; the button has the words. */
export function Sign({ name, isFilled }: { name: SignName; isFilled?: boolean }) {
  return (
    <svg class={isFilled ? 'icon line filled' : 'icon line'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  )
}
