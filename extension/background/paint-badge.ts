import { type BadgeTone, chooseBadge } from '../badge/choose-badge.ts'
import { planRepaint } from '../badge/plan-repaint.ts'
import { describeTooltip } from '../words/describe-tooltip.ts'
import type { Ports } from './ports.ts'

/** Dark enough for white letters. */
const COLOURS: Record<BadgeTone, string> = {
  down: '#b1261d',
  possible: '#7a5000',
  upcoming: '#0a5687',
  unread: '#4a3f8f',
  unsure: '#5b6672',
}

/**
 * Draws the toolbar button anew from what is stored, and plans the next time that it must be. One after the other: of two that overlap
 * the earlier one could paint last.
 */
export async function paintBadge(ports: Ports): Promise<void> {
  await ports.runAlone('paint', async () => {
    const stored = await ports.readStored()
    const now = ports.readClock()
    const { text, tone } = chooseBadge(stored, now)
    const say = await ports.loadSay(stored.settings.language)
    await ports.paintToolbar({ text, background: COLOURS[tone], title: describeTooltip(stored, now, say) })
    await ports.setAlarm('repaint', planRepaint(stored, now))
  })
}
