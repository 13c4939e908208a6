import type { SendResult, SinkTools } from '../channels/sink.ts'
import { type AddressRules, checkAddress } from './check-address.ts'
import { sendHttp } from './send-http.ts'

/** Posts JSON to an address that an environment variable holds. `text`: the JSON, made once, since it may be signed. */
export async function postJson(
  addressEnv: string,
  hosts: AddressRules['hosts'],
  text: string,
  tools: SinkTools,
  headers: Readonly<Record<string, string>> = {},
): Promise<SendResult> {
  const address = tools.readSecret(addressEnv)
  if (address === null) return missing(addressEnv)
  const checked = checkAddress(address, { hosts, loopback: tools.allowLoopback })
  if (!checked.ok) return { kind: 'failed', reason: `${checked.reason} (${addressEnv})`, retryAt: null }
  const sent = await sendHttp(
    { method: 'POST', url: checked.url, headers: { 'content-type': 'application/json', ...headers }, body: text },
    tools,
  )
  return sent.ok ? { kind: 'delivered' } : sent.result
}

/** What a channel says whose environment variable is not set. */
export function missing(name: string): SendResult {
  return { kind: 'failed', reason: `the environment variable ${name} is not set`, retryAt: null }
}
