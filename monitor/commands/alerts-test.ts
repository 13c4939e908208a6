import { makeTestMessage } from '../notify/message/test-message.ts'
import { openAlertSettings, wireSink } from '../wire-alerts.ts'
import { type CommonOptions, openLog } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

/** Sends a test message by one channel and says what came of it. */
export async function testChannel(
  world: World,
  id: string,
  options: CommonOptions & { alerts: string },
): Promise<ExitCode> {
  const opened = await openAlertSettings(options.alerts)
  if (!opened.ok) return refuse(world, opened.error)
  const { settings } = opened
  const channel = settings.channels.find((each) => each.id === id)
  if (!channel) {
    const ids = settings.channels.map((each) => each.id).join(', ')
    return refuse(world, `alerts test: ${options.alerts} has no channel "${id}"; it has ${ids}`)
  }
  const log = openLog(world, options)
  const sink = await wireSink(settings, channel, { clock: world.clock, readSecret: world.readSecret, log })
  const now = new Date(world.clock.now()).toISOString()
  const result = await sink.send(makeTestMessage(id, `cw-test-${world.clock.now()}`, settings.siteUrl, now), [])
  const reason = result.kind === 'delivered' ? null : result.reason
  if (options.json) world.out.write(`${JSON.stringify({ channel: id, delivered: reason === null, reason })}\n`)
  else if (reason === null) log.info(`${id}: delivered. Look whether it has arrived.`)
  else log.warn(`${id}: not delivered: ${reason}`)
  return reason === null ? 0 : 1
}
