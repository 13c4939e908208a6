import { shiftClock } from '../ports/shifted-clock.ts'
import type { PassJob } from '../run.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { VERSION, wireFetcher, wirePublisher } from '../wire.ts'
import { type FolderOptions, openLog } from './pass-options.ts'
import { startProgress } from './show-progress.ts'
import type { World } from './world.ts'

/** A pass over the live sites, as a command's options want it. */
export function wireLivePass(world: World, options: FolderOptions, registry: Registry, stop: AbortSignal): PassJob {
  const log = openLog(world, options)
  const clock = options.now ? shiftClock(world.clock, options.now) : world.clock
  const network = { clock, random: world.random, log, contact: world.environment.contact }
  return { ...wireQuietPass(world, options, registry, stop), openFetcher: wireFetcher(registry, network) }
}

/** All of a pass but what fetches. */
export function wireQuietPass(
  world: World,
  options: FolderOptions,
  registry: Registry,
  stop: AbortSignal,
): Omit<PassJob, 'openFetcher'> {
  const progress = startProgress(world, options.quiet === true)
  const publish = wirePublisher(options.site, options.siteUrl, registry)
  return {
    registry,
    dataDir: options.data,
    log: openLog(world, options),
    readBy: VERSION,
    stop,
    onLook: (done, name) => progress.show(`${done} ${done === 1 ? 'page' : 'pages'} looked at: ${name}`),
    publish: (contents) => {
      progress.clear()
      return publish(contents)
    },
  }
}
