import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../monitor/store/folder-store.ts'
import { openStore } from '../monitor/store/open-store.ts'
import { readStore } from '../monitor/store/read-store.ts'
import { additionOf } from '../shared/changes/compare-snapshots.ts'
import type { SourceRecord } from '../shared/records/source-record.ts'
import { medianOf, renderTable } from './measure-process.ts'

// What the data folder costs as it grows, in CPU time of a process that is hot: by the years of its log, and by its records.

const RUNS = Number(process.env.RUNS ?? 7)
const CHANGES_A_YEAR = 5_000
const NOW = '2026-06-10T12:00:00.000Z'
const rows: string[][] = []
// The first folder only makes the process hot.
for (const [records, years] of [
  ...[[500, 1] as const, [500, 1] as const, [500, 10] as const],
  ...[[100, 1] as const, [1_000, 1] as const, [10_000, 1] as const, [100_000, 1] as const],
])
  rows.push(await measure(records, years))
const head = ['records', 'changes in the log', 'open', 'unchanged pass', 'one new record', 'read for status']
console.log(renderTable(head, rows.slice(1)))

/** CPU milliseconds of each thing that is done with a folder. */
async function measure(records: number, years: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'))
  await withStore(folder, async (store) => {
    await store.commit({ records: Array.from({ length: records }, (_, at) => inventRecord(`known-${at}`, NOW)) })
    for (let year = 2027 - years; year <= 2026; year += 1) await store.commit({ changes: inventYear(year) })
  })
  let made = 0
  const costs = [
    await medianCpu(() => withStore(folder, async () => {})),
    await medianCpu(() =>
      withStore(folder, async (store) => {
        made += 1
        const requests = { day: '2026-06-10', counts: { 'www.caaspp-elpac.org': made } }
        await store.commit({ health: { ...store.known().health, requests } })
      }),
    ),
    await medianCpu(() =>
      withStore(folder, async (store) => {
        made += 1
        const record = inventRecord(`new-${made}`, NOW)
        await store.commit({ records: [...store.read().records, record], changes: [additionOf(record)] })
      }),
    ),
    await medianCpu(() => readStore(folder, { most: 500, since: '2026-06-03T12:00:00.000Z' })),
  ]
  rmSync(folder, { recursive: true })
  return [String(records), String(years * CHANGES_A_YEAR), ...costs.map((cost) => cost.toFixed(1))]
}

async function withStore(folder: string, act: (store: Store) => Promise<unknown>): Promise<void> {
  const opened = await openStore(folder, { now: () => Date.parse(NOW) })
  if (!opened.ok) throw new Error(opened.problem.message)
  const problem = await act(opened.store)
  if (problem) throw new Error('bench: a commit failed')
  await opened.store.close()
}

/** Changes that are spread over the days of a year up to June. */
function inventYear(year: number) {
  return Array.from({ length: CHANGES_A_YEAR }, (_, at) => {
    const day = new Date(Date.UTC(year, 0, 1 + Math.floor((150 * at) / CHANGES_A_YEAR), 12)).toISOString()
    return additionOf(inventRecord(`${year}-${at}`, day))
  })
}

/** A downtime as pages have it, first seen at an instant. */
function inventRecord(id: string, at: string): SourceRecord {
  const text = `The Test Operations Management System will be unavailable on August 3, 2026, for work ${id}.`
  const proof = {
    url: 'https://www.caaspp-elpac.org/system-status/downtime',
    published: null,
    fetchedAt: at,
    textHash: 'a1',
    text,
  }
  return {
    ...{ id, revision: 1, kind: 'downtime', title: `Work ${id}`, section: 'Planned Downtime', systems: ['toms'] },
    ...{ start: '2026-08-03T17:00-07:00', end: '2026-08-04T06:00-07:00', state: 'scheduled', doubts: [], programs: [] },
    ...{ text, links: [], sources: [proof], firstSeenAt: at, changedAt: at },
  }
}

async function medianCpu(work: () => Promise<unknown>): Promise<number> {
  const costs: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const begun = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(begun)
    costs.push((user + system) / 1_000)
  }
  return medianOf(costs)
}
