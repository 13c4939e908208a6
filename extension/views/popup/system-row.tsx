import type { QuickLink } from '../../state/select-links.ts'
import type { SystemState } from '../../state/select-system-state.ts'
import { describeSystemState } from '../../words/describe-system-state.ts'
import type { Say } from '../../words/say.ts'
import { Icon, type IconName, Sign } from '../icon.tsx'

const ICONS: Record<SystemState['kind'], IconName> = {
  up: 'clear',
  down: 'down',
  maybe: 'possible',
  unknown: 'unsure',
}

interface SystemRowProps {
  link: QuickLink
  state: SystemState
  isPinned: boolean
  pin: (isPinned: boolean) => void
  say: Say
}

/** One system: its state in shape and words, the link to it, and a star that keeps it on top. */
export function SystemRow({ link, state, isPinned, pin, say }: SystemRowProps) {
  const { name, fullName, formerly, way } = link
  const hint = way.kind === 'own' ? null : say(way.kind === 'page' ? 'linkLeads' : 'linkNone')
  const { short, more } = describeSystemState(state, say)
  const body = (
    <>
      <Icon name={ICONS[state.kind]} />
      <span class="system-words">
        <span class="system-name">{formerly === null ? name : say('linkNow', formerly, name)}</span>
        {(fullName !== null || hint !== null) && (
          <span class="system-full">
            {fullName} {hint !== null && <span class="system-hint">{hint}</span>}
          </span>
        )}
        {more !== null && <span class="system-more">{more}</span>}
      </span>
      <span class={`system-state state-${state.kind}`}>{short}</span>
    </>
  )
  return (
    <li>
      {way.kind === 'none' ? (
        <span class="system">{body}</span>
      ) : (
        <a class="system" href={way.href} target="_blank" rel="noreferrer">
          {body}
        </a>
      )}
      <button
        type="button"
        class="icon-button"
        aria-pressed={isPinned}
        aria-label={say('pin', name)}
        title={say(isPinned ? 'pinned' : 'pinIt')}
        onClick={() => pin(!isPinned)}
      >
        <Sign name="star" isFilled={isPinned} />
      </button>
    </li>
  )
}
