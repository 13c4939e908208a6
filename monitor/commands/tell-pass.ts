import { describeChange } from '../../shared/changes/describe-change.ts'
import type { PassResult } from '../run.ts'
import type { SaveResult } from '../save-and-publish.ts'
import { countWords } from '../status/count-words.ts'
import { plainLine } from '../status/plain-line.ts'
import { isTrustworthy } from '../status/select-source-health.ts'
import { type CommonOptions, openLog } from './pass-options.ts'
import type { ExitCode, World } from './world.ts'

const MOST_TOLD = 40

/** Tells what a pass came to, and gives its exit code: what changed as data, what cannot be trusted as warnings. */
export function tellPass(world: World, result: PassResult, options: CommonOptions): ExitCode {
  const log = openLog(world, options)
  const distrusted = describeDistrusted(result)
  for (const line of [...distrusted, ...describeNotes(result)]) log.warn(line)
  for (const line of describeRecoveries(result)) log.info(line)
  log.info(result.idle ? 'Nothing was due.' : summarize(result))
  if (options.json) world.out.write(`${JSON.stringify(resultJson(result))}\n`)
  else tellChanges(world, result, options)
  return distrusted.length > 0 ? 1 : 0
}

/** A line for each source that cannot be trusted now. */
export function describeDistrusted({ health, now }: Pick<SaveResult, 'health' | 'now'>): string[] {
  const bad = health.filter((source) => !isTrustworthy(source, Date.parse(now)))
  return bad.map(({ name, outcome, reason, lastReadAt, failingSince }) => {
    const told = [
      ...(failingSince ? [`since ${failingSince}`] : []),
      ...(lastReadAt ? [`what was read on ${lastReadAt} is kept`] : []),
    ]
    const rest = told.length > 0 ? ` (${told.join('; ')})` : ''
    return `${name}: ${outcome ?? 'not looked at yet'}${reason ? `: ${reason}` : ''}${rest}`
  })
}

/** A line for each source that could be read again after it had failed. */
export function describeRecoveries({ health, now }: Pick<SaveResult, 'health' | 'now'>): string[] {
  return health.filter(({ recoveredAt }) => recoveredAt === now).map(({ name }) => `${name}: can be read again`)
}

/** A line for each page about which something was unusual although it was believed. */
function describeNotes({ visits }: PassResult): string[] {
  return visits.flatMap(({ source, url, look }) => {
    const note = look.kind === 'held' ? look.reason : look.kind === 'read' ? look.note : null
    return note === null ? [] : [`${source.name}: ${url}: ${note}`]
  })
}

/** Prints a sentence for each change; with `--json`, one object a line. */
export function tellChanges(world: World, result: Pick<SaveResult, 'changes'>, options: CommonOptions): void {
  if (options.json) {
    for (const change of result.changes) {
      world.out.write(`${JSON.stringify({ ...change, sentence: describeChange(change) })}\n`)
    }
  } else if (!options.quiet) world.out.write(describeChanges(result))
}

/** The sentences of a pass's changes, one a line; empty where nothing changed. */
export function describeChanges({ changes }: Pick<SaveResult, 'changes'>): string {
  const told = changes.slice(0, MOST_TOLD).map((change) => plainLine(describeChange(change)))
  const more = changes.length - told.length
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `${line}\n`).join('')
}

/** What a pass came to, in one line. */
export function summarize({ visits, changes }: PassResult): string {
  const count = (kind: string) => visits.filter(({ look }) => look.kind === kind).length
  const held = count('held') > 0 ? `, ${count('held')} held` : ''
  const kinds = `${count('read')} read, ${count('unchanged')} unchanged${held}, ${count('distrusted')} not to be trusted`
  return `${countWords(visits.length, 'page')} looked at: ${kinds}; ${countWords(changes.length, 'change')}.`
}

function resultJson({ now, visits, changes, health }: PassResult) {
  return {
    now,
    pages: visits.map(({ source, url, look }) => ({ source: source.id, url, look: look.kind })),
    changes: changes.map((change) => ({ ...change, sentence: describeChange(change) })),
    sources: health,
  }
}
