import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a whole process and those that it started cost. */
export interface Cost {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of CPU of all of them, user and system. */
  readonly cpu: number
  /** Megabytes (1,000,000 bytes) of the largest of them at its largest. */
  readonly peak: number
  readonly out: string
}

// Whatever else is set on this machine changes start-up times a lot, so nothing of it is handed on.
const ENVIRONMENT = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8', NO_COLOR: '1' }
const note = join(mkdtempSync(join(tmpdir(), 'bench-')), 'time')

export interface MeasureOptions {
  /** The command may end with 1, as `status` does where a source is too old. */
  readonly mayFail?: boolean
}

/** Runs a command to its end with GNU time. Throws where it fails. */
export function measureProcess(command: readonly string[], { mayFail = false }: MeasureOptions = {}): Cost {
  const begun = process.hrtime.bigint()
  const run = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', '-o', note, ...command], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const wall = Number(process.hrtime.bigint() - begun) / 1e6
  if (run.status !== 0 && !(mayFail && run.status === 1))
    throw new Error(`bench: ${command.join(' ')} ended with ${run.status}: ${run.stderr.slice(-1_000)}`)
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(note, 'utf8').trim().split(' ').map(Number)
  return { wall, cpu: 1_000 * (user + system), peak: (kilobytes * 1_024) / 1e6, out: run.stdout }
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** A table in Markdown, the first column to the left and the others to the right. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
