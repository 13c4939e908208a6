import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cost, measureProcess, medianOf, renderTable } from './measure-process.ts'
import { changePages, nameOfPage, writePages } from './page-folder.ts'
import { FAR_MS, type PageServer, servePages } from './serve-pages.ts'
import { TOOLS, type Tool, workplaceOf } from './tools.ts'

// Whole passes of the monitor and of its peers over the same pages from one nginx, in turn, so that what else the machine
// does falls on all alike. `PAGES=10,100,500 RUNS=5 npm run bench:passes`

const SIZES = (process.env.PAGES ?? '100').split(',').map(Number)
const RUNS = Number(process.env.RUNS ?? 3)
const PORT = 8_471
const CASES = [
  'first pass',
  'unchanged, ETag',
  '5 % changed',
  'unchanged, no validators',
  'unchanged, ETag, far server',
] as const
type Case = (typeof CASES)[number]
/** Cases that are measured after all others, each behind a first pass that does not count. */
const LATE_CASES = ['unchanged, no validators', 'unchanged, ETag, far server'] as const
/** Requests that a tool has under way at once. */
const AT_ONCE = 8

interface Sample extends Cost {
  readonly bytesDown: number
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-passes-'))
const pages = join(scratch, 'pages')
let round = 0
for (const count of SIZES) await measureSize(count)
rmSync(scratch, { recursive: true })

async function measureSize(count: number): Promise<void> {
  rmSync(pages, { recursive: true, force: true })
  writePages(pages, count)
  const server = await servePages(pages, join(scratch, 'nginx'), PORT)
  const samples = new Map<string, Sample[]>()
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const tool of TOOLS) measureCase(server, samples, tool, 'first pass', count, null)
      for (const tool of TOOLS) measureCase(server, samples, tool, 'unchanged, ETag', count, 0)
      round += 1
      const changed = changePages(pages, count, round)
      for (const tool of TOOLS) measureCase(server, samples, tool, '5 % changed', count, changed)
    }
    for (const name of LATE_CASES) {
      for (let run = 0; run <= RUNS; run += 1)
        for (const tool of TOOLS) measureCase(server, samples, tool, name, count, run === 0 ? null : 0)
    }
  } finally {
    await server.stop()
  }
  for (const name of CASES) console.log(`\n### ${count} pages, ${name}\n\n${renderCase(samples, name)}`)
  console.log(`\nThe waiting for the far server alone: ${Math.ceil(count / AT_ONCE) * FAR_MS} ms`)
}

/** `expected`: how many pages the tool must find changed; null where it sees them for the first time. */
function measureCase(
  server: PageServer,
  samples: Map<string, Sample[]>,
  tool: Tool,
  name: Case,
  count: number,
  expected: number | null,
): void {
  const base = chooseBase(server, name)
  const at = workplaceOf(
    tool,
    scratch,
    base,
    Array.from({ length: count }, (_, index) => nameOfPage(index)),
  )
  if (expected === null) tool.prepare(at)
  server.takeTraffic()
  const cost = measureProcess(tool.command(at))
  const traffic = server.takeTraffic()
  if (traffic.requests !== count)
    throw new Error(`bench: ${tool.name} made ${traffic.requests} requests for ${count} pages`)
  const found = tool.countChanged(cost.out)
  if (expected !== null && found !== expected)
    throw new Error(`bench: ${tool.name} found ${found} of ${expected} changes`)
  const isWarmUp = name !== 'first pass' && expected === null
  if (!isWarmUp)
    samples.set(tool.name + name, [...(samples.get(tool.name + name) ?? []), { ...cost, bytesDown: traffic.bytesDown }])
}

function chooseBase(server: PageServer, name: Case): string {
  if (name === 'unchanged, no validators') return server.withoutValidators
  return name === 'unchanged, ETag, far server' ? server.farAway : server.withValidators
}

function renderCase(samples: ReadonlyMap<string, Sample[]>, name: Case): string {
  const of = (tool: string, field: 'wall' | 'cpu' | 'peak' | 'bytesDown') =>
    (samples.get(tool + name) ?? []).map((each) => each[field])
  // Paired by run, so that a slow minute of the machine falls out.
  const ratio = (tool: string, to: string) =>
    medianOf(of(tool, 'wall').map((wall, run) => wall / (of(to, 'wall')[run] ?? wall)))
  const peers = TOOLS.map(({ name: tool }) => tool).filter(
    (tool) => tool === 'curl, everything again' || tool === 'urlwatch',
  )
  const rows = TOOLS.map(({ name: tool }) => [
    tool,
    medianOf(of(tool, 'wall')).toFixed(0),
    medianOf(of(tool, 'cpu')).toFixed(0),
    medianOf(of(tool, 'peak')).toFixed(0),
    (medianOf(of(tool, 'bytesDown')) / 1_000).toFixed(0),
    ...peers.map((peer) => ratio(tool, peer).toFixed(2)),
  ])
  return renderTable(['', 'wall ms', 'CPU ms', 'peak MB', 'kB down', ...peers.map((peer) => `wall / ${peer}`)], rows)
}
