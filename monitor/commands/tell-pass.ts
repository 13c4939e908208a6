import type { PassResult } from '../run.ts'
import type { SaveResult } from '../save-and-publish.ts'
import { countWords } from '../status/count-words.ts'
import { isTrustworthy } from '../status/select-source-health.ts'
import { type Pieces, piecesOf } from '../text/pieces.ts'
import { type CommonOptions, openLog } from './pass-options.ts'
import type { ExitCode, Output, World } from './world.ts'

/** Tells what a pass came to, and gives its exit code: what changed as data, what cannot be trusted as warnings. */
export async function tellPass(world: World, result: PassResult, options: CommonOptions): Promise<ExitCode> {
  const log = openLog(world, options)
  const distrusted = describeDistrusted(result)
  for (const line of [...distrusted, ...describeNotes(result)]) log.warn(line)
  for (const line of describeRecoveries(result)) log.info(line)
  log.info(result.idle ? 'Nothing was due.' : summarize(result))
  if (options.json) await printResult(world, result)
  else await tellChanges(world, result, options)
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
  return visits.flatMap(({ source, url, note }) => (note === null ? [] : [`${source.name}: ${url}: ${note}`]))
}

/** Prints a sentence for each change; with `--json`, one object a line. */
export async function tellChanges(
  world: World,
  result: Pick<SaveResult, 'changes'>,
  options: CommonOptions,
): Promise<void> {
  if (result.changes.length === 0) return
  const { describeChanges, changeJson } = await loadSentences()
  if (options.json)
    await printPieces(
      world.out,
      piecesOf(result.changes, (change) => `${changeJson(change)}\n`),
    )
  else if (!options.quiet) world.out.write(describeChanges(result))
}

/** What puts changes into words: loaded where there are any, since it brings the names of systems and the calendar. */
function loadSentences() {
  return import('./describe-changes.ts')
}

/** What a pass came to, in one line. */
export function summarize({ visits, changes }: PassResult): string {
  const count = (kind: string) => visits.filter((visit) => visit.kind === kind).length
  const held = count('held') > 0 ? `, ${count('held')} held` : ''
  const kinds = `${count('read')} read, ${count('unchanged')} unchanged${held}, ${count('distrusted')} not to be trusted`
  return `${countWords(visits.length, 'page')} looked at: ${kinds}; ${countWords(changes.length, 'change')}.`
}

/** Prints one JSON object in a line. A first pass may bring 20 MB of changes: they are never one text in memory. */
async function printResult({ out }: World, { now, visits, changes, health }: PassResult): Promise<void> {
  const pages = visits.map(({ source, url, kind }) => ({ source: source.id, url, look: kind }))
  await out.write(`{"now":${JSON.stringify(now)},"pages":${JSON.stringify(pages)},"changes":[`)
  if (changes.length > 0) {
    const { changeJson } = await loadSentences()
    await printPieces(
      out,
      piecesOf(changes, (change, at) => `${at > 0 ? ',' : ''}${changeJson(change)}`),
    )
  }
  await out.write(`],"sources":${JSON.stringify(health)}}\n`)
}

async function printPieces(out: Output, pieces: Pieces): Promise<void> {
  for (const piece of pieces) await out.write(piece)
}
