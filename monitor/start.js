#!/usr/bin/env node
// Starts the command line: in the form that bundle.mjs made of it, which starts faster, where that is made of the very files
// beside it; else the sources as they are. This one file is plain JavaScript: Node needs 80 ms to make itself ready for the
// first TypeScript file, twice of what it needs for itself, unless it finds all of them in its cache, already read.
//
// It asks Node for its modules by a call: those that a module imports take Node 7 ms to link.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs')
const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module')
const { join } = process.getBuiltinModule('node:path')

const TOP = join(import.meta.dirname, '..')

enableCompileCache()
// What shows where an error came from shall name the lines that somebody wrote. It costs 20 ms.
if (process.env.CAASPP_WATCH_DEBUG) process.setSourceMapsEnabled(true)
const { runCommandLine } = isBundleOfSources()
  ? createRequire(import.meta.url)('../built/run-command-line.cjs')
  : await import('./commands/run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))

/** Whether there is a bundle, and each file that it was made of and consists of is as it was then, by size and time. */
function isBundleOfSources() {
  try {
    return JSON.parse(readFileSync(join(TOP, 'built/files.json'), 'utf8')).every(([path, bytes, changedAt]) => {
      const { size, mtimeMs } = statSync(`${TOP}/${path}`)
      return size === bytes && mtimeMs === changedAt
    })
  } catch {
    return false
  }
}
