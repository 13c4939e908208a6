import { useState } from 'preact/hooks'
import { selectCheck } from '../../state/select-check.ts'
import { describeCheckAges } from '../../words/describe-check.ts'
import { Sign } from '../icon.tsx'
import { Note } from '../note.tsx'
import type { PopupProps } from './popup-props.ts'
import { Snoozed } from './snooze.tsx'

/** How old what is shown is, and the ways on. */
export function StatusLine(props: PopupProps) {
  const { stored, now, say, actions } = props
  const [asking, setAsking] = useState<'no' | 'busy' | 'unanswered'>('no')
  const isBusy = asking === 'busy'
  const check = selectCheck(stored, now)
  const { source } = stored
  const ask = () => {
    if (isBusy) return
    setAsking('busy')
    // What the source did not answer is stored, and shown from there; what the background did not answer nobody else can tell.
    actions.checkNow().then(
      () => setAsking('no'),
      () => setAsking('unanswered'),
    )
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
      <div role="status" class="asked-note">
        {asking === 'unanswered' && <Note tone="bad">{say('checkUnanswered')}</Note>}
      </div>
    </>
  )
}
