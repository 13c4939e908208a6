import { useState } from 'preact/hooks'
import { RECORD_KINDS } from '../../../shared/records/source-record.ts'
import type { DebugFacts } from '../../state/select-debug-facts.ts'
import type { Attempt } from '../../state/watch-state.ts'
import { describeAge } from '../../words/describe-age.ts'
import { describeMoment } from '../../words/describe-moment.ts'
import { describeProblem } from '../../words/describe-problem.ts'
import { formatCount } from '../../words/intl.ts'
import { nameKind } from '../../words/name-kind.ts'
import { chooseLocale, type Say } from '../../words/say.ts'
import { Facts } from './facts.tsx'
import { PagesTable } from './pages-table.tsx'

export interface DebugProps {
  facts: DebugFacts
  /** Bytes that each part of the storage takes up. */
  stored: Readonly<Record<string, number>>
  /** The extension's own version. */
  version: string
  /** Milliseconds since 1970 UTC. */
  now: number
  say: Say
  actions: {
    saveReport(): void
    forgetEverything(): void
  }
}

/** What this extension knows and how its checks went, for whoever looks for the cause of a trouble. */
export function DebugView({ facts, stored, version, now, say, actions }: DebugProps) {
  const count = (number: number) => formatCount(number, chooseLocale(say))
  const attempt = (each: Attempt) =>
    `${describeMoment(each.at, say)}: ${each.problem === null ? say('attemptGood') : describeProblem(each.problem, say)}`
  const { counts, lastAttempt, failures, log, pages, unread, newsWaiting, alertsRemembered, alertsSince } = facts
  return (
    <main class="page">
      <h1>{say('debugTitle')}</h1>
      <p class="muted">{say('debugAbout')}</p>
      <Facts
        title={say('sourceTitle')}
        facts={[
          [say('debugVersion'), version],
          [say('debugSource'), describeSource(facts, say)],
          [say('debugLast'), lastAttempt === null ? say('never') : attempt(lastAttempt)],
          [say('debugFailures'), count(failures)],
        ]}
      />
      {log.length > 0 && (
        <section class="card section">
          <h2>{say('debugLog')}</h2>
          <ul class="plain">
            {log.map((each) => (
              <li key={each.at}>{attempt(each)}</li>
            ))}
          </ul>
        </section>
      )}
      {pages.length > 0 && <PagesTable pages={pages} now={now} say={say} />}
      <Facts
        title={say('debugRecords')}
        facts={[
          ...RECORD_KINDS.map((kind): [string, string] => [nameKind(kind, say), count(counts[kind])]),
          [say('debugUnread'), count(unread)],
        ]}
      />
      <Facts
        title={say('alertsTitle')}
        facts={[
          [say('debugWaiting'), count(newsWaiting)],
          [say('debugTold'), count(alertsRemembered)],
          [say('debugSince'), alertsSince === null ? say('never') : describeAge(alertsSince, now, say)],
        ]}
      />
      <Facts
        title={say('debugStorage')}
        facts={Object.entries(stored).map(([part, bytes]) => [part, say('bytes', count(bytes))])}
      />
      <p class="actions">
        <button type="button" onClick={actions.saveReport}>
          {say('debugSave')}
        </button>
        <Forget forget={actions.forgetEverything} say={say} />
      </p>
    </main>
  )
}

/** Asks once more before everything is gone. */
function Forget({ forget, say }: { forget: () => void; say: Say }) {
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {say('forget')}
      </button>
    )
  }
  const answer = (isSure: boolean) => {
    setAsked(false)
    if (isSure) forget()
  }
  return (
    <>
      <span role="status">{say('forgetAsk')}</span>
      <button type="button" onClick={() => answer(true)}>
        {say('forgetYes')}
      </button>
      <button type="button" onClick={() => answer(false)}>
        {say('forgetNo')}
      </button>
    </>
  )
}

function describeSource({ source }: DebugFacts, say: Say): string {
  if (source.kind === 'none') return say('sourceIsNone')
  return source.kind === 'feed' ? say('sourceIsFeed', source.address) : say('sourceIsPages')
}
