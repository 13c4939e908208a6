import { render } from 'preact'
import { everyMinute, readClock } from '../../platform/clock.ts'
import { askForCheck, openOptions, say } from '../../platform/messages.ts'
import { onStoredChange, readStored } from '../../platform/storage.ts'
import { PopupView } from '../../views/popup-view.tsx'
import { chooseLocale } from '../../words/say.ts'

async function draw(): Promise<void> {
  const stored = await readStored()
  const open = () => void openOptions().then(() => window.close())
  render(
    <PopupView stored={stored} now={readClock()} say={say} checkNow={askForCheck} openOptions={open} />,
    document.body,
  )
}

document.documentElement.lang = chooseLocale(say)
onStoredChange(() => void draw())
everyMinute(() => void draw())
void draw()
