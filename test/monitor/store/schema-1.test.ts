import { appendFile, cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readStore, type StoreSnapshot } from '../../../monitor/store/read-store.ts'
import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import { filesOf, openedStore, temporaryFolder } from './support.ts'

const ALL = { most: Number.POSITIVE_INFINITY }

/** A folder as version 0.1.0 wrote it: three records, a channel, and a log of three years. */
async function oldFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data')
  await cp(join(import.meta.dirname, 'schema-1'), folder, { recursive: true })
  return folder
}

async function linesOf<T>(folder: string, name: string): Promise<T[]> {
  const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

async function snapshotOf(folder: string): Promise<StoreSnapshot> {
  const read = await readStore(folder, ALL)
  if (!read.ok) throw new Error(read.problem.message)
  return read.snapshot
}

it('a folder of schema 1 can be looked at as it is', async () => {
  const folder = await oldFolder()
  const before = await filesOf(folder)
  const { state, changes, notes } = await snapshotOf(folder)
  expect(notes).toEqual([])
  expect(state.records).toEqual(await linesOf(folder, 'records.jsonl'))
  expect(state.pages).toEqual(await linesOf(folder, 'pages.jsonl'))
  expect(changes).toEqual(await linesOf(folder, 'changes.jsonl'))
  const { requests, pages } = JSON.parse(await readFile(join(folder, 'health.json'), 'utf8'))
  expect(state.health).toEqual({ requests, pages })
  expect(state.outbox.channels.map(({ id }) => id)).toEqual(['office'])
  expect(await filesOf(folder)).toEqual(before)
})

it('a folder of schema 1 that is opened has its log in years, line by line as it was, and says the same as before', async () => {
  const folder = await oldFolder()
  const log = await linesOf<ChangeRecord>(folder, 'changes.jsonl')
  const before = await snapshotOf(folder)
  const store = await openedStore(folder)
  expect(store.notes).toEqual([])
  await store.close()
  const names = (await readdir(folder)).sort()
  expect(names).not.toContain('changes.jsonl')
  expect(names).not.toContain('set-aside')
  // The fourth was seen on New Year's Eve at 9 p.m. in California.
  expect(await linesOf(folder, 'changes/2024.jsonl')).toEqual(log.slice(0, 2))
  expect(await linesOf(folder, 'changes/2025.jsonl')).toEqual(log.slice(2, 4))
  expect(await linesOf(folder, 'changes/2026.jsonl')).toEqual(log.slice(4))
  expect(await snapshotOf(folder)).toEqual(before)
  expect(JSON.parse(await readFile(join(folder, 'store.json'), 'utf8'))).toMatchObject({ schema: 2 })
})

it('a commit that schema 1 had decided is finished before the folder is migrated', async () => {
  const folder = await oldFolder()
  const log = await readFile(join(folder, 'changes.jsonl'))
  const begin = log.subarray(0, log.length - 1).lastIndexOf('\n') + 1
  const before = await snapshotOf(folder)
  // As if it had been killed when the last line was not yet behind the log, and the manifest not yet in its place.
  await cp(join(folder, 'store.json'), join(folder, '.commit', 'store.json'), { recursive: true })
  await writeFile(join(folder, '.commit', 'log-tail'), log.subarray(begin))
  await writeFile(
    join(folder, '.commit', 'journal.json'),
    JSON.stringify({ files: ['store.json'], log: { at: begin } }),
  )
  await truncate(join(folder, 'changes.jsonl'), begin)
  await writeFile(join(folder, 'store.json'), '{"schema":1,"records":3,"logBytes":4000}\n')
  expect(await snapshotOf(folder)).toEqual(before)
  const store = await openedStore(folder)
  expect(store.notes).toEqual([])
  expect(await snapshotOf(folder)).toEqual(before)
})

it.each([
  [
    'records that are cut at the end of a line',
    'records.jsonl',
    async (path: string) =>
      writeFile(
        path,
        (await readFile(path, 'utf8'))
          .split(/(?<=\n)/)
          .slice(0, 1)
          .join(''),
      ),
    'records.jsonl was damaged; 3 records are there after a look into the log',
  ],
  [
    'lines in the log that no commit wrote',
    'changes.jsonl',
    (path: string) => appendFile(path, '{"half a line'),
    'changes.jsonl has 13 bytes that belong to no commit; they were set aside',
  ],
  ['a log without its end', 'changes.jsonl', (path: string) => truncate(path, 5_000), /^changes.jsonl lacks its last/],
  [
    'a torn manifest',
    'store.json',
    (path: string) => truncate(path, 9),
    'store.json could not be read and is written anew',
  ],
  ['torn health', 'health.json', (path: string) => truncate(path, 40), /^health.json was damaged/],
])(
  'a folder of schema 1 with %s is migrated, with a word on it and a copy of what was there',
  async (_, name, damage, note) => {
    const folder = await oldFolder()
    await damage(join(folder, name))
    const store = await openedStore(folder)
    expect(store.notes).toEqual([expect.stringMatching(note)])
    expect(
      store
        .read()
        .records.map(({ id }) => id)
        .sort(),
    ).toEqual(['dt-1', 'dt-2', 'dt-3'])
    expect(await readdir(join(folder, 'set-aside'))).toEqual([expect.stringMatching(`-${name}$`)])
    await store.close()
    expect((await openedStore(folder)).notes).toEqual([])
  },
)

it('a folder that was never used stays without a log', async () => {
  const folder = await oldFolder()
  for (const name of ['records.jsonl', 'changes.jsonl', 'outbox.jsonl']) await rm(join(folder, name))
  await writeFile(join(folder, 'store.json'), '{"schema":1,"records":0,"logBytes":0}\n')
  const store = await openedStore(folder)
  expect(store.notes).toEqual([])
  expect(store.read()).toMatchObject({ records: [], pages: [{ source: 'downtime-schedule' }] })
})
