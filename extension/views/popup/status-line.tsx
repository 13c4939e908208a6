import { useState } from 'preact/hooks'
import { selectCheck } from '../../state/select-check.ts'
import { describeCheckAges } from '../../words/describe-check.ts'
import { Sign } from '../icon.tsx'
import type { PopupProps } from './popup-props.ts'
import { Snoozed } from './snooze.tsx'

/** How old what is shown is, and the ways on. */
export function StatusLine(props: PopupProps) {
  const { stored, now, say, actions } = props
  const [isBusy, setBusy] = useState(false)
  const check = selectCheck(stored, now)
  const { source } = stored
  const ask = () => {
    if (isBusy) return
    setBusy(true)
    // What went wrong is stored, and shown from there.
    const done = () => setBusy(false)
    actions.checkNow().then(done, done)
  }
  return (
    <>
      <Snoozed {...props} />
      <div class="status-line">
        <p class="small">{describeCheckAges(check, now, say)}</p>
        {source.kind === 'feed' && (
          <a class="small" href={source.address} target="_blank" rel="noreferrer">
            {say('dashboard')}
          </a>
        )}
        {source.kind !== 'none' && (
          <button
            type="button"
            class="icon-button"
            aria-label={say(isBusy ? 'checking' : 'checkNow')}
            title={say('checkNow')}
            aria-disabled={isBusy}
            onClick={ask}
          >
            <Sign name="again" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={say('options')}
          title={say('options')}
          onClick={actions.openOptions}
        >
          <Sign name="options" />
        </button>
      </div>
    </>
  )
}
