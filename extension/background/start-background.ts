import { ALARM_MINUTES, planFirstAlarm } from '../state/plan-checks.ts'
import { type CheckReason, checkFeed } from './check-feed.ts'
import { checkPages } from './check-pages.ts'
import { clickMenu, showMenu } from './icon-menu.ts'
import { paintBadge } from './paint-badge.ts'
import type { Ports, Wakes } from './ports.ts'
import { openAlert, tellAlerts } from './tell-alerts.ts'

/** Wires what wakes the worker to what it does. It runs anew at every wake, so it begins with what people see. */
export function startBackground(ports: Ports, wakes: Wakes): void {
  const refresh = async () => {
    await paintBadge(ports)
    await tellAlerts(ports)
  }
  const adoptManaged = async () => {
    await ports.dispatch({ kind: 'managed-read', address: await ports.readManagedFeed() })
  }
  const check = async (why: CheckReason) => {
    await Promise.all([checkFeed(ports, why), checkPages(ports, why)])
    await refresh()
  }
  wakes.onStart((why) => {
    void adoptManaged()
    void check('alarm')
    void showMenu(ports)
    if (why === 'installed') void ports.openWelcome()
  })
  wakes.onAlarm((name) => {
    if (name === 'check') void adoptManaged()
    void (name === 'check' ? check('alarm') : refresh())
  })
  wakes.onStoredChange((changed) => {
    if (changed.includes('settings')) void showMenu(ports)
    void (changed.includes('settings') || changed.includes('managed') ? check('chosen') : refresh())
  })
  wakes.onAskedForCheck(() => check('asked'))
  wakes.onAlertClick((id) => void openAlert(ports, id))
  wakes.onMenuClick((entry) => void clickMenu(ports, entry, () => check('asked')))
  void refresh()
  void ports.ensureAlarm('check', planFirstAlarm(ports.readClock(), ports.drawChance()), ALARM_MINUTES)
}
