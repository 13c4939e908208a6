import { shiftClock } from '../ports/shifted-clock.ts'
import type { Alerts } from '../save-and-publish.ts'
import { type CommonOptions, openLog } from './pass-options.ts'
import type { World } from './world.ts'

/** What plans and sends alerts for a command, as its options want it; null without `--alerts`. `error` is one line. */
export async function openAlerts(
  world: World,
  options: CommonOptions & { alerts?: string },
): Promise<{ ok: true; alerts: Alerts | null } | { ok: false; error: string }> {
  if (options.alerts === undefined) return { ok: true, alerts: null }
  const { openAlertSettings, wireAlerts } = await import('../wire-alerts.ts')
  const opened = await openAlertSettings(options.alerts)
  if (!opened.ok) return opened
  const clock = options.now ? shiftClock(world.clock, options.now) : world.clock
  const tools = { clock, readSecret: world.readSecret, log: openLog(world, options) }
  return { ok: true, alerts: await wireAlerts(opened.settings, tools) }
}
