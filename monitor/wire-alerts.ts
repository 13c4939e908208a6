import { isAllowedLink } from '../shared/feed/allowed-link.ts'
import type { Sink } from './notify/channels/sink.ts'
import type { AlertSettings, Channel } from './notify/config/channel.ts'
import type { AlertsFileResult } from './notify/config/parse-alerts-file.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { ReadSecret } from './ports/secrets.ts'
import type { Alerts } from './save-and-publish.ts'

/** The longest time that one request to a channel may take, in milliseconds. */
const TIME_MS = 20_000

export interface AlertTools {
  readonly clock: Clock
  readonly readSecret: ReadSecret
  readonly log: Log
}

/** Who is to be told: what an alerts file says. Its schemas are loaded only where there is such a file. */
export async function openAlertSettings(file: string): Promise<AlertsFileResult> {
  const { readAlertsFile } = await import('./notify/config/read-alerts-file.ts')
  return readAlertsFile(file)
}

/** `force`: what is waiting after a failure is tried at once. `only`: one channel's id; null for every one. */
export interface Insistence {
  readonly force: boolean
  readonly only: string | null
}

/** What plans and sends alerts. */
export async function wireAlerts(
  settings: AlertSettings,
  tools: AlertTools,
  { force, only }: Insistence = { force: false, only: null },
): Promise<Alerts> {
  const [{ planAlerts }, { deliverAlerts }, { openSink }, { selectReady }] = await Promise.all([
    import('./notify/plan/plan-alerts.ts'),
    import('./notify/deliver-alerts.ts'),
    import('./notify/channels/registry.ts'),
    import('./notify/outbox/select-ready.ts'),
  ])
  const now = () => new Date(tools.clock.now()).toISOString()
  return {
    plan: (outbox, news) => planAlerts(outbox, news, settings.channels),
    isDue: (outbox, news) =>
      planAlerts(outbox, news, settings.channels) !== outbox ||
      settings.channels.some((channel) => selectReady(outbox, channel, news.now, force).length > 0),
    deliver(outbox, records, keep) {
      const open = (channel: Channel) => openSink(channel.sink, sinkTools(settings, tools))
      const job = {
        settings,
        records,
        isAllowed: isAllowedLink,
        openSink: open,
        now,
        keep,
        force,
        only,
        log: tools.log,
      }
      return deliverAlerts(outbox, job)
    },
  }
}

/** What sends to one channel. */
export async function wireSink(settings: AlertSettings, channel: Channel, tools: AlertTools): Promise<Sink> {
  const { openSink } = await import('./notify/channels/registry.ts')
  return openSink(channel.sink, sinkTools(settings, tools))
}

function sinkTools({ allowLoopback }: AlertSettings, { clock, readSecret }: AlertTools) {
  return { readSecret, allowLoopback, now: () => clock.now(), timeMs: TIME_MS }
}
