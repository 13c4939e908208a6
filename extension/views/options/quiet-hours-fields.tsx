import type { QuietHours } from '../../state/settings.ts'
import type { Say } from '../../words/say.ts'
import { Switch } from './choices.tsx'

const USUAL: QuietHours = { from: '18:00', until: '07:00' }

interface QuietHoursProps {
  quietHours: QuietHours | null
  set: (quietHours: QuietHours | null) => void
  say: Say
}

/** The hours in which alerts wait. */
export function QuietHoursFields({ quietHours, set, say }: QuietHoursProps) {
  const change = (edge: Partial<QuietHours>) => {
    const next = { ...(quietHours ?? USUAL), ...edge }
    // A field that is being typed in is empty for a moment; equal edges would be no hours or all of them.
    if (next.from !== '' && next.until !== '' && next.from !== next.until) set(next)
  }
  return (
    <>
      <Switch
        label={say('quietHours')}
        about={say('quietHoursAbout')}
        isOn={quietHours !== null}
        set={(isOn) => set(isOn ? USUAL : null)}
      />
      {quietHours !== null && (
        <p class="pair">
          <label class="field">
            {say('from')}
            <input
              type="time"
              value={quietHours.from}
              onChange={({ currentTarget }) => change({ from: currentTarget.value })}
            />
          </label>
          <label class="field">
            {say('until')}
            <input
              type="time"
              value={quietHours.until}
              onChange={({ currentTarget }) => change({ until: currentTarget.value })}
            />
          </label>
        </p>
      )}
    </>
  )
}
