import type { Dispatcher } from 'undici'
import type { FetchLimits } from './limits.ts'
import { createPublicLookup, type ResolveName } from './public-lookup.ts'

/** Opens the pool of connections. undici is loaded here and not before: most commands never fetch. */
export async function openConnections(
  connections: number,
  { connectTimeMs }: FetchLimits,
  resolveName: ResolveName,
): Promise<Dispatcher> {
  // Of undici only the pool and one way of asking: the whole of it takes twice as long to load.
  const [{ default: Agent }, { default: request }] = await Promise.all([
    import('undici/lib/dispatcher/agent.js'),
    import('undici/lib/api/api-request.js'),
  ])
  const agent = new Agent({
    connections,
    pipelining: 1,
    // With HTTP/2 one connection carries many requests at once, and "two connections" would say nothing.
    allowH2: false,
    connect: { timeout: connectTimeMs, lookup: createPublicLookup(resolveName) },
  })
  return Object.assign(agent, { request })
}
