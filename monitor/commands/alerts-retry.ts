import { shiftClock } from '../ports/shifted-clock.ts'
import { sendAlerts } from '../send-alerts.ts'
import { countWords } from '../status/count-words.ts'
import { openRegistry } from '../wire.ts'
import { openAlertSettings, wireAlerts } from '../wire-alerts.ts'
import { type CommonOptions, chooseNow, openLog } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface RetryOptions extends CommonOptions {
  alerts: string
  data: string
  sources?: string
}

/** Sends what is due or has failed, by every channel or by one, and says what is left. */
export async function retryAlerts(world: World, only: string | null, options: RetryOptions): Promise<ExitCode> {
  const opened = await openAlertSettings(options.alerts)
  if (!opened.ok) return refuse(world, opened.error)
  const registry = await openRegistry(options.sources)
  if (!registry.ok) return refuse(world, registry.error)
  if (only !== null && !opened.settings.channels.some(({ id }) => id === only)) {
    return refuse(world, `alerts retry: ${options.alerts} has no channel "${only}"`)
  }
  const log = openLog(world, options)
  const clock = options.now ? shiftClock(world.clock, options.now) : world.clock
  const tools = { clock, readSecret: world.readSecret, log }
  const alerts = await wireAlerts(opened.settings, tools, { force: true, only })
  const job = { registry: registry.registry, dataDir: options.data, log }
  const sent = await sendAlerts(job, alerts, chooseNow(world, options))
  if (!sent.ok) return refuse(world, sent.error)
  const left = sent.outbox.messages.filter(({ channel }) => only === null || channel === only)
  if (options.json) world.out.write(`${JSON.stringify({ undelivered: left.length })}\n`)
  else
    log.info(
      left.length === 0
        ? 'Everything that was due has been delivered.'
        : `${countWords(left.length, 'message')} could not be delivered.`,
    )
  return left.length === 0 ? 0 : 1
}
