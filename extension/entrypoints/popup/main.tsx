import { render } from 'preact'
import { BUILT_IN_FEED } from '../../platform/build-settings.ts'
import { everyMinute, readClock } from '../../platform/clock.ts'
import { askForCheck, openOptions, say } from '../../platform/messages.ts'
import { onStoredChange, readStored } from '../../platform/storage.ts'
import { chooseAddress } from '../../state/choose-address.ts'
import { selectStateOf } from '../../state/select-state-of.ts'
import { PopupView } from '../../views/popup-view.tsx'
import { chooseLocale } from '../../words/say.ts'

async function draw(): Promise<void> {
  const { settings, state } = await readStored()
  const shown = selectStateOf(chooseAddress(settings, BUILT_IN_FEED), state)
  const open = () => void openOptions().then(() => window.close())
  render(
    <PopupView state={shown} now={readClock()} say={say} checkNow={askForCheck} openOptions={open} />,
    document.body,
  )
}

document.documentElement.lang = chooseLocale(say)
onStoredChange(() => void draw())
everyMinute(() => void draw())
void draw()
