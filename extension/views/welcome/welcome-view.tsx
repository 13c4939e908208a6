import type { WatchSource } from '../../state/choose-source.ts'
import type { Role, Settings } from '../../state/settings.ts'
import type { Say } from '../../words/say.ts'
import { Sign } from '../icon.tsx'
import { Note } from '../note.tsx'
import { OneOf } from '../options/choices.tsx'
import { listRoles } from '../options/work-section.tsx'

export interface WelcomeProps {
  settings: Settings
  source: WatchSource
  say: Say
  actions: {
    chooseRole(role: Role | null): void
    /** Asks the browser for the two hosts; called at once in the click's handler. */
    readPages(): void
    openOptions(): void
  }
}

/** The first page after installation: what this is, and three things that make it one's own. Nothing of it is a condition. */
export function WelcomeView({ settings, source, say, actions }: WelcomeProps) {
  return (
    <main class="page">
      <header class="welcome-head">
        <img src="/icon/128.png" alt="" width="72" height="72" />
        <div>
          <h1>{say('welcomeTitle')}</h1>
          <p>{say('welcomeAbout')}</p>
        </div>
      </header>
      <ol class="plain steps">
        <li class="card section">
          <h2>{say('pinTitle')}</h2>
          <p>
            <Sign name="puzzle" /> {say('pinAbout')}
          </p>
        </li>
        <li class="card section">
          <h2>{say('workTitle')}</h2>
          <p class="muted">{say('workAbout')}</p>
          <OneOf<Role | null>
            legend={say('workTitle')}
            isLegendHidden
            name="role"
            choices={listRoles(say)}
            chosen={settings.role}
            choose={actions.chooseRole}
          />
        </li>
        <li class="card section">
          <h2>{say('welcomeSource')}</h2>
          <div role="status">{source.kind !== 'none' && <Note tone="good">{describeSource(source, say)}</Note>}</div>
          {source.kind !== 'feed' && <SourceChoice isReading={source.kind === 'direct'} say={say} actions={actions} />}
        </li>
      </ol>
      <p class="muted">{say('welcomeNothing')}</p>
      <p class="actions">
        <button type="button" onClick={actions.openOptions}>
          {say('allOptions')}
        </button>
      </p>
    </main>
  )
}

function SourceChoice({ isReading, say, actions }: Pick<WelcomeProps, 'say' | 'actions'> & { isReading: boolean }) {
  return (
    <>
      <p>{say('welcomePages')}</p>
      <p class="actions">
        {!isReading && (
          <button type="button" class="primary" onClick={actions.readPages}>
            {say('readPages')}
          </button>
        )}
        <button type="button" onClick={actions.openOptions}>
          {say('useFeed')}
        </button>
      </p>
      <p class="small">{say('welcomePagesAsk')}</p>
    </>
  )
}

function describeSource(source: WatchSource, say: Say): string {
  return source.kind === 'feed' ? say('sourceIsFeed', source.address) : say('sourceIsPages')
}
