import { describeChange } from '../../shared/changes/describe-change.ts'
import type { PassResult } from '../run.ts'
import { plainLine } from '../status/plain-line.ts'
import { isTrustworthy } from '../status/select-source-health.ts'
import type { CommonOptions } from './pass-options.ts'
import { openLog } from './pass-options.ts'
import type { ExitCode, World } from './world.ts'

const MOST_TOLD = 40

/** Tells what a pass came to, and gives its exit code: what changed as data, which source is not trustworthy as a warning. */
export function tellPass(world: World, result: PassResult, options: CommonOptions): ExitCode {
  const log = openLog(world, options)
  const moment = Date.parse(result.now)
  const bad = result.health.filter((source) => !isTrustworthy(source, moment))
  for (const { name, outcome, reason, lastReadAt } of bad) {
    const kept = lastReadAt ? `; what was read at ${lastReadAt} is kept` : ''
    log.warn(`${name}: ${outcome ?? 'not looked at yet'}${reason ? `: ${reason}` : ''}${kept}`)
  }
  log.info(result.idle ? 'Nothing was due.' : summarize(result))
  if (options.json) world.out.write(`${JSON.stringify(resultJson(result))}\n`)
  else if (!options.quiet) world.out.write(describeChanges(result))
  return bad.length > 0 ? 1 : 0
}

/** The sentences of a pass's changes, one a line; empty where nothing changed. */
export function describeChanges({ changes }: Pick<PassResult, 'changes'>): string {
  const told = changes.slice(0, MOST_TOLD).map((change) => plainLine(describeChange(change)))
  const more = changes.length - told.length
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `${line}\n`).join('')
}

/** What a pass came to, in one line. */
export function summarize({ visits, changes }: PassResult): string {
  const count = (kind: string) => visits.filter(({ look }) => look.kind === kind).length
  const pages = `${visits.length} ${visits.length === 1 ? 'page' : 'pages'} looked at`
  return `${pages}: ${count('read')} read, ${count('unchanged')} unchanged, ${count('distrusted')} not to be trusted; ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}.`
}

function resultJson({ now, visits, changes, health }: PassResult) {
  return {
    now,
    pages: visits.map(({ source, url, look }) => ({ source: source.id, url, look: look.kind })),
    changes: changes.map((change) => ({ ...change, sentence: describeChange(change) })),
    sources: health,
  }
}
