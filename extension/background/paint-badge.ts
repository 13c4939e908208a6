import { type BadgeTone, chooseBadge } from '../badge/choose-badge.ts'
import { planRepaint } from '../badge/plan-repaint.ts'
import { selectAnswer } from '../state/select-answer.ts'
import { describeTooltip } from '../words/describe-tooltip.ts'
import type { Ports } from './ports.ts'

/** Dark enough for white letters. */
const COLOURS: Record<BadgeTone, string> = {
  down: '#b1261d',
  possible: '#7a5000',
  upcoming: '#0a5687',
  unsure: '#5b6672',
}

/** Draws the toolbar button anew from what is stored, and plans the next time that it must be. */
export async function paintBadge(ports: Ports): Promise<void> {
  const stored = await ports.readStored()
  const now = ports.readClock()
  const lead = stored.settings.badgeLeadMinutes * 60_000
  const answer = selectAnswer(stored, now)
  const { text, tone } = chooseBadge(answer, lead, now)
  await ports.paintToolbar({ text, background: COLOURS[tone], title: describeTooltip(answer, lead, now, ports.say) })
  await ports.setAlarm('repaint', planRepaint(stored, now))
}
