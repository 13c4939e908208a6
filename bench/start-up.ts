import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureProcess, medianOf, renderTable } from './measure-process.ts'
import { MONITOR, NODE } from './tools.ts'

// What a command costs that has nothing to fetch, beside a Node process that does nothing. All take turns.

const RUNS = Number(process.env.RUNS ?? 11)
const scratch = mkdtempSync(join(tmpdir(), 'bench-start-'))
writeFileSync(join(scratch, 'empty.mjs'), '')
writeFileSync(join(scratch, 'none.json'), '{"builtIn":false,"sources":[]}')
mkdirSync(join(scratch, 'sample'))

const [data, site] = [join(scratch, 'data'), join(scratch, 'site')]
// What is known after the two days of the sample; the moment is one at which no source is due.
measureProcess([...MONITOR, 'sample', '--data', data, '--site', site, '--quiet', '--json'])
const now = ['--now', '2026-07-14T16:20:00Z', '--sources', join(scratch, 'none.json')]
const COMMANDS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['Node alone', [NODE, join(scratch, 'empty.mjs')]],
  ['--help', [...MONITOR, '--help']],
  ['status', [...MONITOR, 'status', '--data', data, ...now]],
  ['run, nothing due', [...MONITOR, 'run', '--quiet', '--data', data, '--site', site, ...now]],
]
const costs = COMMANDS.map(() => ({ wall: [] as number[], cpu: [] as number[], peak: [] as number[] }))
for (let run = 0; run <= RUNS; run += 1) {
  for (const [at, [, command]] of COMMANDS.entries()) {
    const { wall, cpu, peak } = measureProcess(command, { mayFail: true })
    // The first round fills the caches.
    if (run === 0) continue
    costs[at]?.wall.push(wall)
    costs[at]?.cpu.push(cpu)
    costs[at]?.peak.push(peak)
  }
}
const rows = COMMANDS.map(([name], at) => {
  const { wall = [], cpu = [], peak = [] } = costs[at] ?? {}
  const over = (field: 'wall' | 'cpu', own: readonly number[]) =>
    medianOf(own.map((value, run) => value / (costs[0]?.[field][run] ?? value))).toFixed(2)
  const cells = [wall, cpu, peak].map((values) => medianOf(values).toFixed(0))
  return [name, ...cells, over('wall', wall), over('cpu', cpu)]
})
console.log(renderTable(['', 'wall ms', 'CPU ms', 'peak MB', 'wall / Node alone', 'CPU / Node alone'], rows))
rmSync(scratch, { recursive: true })
