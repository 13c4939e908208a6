import { render } from 'preact'
import { DIRECT_PATTERNS } from '../../direct-check/plan-direct-check.ts'
import { createActions } from '../../options/create-actions.ts'
import { askAccess, askNotifications, dropOtherAccess, hasAccess, mayNotify } from '../../platform/access.ts'
import { BUILT_IN_FEED, LOOPBACK_ALLOWED } from '../../platform/build-settings.ts'
import { dispatch } from '../../platform/dispatch.ts'
import { loadSay } from '../../platform/load-words.ts'
import { askAboutFeed } from '../../platform/messages.ts'
import { saveFile } from '../../platform/save-file.ts'
import { showLook } from '../../platform/show-look.ts'
import { onStoredChange, readStored } from '../../platform/storage.ts'
import { openOwnTab } from '../../platform/tabs.ts'
import { OptionsView } from '../../views/options/options-view.tsx'

/** Draws the settings as they are stored, and again whenever they or the browser's permissions change. */
async function draw(): Promise<void> {
  const { settings, managed } = await readStored()
  const [say, areAlertsAllowed, arePagesAllowed] = await Promise.all([
    loadSay(settings.language),
    mayNotify(),
    hasAccess(...DIRECT_PATTERNS),
  ])
  const then = async (asked: Promise<boolean>) => {
    const isGranted = await asked
    await draw()
    return isGranted
  }
  const actions = createActions({
    builtInFeed: BUILT_IN_FEED,
    loopback: LOOPBACK_ALLOWED,
    askAlerts: () => then(askNotifications()),
    askPages: () => then(askAccess(...DIRECT_PATTERNS)),
    openDebug: () => void openOwnTab('debug.html'),
    ...{ say, askAccess, askAboutFeed, dropOtherAccess, readStored, dispatch, saveFile },
  })
  const surroundings = { builtInFeed: BUILT_IN_FEED, managedFeed: managed, areAlertsAllowed, arePagesAllowed }
  showLook(settings, 'optionsTitle', say)
  render(<OptionsView {...{ settings, surroundings, actions, say }} />, document.body)
}

onStoredChange((keys) => {
  if (keys.includes('settings') || keys.includes('managed')) void draw()
})
void draw()
