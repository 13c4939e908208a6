import type { AlertSettings, SinkSettings } from '../notify/config/channel.ts'
import type { ReadSecret } from '../ports/secrets.ts'
import type { Finding } from './finding.ts'

/** Whether each channel has what it needs. Sends nothing, and tells of environment variables only whether they are set. */
export function checkAlerts({ channels }: AlertSettings, readSecret: ReadSecret): Finding[] {
  return channels.map(({ id, audience, sink }): Finding => {
    const unset = listSecrets(sink).filter((name) => readSecret(name) === null)
    if (unset.length === 0) return { level: 'ok', what: `alerts: ${id} (${sink.type}, for ${audience}) is complete` }
    const what = `alerts: ${id} (${sink.type}) lacks the environment variable ${unset.join(', ')}`
    return { level: 'fail', what, advice: 'set it where the monitor runs; its value belongs in no file' }
  })
}

function listSecrets(sink: SinkSettings): string[] {
  return Object.entries(sink).flatMap(([name, value]) =>
    name.endsWith('Env') && typeof value === 'string' ? [value] : [],
  )
}
