import { writePlace } from '../state/popup-place.ts'
import type { MessageKey } from '../words/say.ts'
import type { MenuEntry, Ports } from './ports.ts'

const SNOOZE_MS = 3_600_000

const ENTRIES: readonly [MenuEntry, MessageKey][] = [
  ['open', 'menuOpen'],
  ['check', 'menuCheck'],
  ['read', 'menuRead'],
  ['snooze', 'menuSnooze'],
]

/** Puts the entries on the icon's menu, in the language of the settings. */
export async function showMenu(ports: Ports): Promise<void> {
  await ports.runAlone('menu', async () => {
    const say = await ports.loadSay((await ports.readStored()).settings.language)
    await ports.showMenu(ENTRIES.map(([id, key]) => ({ id, title: say(key) })))
  })
}

export async function clickMenu(ports: Ports, entry: MenuEntry, check: () => Promise<void>): Promise<void> {
  switch (entry) {
    case 'open':
      return ports.openPopup(writePlace({ room: 'now', recordId: null }))
    case 'check':
      return check()
    case 'read':
      return ports.dispatch({ kind: 'mark-all-read' })
    case 'snooze':
      return ports.dispatch({ kind: 'snooze', until: ports.readClock() + SNOOZE_MS })
  }
}
