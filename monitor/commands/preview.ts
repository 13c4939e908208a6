import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveFolder } from '../preview/serve-folder.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { parsePort } from './parse-port.ts'
import { PREVIEW_PORT } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface PreviewOptions {
  site: string
  port: number
}

export const define: DefineCommand = (command, world, done) => {
  command
    .option('--site <dir>', 'the folder to serve', 'site')
    .option('--port <number>', 'the port on this machine; 0 for any that is free', parsePort, PREVIEW_PORT)
  addExamples(command, [['preview', 'look at the dashboard in a browser, until Ctrl+C']])
  command.action(async (options: PreviewOptions) => done(await preview(world, options)))
}

async function preview(world: World, { site, port }: PreviewOptions): Promise<ExitCode> {
  if (!existsSync(join(site, 'index.html'))) {
    return refuse(world, `preview: ${site}/ has no index.html yet; npm start or npm run monitor writes it`)
  }
  // Before anything is said, so that whoever has read the address can end it at once.
  const stop = world.stopSignal()
  const served = await serveFolder(site, port)
  if (!served.ok) return refuse(world, `preview: ${served.error}`)
  world.out.write(`${served.url}\n`)
  world.err.write('Ctrl+C ends it.\n')
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve()
    stop.addEventListener('abort', () => resolve())
  })
  await served.close()
  return 0
}
