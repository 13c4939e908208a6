import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TOP } from '../architecture/source-tree.ts'

/** A copy of the monitor in a folder of its own, with its bundle. Whoever makes it removes it. */
export interface BuiltCopy {
  readonly folder: string
  /** What starts the command line there. */
  readonly start: string
  remove(): void
}

/** Copies the monitor as it is in the repository and makes its bundle; `change` is given the folder before that. */
export function makeBuiltCopy(change: (folder: string) => void = () => {}): BuiltCopy {
  const scratch = mkdtempSync(join(tmpdir(), 'caaspp-watch-test-'))
  const folder = join(scratch, 'a copy, 100%')
  mkdirSync(folder)
  for (const name of ['monitor', 'shared', 'package.json'])
    cpSync(join(TOP, name), join(folder, name), { recursive: true })
  symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'))
  change(folder)
  execFileSync(process.execPath, [join(folder, 'monitor/bundle.mjs')])
  return {
    folder,
    start: join(folder, 'monitor/start.js'),
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  }
}
