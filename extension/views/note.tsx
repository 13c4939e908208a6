import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

const ICONS = { good: 'clear', bad: 'possible', plain: 'unsure' } as const satisfies Record<string, IconName>

/** A sentence that stands out, with a shape that tells good from bad. */
export function Note({ tone, children }: { tone: keyof typeof ICONS; children: ComponentChildren }) {
  return (
    <div class={`note ${tone}`}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  )
}
