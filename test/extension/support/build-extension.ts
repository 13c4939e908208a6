import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { TOP } from '../../architecture/source-tree.ts'

export interface BuildOptions {
  browser: 'chrome' | 'firefox'
  /** Where the folder of the built extension is made. */
  outDir: string
  mode?: 'production' | 'development'
  /** An address built in. */
  feed?: string
  /** Permissions that people grant later, asked for at installation: some cannot be granted without a person. */
  permissions?: readonly string[]
  /** A file that takes the place of `platform/clock.ts`. */
  clock?: string
}

const SCRIPT = `import { build } from 'wxt'
const { clock, ...options } = JSON.parse(process.env.BUILD_OPTIONS)
const alias = clock ? [{ find: /^.*\\/platform\\/clock\\.ts$/, replacement: clock }] : []
await build({ ...options, vite: () => ({ resolve: { alias } }) })`

/** Builds the extension as `npm run build` does and gives the folder that a browser can load. Rejects where the build fails. */
export async function buildExtension(wanted: BuildOptions): Promise<string> {
  const { browser, outDir, mode, feed, permissions = [], clock } = wanted
  const options = {
    ...{ root: TOP, browser, outDir, mode: mode ?? 'production', outDirTemplate: '{{browser}}', clock },
    manifest: { permissions },
  }
  const settings = { CAASPP_WATCH_FEED: feed ?? '', BUILD_OPTIONS: JSON.stringify(options) }
  // The test runner's own NODE_ENV would make it a build for tests.
  const env = { ...process.env, ...settings, NODE_ENV: options.mode }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT], { cwd: TOP, env })
  return join(outDir, browser)
}

export async function readManifest(folder: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>
}
