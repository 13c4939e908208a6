import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatTime } from '../../shared/time/format.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { describeChanges } from './describe-changes.ts'
import { addReplayOptions, openLog } from './pass-options.ts'
import { type ReplayOptions, replayDays } from './replay-days.ts'
import { summarize } from './tell-pass.ts'
import { reportOf, tellReport } from './tell-report.ts'
import { type ExitCode, refuse, type World } from './world.ts'

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url))
const DAYS = ['day-1', 'day-2'].map((day) => join(SAMPLE, day, 'manifest.json'))

export const define: DefineCommand = (command, world, done) => {
  addReplayOptions(command)
  addExamples(command, [
    ['sample', 'read two recorded days of invented pages and write site/'],
    ['sample --data d', 'and keep what is known, to look into it'],
  ])
  command.action(async (options: ReplayOptions) => done(await runSample(world, options)))
}

/** One page of the second day is a bot wall, on purpose: to show that is no failure of the command. */
async function runSample(world: World, options: ReplayOptions): Promise<ExitCode> {
  const log = openLog(world, options)
  const opened = await openRegistry(undefined)
  if (!opened.ok) return refuse(world, opened.error)
  const days = await replayDays(world, DAYS, options, opened.registry, (manifest, result) => {
    const first = manifest === DAYS[0]
    log.info(`${first ? 'First' : 'Second'} day of the sample, ${formatTime(result.now)}: ${summarize(result)}`)
    if (!first && !options.json && !options.quiet)
      world.out.write(`What changed:\n${indent(describeChanges(result))}\n`)
  })
  if (!days.ok) return refuse(world, days.error)
  tellReport(world, await reportOf(days.result), options)
  log.info('')
  log.info(`This was the sample; the site is in ${options.site}/.`)
  log.info('npm run preview   shows the dashboard')
  log.info('npm run monitor   reads the live pages')
  return 0
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, '  ')
}
