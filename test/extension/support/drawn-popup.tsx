import { vi } from 'vitest'
import type { Stored } from '../../../extension/state/stored.ts'
import type { PopupActions, PopupProps } from '../../../extension/views/popup/popup-props.ts'
import { PopupView } from '../../../extension/views/popup/popup-view.tsx'
import { PACIFIC } from '../../../shared/time/time.ts'
import { draw } from './drawn-page.ts'
import { sayIn } from './say-in.ts'
import { NOW } from './watch-states.ts'

/** What the popup asked for. */
export const asked = {
  checkNow: vi.fn(async () => {}),
  openOptions: vi.fn<PopupActions['openOptions']>(),
  pin: vi.fn<PopupActions['pin']>(),
  markRead: vi.fn<PopupActions['markRead']>(),
  markAllRead: vi.fn<PopupActions['markAllRead']>(),
  snooze: vi.fn<PopupActions['snooze']>(),
  saveCalendar: vi.fn<PopupActions['saveCalendar']>(),
} satisfies PopupActions

/** Draws the popup in English, in California, with its first tab open, unless the test says otherwise. */
export function drawPopup(stored: Stored, props: Partial<PopupProps> = {}): void {
  const place = { room: 'now', recordId: null } as const
  draw(<PopupView {...{ stored, now: NOW, timeZone: PACIFIC, place, say: sayIn('en'), actions: asked }} {...props} />)
}
