import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../background/start-background.ts'
import { hasAccess } from '../platform/access.ts'
import { ensureAlarm, onAlarm, setAlarm } from '../platform/alarms.ts'
import { drawChance, readClock } from '../platform/clock.ts'
import { dispatch } from '../platform/dispatch.ts'
import { onAskedForCheck, say } from '../platform/messages.ts'
import { runAlone } from '../platform/run-alone.ts'
import { onStoredChange, readStored } from '../platform/storage.ts'
import { paintToolbar } from '../platform/toolbar.ts'
import { onStart } from '../platform/wakes.ts'

export default defineBackground(() => {
  startBackground(
    {
      ...{
        say,
        readClock,
        drawChance,
        readStored,
        dispatch,
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
