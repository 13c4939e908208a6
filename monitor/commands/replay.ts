import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { describeChanges } from './describe-changes.ts'
import { addReplayOptions, addSourcesOption, openLog } from './pass-options.ts'
import { type ReplayOptions, replayDays } from './replay-days.ts'
import { summarize } from './tell-pass.ts'
import { reportOf, tellReport } from './tell-report.ts'
import { type ExitCode, refuse, type World } from './world.ts'

const MANIFEST = 'manifest.json'

export const define: DefineCommand = (command, world, done) => {
  addReplayOptions(command)
  addSourcesOption(command)
  command.addHelpText(
    'after',
    `
DIR holds one folder for each day, taken in the order of their names, each with a ${MANIFEST}:
  {"now": "2026-07-13T16:05:00Z", "pages": [{"url", "file", "status", "contentType", "etag"?, "lastModified"?}]}
An address that is not listed answers 404.`,
  )
  addExamples(command, [
    ['replay monitor/sample', 'run through the two days of the sample'],
    ['replay year --data d --site s', 'and keep what came of it'],
  ])
  command.action(async (dir: string, options: ReplayOptions) => done(await replay(world, dir, options)))
}

async function replay(world: World, dir: string, options: ReplayOptions): Promise<ExitCode> {
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return refuse(world, opened.error)
  const manifests = await listDays(dir)
  if (manifests.length === 0) return refuse(world, `replay: no folder in ${dir} has a ${MANIFEST}`)
  const log = openLog(world, options)
  const days = await replayDays(world, manifests, options, opened.registry, (_, result) => {
    log.info(`${result.now}: ${summarize(result)}`)
    if (!options.json && !options.quiet) world.out.write(describeChanges(result))
  })
  return days.ok ? tellReport(world, await reportOf(days.result), options) : refuse(world, days.error)
}

/** The manifests of a folder's days in the order of their names; of a folder that is a day itself, its own. */
async function listDays(dir: string): Promise<string[]> {
  const own = join(dir, MANIFEST)
  if (existsSync(own)) return [own]
  const names = await readdir(dir).catch(() => [])
  return names
    .sort()
    .map((name) => join(dir, name, MANIFEST))
    .filter((path) => existsSync(path))
}
