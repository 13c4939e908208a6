import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../background/start-background.ts'
import { hasAccess } from '../platform/access.ts'
import { ensureAlarm, onAlarm, setAlarm } from '../platform/alarms.ts'
import { BUILT_IN_FEED } from '../platform/build-settings.ts'
import { drawChance, readClock } from '../platform/clock.ts'
import { onAskedForCheck, say } from '../platform/messages.ts'
import { runAlone } from '../platform/run-alone.ts'
import { onStoredChange, readStored, writeState } from '../platform/storage.ts'
import { paintToolbar } from '../platform/toolbar.ts'
import { onStart } from '../platform/wakes.ts'

export default defineBackground(() => {
  startBackground(
    {
      builtInFeed: BUILT_IN_FEED,
      ...{
        say,
        readClock,
        drawChance,
        readStored,
        writeState,
        hasAccess,
        paintToolbar,
        ensureAlarm,
        setAlarm,
        runAlone,
      },
    },
    { onStart, onAlarm, onStoredChange, onAskedForCheck },
  )
})
