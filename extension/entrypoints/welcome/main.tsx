import { render } from 'preact'
import { DIRECT_PATTERNS } from '../../direct-check/plan-direct-check.ts'
import { askAccess } from '../../platform/access.ts'
import { dispatch } from '../../platform/dispatch.ts'
import { loadSay } from '../../platform/load-words.ts'
import { openOptions } from '../../platform/messages.ts'
import { showLook } from '../../platform/show-look.ts'
import { onStoredChange, readStored } from '../../platform/storage.ts'
import { type WelcomeProps, WelcomeView } from '../../views/welcome/welcome-view.tsx'

const actions: WelcomeProps['actions'] = {
  chooseRole: (role) => void dispatch({ kind: 'choose-role', role }),
  readPages: () => void readPages(),
  openOptions: () => void openOptions(),
}

async function readPages(): Promise<void> {
  const isGranted = await askAccess(...DIRECT_PATTERNS)
  if (isGranted) await dispatch({ kind: 'change-settings', change: { directCheck: true } })
}

async function draw(): Promise<void> {
  const { settings, source } = await readStored()
  const say = await loadSay(settings.language)
  showLook(settings, 'welcomeTitle', say)
  render(<WelcomeView {...{ settings, source, say, actions }} />, document.body)
}

onStoredChange((keys) => {
  if (keys.includes('settings')) void draw()
})
void draw()
