import { ALARM_MINUTES, planFirstAlarm } from '../state/plan-checks.ts'
import { type CheckReason, checkFeed } from './check-feed.ts'
import { paintBadge } from './paint-badge.ts'
import type { Ports, Wakes } from './ports.ts'

/** Wires what wakes the worker to what it does. It runs anew at every wake, so it begins with the badge. */
export function startBackground(ports: Ports, wakes: Wakes): void {
  const check = async (why: CheckReason) => {
    await checkFeed(ports, why)
    await paintBadge(ports)
  }
  wakes.onStart(() => void check('alarm'))
  wakes.onAlarm((name) => void (name === 'check' ? check('alarm') : paintBadge(ports)))
  wakes.onStoredChange((changed) => void (changed.includes('settings') ? check('chosen') : paintBadge(ports)))
  wakes.onAskedForCheck(() => check('asked'))
  void paintBadge(ports)
  void ports.ensureAlarm('check', planFirstAlarm(ports.readClock(), ports.drawChance()), ALARM_MINUTES)
}
