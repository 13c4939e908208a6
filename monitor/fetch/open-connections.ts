import type { Dispatcher } from 'undici'
import type { FetchLimits } from './limits.ts'
import { createPublicLookup, type ResolveName } from './public-lookup.ts'

/** Opens the pool of connections. undici is loaded here and not before: most commands never fetch. */
export async function openConnections(
  connections: number,
  { connectTimeMs }: FetchLimits,
  resolveName: ResolveName,
): Promise<Dispatcher> {
  const { Agent } = await import('undici')
  return new Agent({
    connections,
    pipelining: 1,
    // With HTTP/2 one connection carries many requests at once, and "two connections" would say nothing.
    allowH2: false,
    connect: { timeout: connectTimeMs, lookup: createPublicLookup(resolveName) },
  })
}
