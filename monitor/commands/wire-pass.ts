import { shiftClock } from '../ports/shifted-clock.ts'
import type { PassJob } from '../run.ts'
import type { Alerts, SaveJob } from '../save-and-publish.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { countWords } from '../status/count-words.ts'
import { VERSION, wireFetcher } from '../wire.ts'
import { wirePublisher } from '../wire-publisher.ts'
import { type FolderOptions, openLog } from './pass-options.ts'
import { startProgress } from './show-progress.ts'
import type { World } from './world.ts'

/** A pass over the live sites, as a command's options want it. */
export function wireLivePass(
  world: World,
  options: FolderOptions,
  registry: Registry,
  stop: AbortSignal,
  alerts: Alerts | null = null,
): PassJob {
  const clock = options.now ? shiftClock(world.clock, options.now) : world.clock
  const { random, environment } = world
  const looking = wireLooking(world, options, registry, stop)
  const network = { clock, random, log: looking.log, contact: environment.contact }
  return { ...looking, alerts, openFetcher: wireFetcher(registry, network) }
}

/** All of a pass but what fetches. */
export function wireLooking(
  world: World,
  options: FolderOptions,
  registry: Registry,
  stop: AbortSignal,
): Omit<PassJob, 'openFetcher'> {
  const progress = startProgress(world, options.quiet === true)
  const { publish, log, ...saving } = wireSaving(world, options, registry)
  // A line of the log must not be written behind the words of the progress.
  const say = (line: (text: string) => void) => (text: string) => {
    progress.clear()
    line(text)
  }
  return {
    ...saving,
    log: { info: say(log.info), warn: say(log.warn) },
    readBy: VERSION,
    stop,
    onLook: (done, name) => progress.show(`${countWords(done, 'page')} looked at: ${name}`),
    publish: (contents) => {
      progress.clear()
      return publish(contents)
    },
  }
}

/** Where what is known is kept and shown. Nobody is told: see `openAlerts`. */
export function wireSaving(world: World, options: FolderOptions, registry: Registry): SaveJob {
  const { site: siteDir, siteUrl } = options
  const place = { siteDir, siteUrl, signingKey: world.readSecret('CAASPP_WATCH_SIGNING_KEY') }
  return {
    registry,
    dataDir: options.data,
    log: openLog(world, options),
    publish: wirePublisher(place, registry),
    alerts: null,
  }
}
