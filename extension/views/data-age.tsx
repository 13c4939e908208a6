import { useState } from 'preact/hooks'
import { selectEssential } from '../../shared/feed/source-health.ts'
import { type Stored, selectState } from '../state/stored.ts'
import { describeAge } from '../words/describe-age.ts'
import { describeProblem } from '../words/describe-problem.ts'
import type { Say } from '../words/say.ts'

interface DataAgeProps {
  stored: Stored
  /** Milliseconds since 1970 UTC. */
  now: number
  say: Say
  checkNow: () => Promise<void>
  openOptions: () => void
}

/** How old what is shown is, what the last attempt ran into, and the way to ask again; nothing before an address is set. */
export function DataAge({ stored, now, say, checkNow, openOptions }: DataAgeProps) {
  const [isBusy, setBusy] = useState(false)
  const { source } = stored
  const state = selectState(stored)
  const { lastAttempt } = state
  const address = source.kind === 'feed' ? source.address : null
  const check = () => {
    setBusy(true)
    void checkNow().finally(() => setBusy(false))
  }
  if (source.kind === 'none') return null
  return (
    <div class="age">
      <div role="status">
        {lastAttempt?.problem && (
          <p class="problem">
            {say('problemTried', describeAge(lastAttempt.at, now, say), describeProblem(lastAttempt.problem, say))}
          </p>
        )}
        <p class="small">{describeAges(state, now, say)}</p>
      </div>
      <p class="actions">
        <button type="button" onClick={check} disabled={isBusy}>
          {say(isBusy ? 'checking' : 'checkNow')}
        </button>
        <button type="button" onClick={openOptions}>
          {say('options')}
        </button>
        {address !== null && (
          <a href={address} target="_blank" rel="noreferrer">
            {say('dashboard')}
          </a>
        )}
      </p>
    </div>
  )
}

/** "Feed checked 5 minutes ago · pages read 20 minutes ago"; empty before the first attempt. */
function describeAges({ copy, lastAttempt }: ReturnType<typeof selectState>, now: number, say: Say): string {
  const reads = selectEssential(copy?.health ?? []).flatMap(({ lastReadAt }) =>
    lastReadAt ? [Date.parse(lastReadAt)] : [],
  )
  return [
    ...(lastAttempt ? [say('feedChecked', describeAge(lastAttempt.at, now, say))] : []),
    // The page that was read longest ago says how far the rest can be relied on.
    ...(reads.length > 0 ? [say('pagesRead', describeAge(Math.min(...reads), now, say))] : []),
  ].join(' · ')
}
