import { render } from 'preact'
import { readClock } from '../../platform/clock.ts'
import { dispatch } from '../../platform/dispatch.ts'
import { loadSay } from '../../platform/load-words.ts'
import { readVersion } from '../../platform/messages.ts'
import { saveFile } from '../../platform/save-file.ts'
import { showLook } from '../../platform/show-look.ts'
import { measureStored, onStoredChange, readStored } from '../../platform/storage.ts'
import { selectDebugFacts } from '../../state/select-debug-facts.ts'
import { DebugView } from '../../views/debug/debug-view.tsx'

async function draw(): Promise<void> {
  const everything = await readStored()
  const [say, stored] = await Promise.all([loadSay(everything.settings.language), measureStored()])
  const now = readClock()
  const version = readVersion()
  const facts = selectDebugFacts(everything, now)
  const report = () => `${JSON.stringify({ version, now, facts, stored }, null, 2)}\n`
  const actions = {
    saveReport: () => saveFile('caaspp-watch-report.json', report(), 'application/json'),
    forgetEverything: () => void dispatch({ kind: 'forget-everything' }),
  }
  showLook(everything.settings, 'debugTitle', say)
  render(<DebugView {...{ facts, stored, version, now, say, actions }} />, document.body)
}

onStoredChange(() => void draw())
void draw()
