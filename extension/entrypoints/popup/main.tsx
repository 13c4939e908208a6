import { render } from 'preact'
import { callIn, readClock, readTimeZone } from '../../platform/clock.ts'
import { dispatch } from '../../platform/dispatch.ts'
import { loadSay } from '../../platform/load-words.ts'
import { askForCheck, openOptions } from '../../platform/messages.ts'
import { saveFile } from '../../platform/save-file.ts'
import { showLook } from '../../platform/show-look.ts'
import { onStoredChange, readStored } from '../../platform/storage.ts'
import { planRedraw } from '../../state/plan-redraw.ts'
import { readPlace } from '../../state/popup-place.ts'
import { selectAnswer } from '../../state/select-answer.ts'
import { selectCountdown } from '../../state/select-countdown.ts'
import type { PopupActions } from '../../views/popup/popup-props.ts'
import { PopupView } from '../../views/popup/popup-view.tsx'

const actions: PopupActions = {
  checkNow: askForCheck,
  openOptions: () => void openOptions().then(() => window.close()),
  pin: (id, isPinned) => void dispatch({ kind: 'pin-system', id, isPinned }),
  markRead: (ids) => void dispatch({ kind: 'mark-read', ids }),
  markAllRead: () => void dispatch({ kind: 'mark-all-read' }),
  snooze: (until) => void dispatch({ kind: 'snooze', until }),
  saveCalendar: (name, text) => saveFile(name, text, 'text/calendar'),
}

const place = readPlace(location.hash)
const timeZone = readTimeZone()
let callOff = () => {}

/** Draws what is stored, and again when what it says of time has changed. */
async function draw(): Promise<void> {
  const stored = await readStored()
  const say = await loadSay(stored.settings.language)
  showLook(stored.settings, 'extensionName', say)
  const redraw = () => {
    const now = readClock()
    render(<PopupView {...{ stored, now, timeZone, place, say, actions }} />, document.body)
    callOff()
    callOff = callIn(planRedraw(now, selectCountdown(selectAnswer(stored, now), now)?.at ?? null), redraw)
  }
  redraw()
}

onStoredChange(() => void draw())
void draw()
