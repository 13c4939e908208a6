import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../background/start-background.ts'
import { lookAtFeed } from '../feed-client/look-at-feed.ts'
import { chooseLink, suggestLinks } from '../omnibox/suggest-links.ts'
import { hasAccess, mayNotify } from '../platform/access.ts'
import { ensureAlarm, onAlarm, setAlarm } from '../platform/alarms.ts'
import { OMNIBOX_READS_MARKUP } from '../platform/build-settings.ts'
import { drawChance, readClock } from '../platform/clock.ts'
import { dispatch } from '../platform/dispatch.ts'
import { onMenuClick, showMenu } from '../platform/icon-menu.ts'
import { keepDirectCheckLoadable, runDirectCheck } from '../platform/load-direct-check.ts'
import { loadSay } from '../platform/load-words.ts'
import { readManagedFeed } from '../platform/managed.ts'
import { onAskedAboutFeed, onAskedForCheck } from '../platform/messages.ts'
import { onAlertClick, readOpenAlerts, showAlert } from '../platform/notifications.ts'
import { onOmnibox } from '../platform/omnibox.ts'
import { runAlone } from '../platform/run-alone.ts'
import { onStoredChange, readStored } from '../platform/storage.ts'
import { openPopup, openWelcome } from '../platform/tabs.ts'
import { paintToolbar } from '../platform/toolbar.ts'
import { onStart } from '../platform/wakes.ts'

export default defineBackground(() => {
  keepDirectCheckLoadable()
  startBackground(
    {
      ...{ readClock, drawChance, readStored, dispatch, readManagedFeed, loadSay, runAlone },
      ...{ hasAccess, mayNotify, readOpenAlerts, showAlert },
      ...{ paintToolbar, showMenu, ensureAlarm, setAlarm, openPopup, openWelcome, runDirectCheck },
    },
    { onStart, onAlarm, onStoredChange, onAskedForCheck, onAlertClick, onMenuClick },
  )
  onAskedAboutFeed(lookAtFeed)
  const loadWords = async () => loadSay((await readStored()).settings.language)
  onOmnibox({
    hint: async () => (await loadWords())('omniboxHint'),
    suggest: async (typed) => suggestLinks(typed, OMNIBOX_READS_MARKUP, await loadWords()),
    choose: chooseLink,
  })
})
