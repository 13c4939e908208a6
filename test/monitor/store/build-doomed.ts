import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'

const run = promisify(execFile)

/**
 * Makes a snapshot of a process in which everything that doomed-process.ts needs is loaded, and gives Node's arguments for
 * it: it then starts in a third of the time, and there are a thousand to start.
 */
export async function buildDoomed(folder: string): Promise<string[]> {
  const rolldownOptions = { output: { format: 'cjs', codeSplitting: false, entryFileNames: 'doomed.cjs' } } as const
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'doomed-process.ts'), outDir: folder, rolldownOptions },
  })
  const snapshot = join(folder, 'doomed.blob')
  await run(process.execPath, ['--snapshot-blob', snapshot, '--build-snapshot', join(folder, 'doomed.cjs')])
  return ['--snapshot-blob', snapshot]
}
