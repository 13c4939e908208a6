import type { FetchResult } from '../fetch/fetch-result.ts'
import { shiftClock } from '../ports/shifted-clock.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { wireFetcher } from '../wire.ts'
import { openLog } from './pass-options.ts'
import type { World } from './world.ts'

/** Fetches one page with the same manners as a pass, and lets go of everything afterwards. */
export async function fetchOne(
  world: World,
  registry: Registry,
  url: string,
  { quiet, now }: { quiet?: true; now?: string },
): Promise<FetchResult> {
  const clock = now ? shiftClock(world.clock, now) : world.clock
  const network = {
    clock,
    random: world.random,
    log: openLog(world, quiet ? { quiet } : {}),
    contact: world.environment.contact,
  }
  const { fetcher } = await wireFetcher(registry, network)(null)
  const stop = world.stopSignal()
  stop.addEventListener('abort', () => void fetcher.close())
  const result = await fetcher.fetch({ url })
  await fetcher.close()
  return result
}

/** True for what is to be fetched, not opened as a file. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}
