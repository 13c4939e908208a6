import { type BadgeTone, chooseBadge } from '../badge/choose-badge.ts'
import { planRepaint } from '../badge/plan-repaint.ts'
import { chooseAddress } from '../state/choose-address.ts'
import { selectAnswer } from '../state/select-answer.ts'
import { selectStateOf } from '../state/select-state-of.ts'
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
  const { settings, state: stored } = await ports.readStored()
  const state = selectStateOf(chooseAddress(settings, ports.builtInFeed), stored)
  const now = ports.readClock()
  const answer = selectAnswer(state, now)
  const { text, tone } = chooseBadge(answer, now)
  await ports.paintToolbar({ text, background: COLOURS[tone], title: describeTooltip(answer, now, ports.say) })
  await ports.setAlarm('repaint', planRepaint(state, now))
}
