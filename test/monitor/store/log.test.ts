import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeDisk, type ReadingDisk } from '../../../monitor/store/disk.ts'
import type { Store } from '../../../monitor/store/folder-store.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import { readStore } from '../../../monitor/store/read-store.ts'
import { additionOf } from '../../../shared/changes/compare-snapshots.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { knownRecord } from '../../support/records.ts'
import { NOW } from './states.ts'
import { openedStore, temporaryFolder } from './support.ts'

const ALL = { most: Number.POSITIVE_INFINITY }

/** Commits a record that was first seen at this instant; its `text` makes its line as long as wanted. */
async function commitAt(store: Store, at: string, id: string, text = 'Text.'): Promise<void> {
  const record: SourceRecord = { ...knownRecord(id, { text }), changedAt: at }
  expect(await store.commit({ records: [...store.read().records, record], changes: [additionOf(record)] })).toBeNull()
}

/** The ids of the records in each file of the log. */
async function idsByFile(folder: string): Promise<Record<string, string[]>> {
  const names = (await readdir(join(folder, 'changes'))).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'changes', name), 'utf8')))
  return Object.fromEntries(names.map((name, at) => [name, texts[at]?.match(/(?<="recordId":")[^"]+/g) ?? []]))
}

/** A log of two years in California: its first file holds `a`, `b` and `c`, its second `d`. */
async function twoYears(folder: string): Promise<void> {
  const store = await openedStore(folder)
  await commitAt(store, '2025-06-01T12:00:00.000Z', 'a')
  await commitAt(store, '2025-12-31T12:00:00.000Z', 'b')
  // Still New Year's Eve in California.
  await commitAt(store, '2026-01-01T07:59:00.000Z', 'c')
  await commitAt(store, '2026-01-01T08:00:00.000Z', 'd')
  await store.close()
}

/** The disk, and the names of what is read of it. */
function watchedDisk(): { disk: ReadingDisk; read: string[] } {
  const read: string[] = []
  const note = <T>(path: string, pending: Promise<T>) => {
    read.push(path)
    return pending
  }
  return {
    read,
    disk: {
      ...nodeDisk,
      read: (path) => note(path, nodeDisk.read(path)),
      readRange: (path, from, to) => note(`${path} ${to - from}`, nodeDisk.readRange(path, from, to)),
    },
  }
}

it('a new year in California begins a new file, and the older one stays as it is for good', async () => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  expect(await idsByFile(folder)).toEqual({ '2025.jsonl': ['a', 'b', 'c'], '2026.jsonl': ['d'] })
  const before = await readFile(join(folder, 'changes', '2025.jsonl'))
  const store = await openedStore(folder)
  await commitAt(store, '2026-03-01T12:00:00.000Z', 'e')
  expect(await readFile(join(folder, 'changes', '2025.jsonl'))).toEqual(before)
  expect((await store.readChanges(10)).map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect((await store.readChanges(2)).map(({ recordId }) => recordId)).toEqual(['d', 'e'])
})

it('a clock that goes back over New Year changes nothing about the order of the log', async () => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  const store = await openedStore(folder)
  await commitAt(store, '2025-12-31T23:00:00.000Z', 'e')
  expect(await idsByFile(folder)).toEqual({ '2025.jsonl': ['a', 'b', 'c'], '2026.jsonl': ['d', 'e'] })
  expect((await store.readChanges(10)).map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('whoever asks for the newest changes reads the end of the newest file, and nothing of the years before', async () => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  const store = await openedStore(folder)
  const long = 'x'.repeat(10_000)
  for (let day = 1; day <= 28; day += 1) {
    await commitAt(store, `2026-02-${String(day).padStart(2, '0')}T12:00:00.000Z`, `f${day}`, long)
  }
  await store.close()
  const { disk, read } = watchedDisk()
  const few = await readStore(folder, { most: 500, since: '2026-02-27T00:00:00.000Z' }, disk)
  if (!few.ok) throw new Error(few.problem.message)
  expect(few.snapshot.changes.map(({ recordId }) => recordId)).toEqual(expect.arrayContaining(['f27', 'f28']))
  const ofLog = read.filter((path) => path.includes('/changes/'))
  expect(ofLog.filter((path) => path.includes('2025'))).toEqual([])
  // 28 changes are some 600 KB.
  expect(ofLog.reduce((sum, path) => sum + Number(path.split(' ')[1]), 0)).toBeLessThan(4 * 64 * 1024)
})

it('opening and committing read the last block of the log at most, however long it is', async () => {
  const folder = await temporaryFolder()
  const store = await openedStore(folder)
  for (let at = 0; at < 30; at += 1) await commitAt(store, '2026-02-01T12:00:00.000Z', `r${at}`, 'x'.repeat(10_000))
  await store.close()
  const { disk, read } = watchedDisk()
  const opened = await openStore(folder, { now: () => NOW, disk: { ...nodeDisk, ...disk } })
  if (!opened.ok) throw new Error(opened.problem.message)
  await commitAt(opened.store, '2026-02-01T12:00:00.000Z', 'more')
  await opened.store.close()
  const bytes = read.filter((path) => path.includes('/changes/')).map((path) => Number(path.split(' ')[1]))
  expect(bytes.length).toBeGreaterThan(0)
  expect(bytes.filter((count) => count > 64 * 1024)).toEqual([])
  expect((await readStore(folder, ALL)).ok).toBe(true)
  expect((await openedStore(folder)).notes).toEqual([])
})

it.each([
  ['an older year', '2025', /^changes\/2025.jsonl is not as it was written$/],
  ['the newest year', '2026', /^changes\/2026.jsonl was damaged; 1 lines could not be read/],
])('a line of %s that was overwritten is told, and costs nothing but itself', async (_, year, note) => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  const more = await openedStore(folder)
  await commitAt(more, '2026-01-02T08:00:00.000Z', 'e')
  await more.close()
  const path = join(folder, 'changes', `${year}.jsonl`)
  const lines = (await readFile(path, 'utf8')).split('\n')
  await writeFile(path, ['#'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n'))
  const read = await readStore(folder, ALL)
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.snapshot.notes).toEqual([expect.stringMatching(note)])
  expect(read.snapshot.changes).toHaveLength(4)
  expect(read.snapshot.state.records).toHaveLength(5)
})

it('a damaged end of the log is set aside and written anew without the lines that cannot be read', async () => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  const path = join(folder, 'changes', '2026.jsonl')
  const torn = (await readFile(path, 'utf8')).replace('{', '[')
  await writeFile(path, torn)
  const store = await openedStore(folder)
  expect(store.notes).toHaveLength(1)
  const [copy = ''] = await readdir(join(folder, 'set-aside'))
  expect(await readFile(join(folder, 'set-aside', copy), 'utf8')).toBe(torn)
  await commitAt(store, '2026-03-01T12:00:00.000Z', 'e')
  await store.close()
  const again = await openedStore(folder)
  expect(again.notes).toEqual([])
  expect((await again.readChanges(10)).map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c', 'e'])
})

it('a file of the log that no commit knows is set aside before one of the same name begins', async () => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  await writeFile(join(folder, 'changes', '2027.jsonl'), 'from elsewhere\n')
  const store = await openedStore(folder)
  expect(store.notes).toEqual(['changes/2027.jsonl belongs to no commit; it was set aside'])
  await commitAt(store, '2027-03-01T12:00:00.000Z', 'e')
  expect(await idsByFile(folder)).toMatchObject({ '2027.jsonl': ['e'] })
  expect(await readdir(join(folder, 'set-aside'))).toEqual([expect.stringMatching(/-changes-2027\.jsonl$/)])
})

it('without its manifest a log is what its files hold', async () => {
  const folder = await temporaryFolder()
  await twoYears(folder)
  await rm(join(folder, 'store.json'))
  await appendFile(join(folder, 'changes', '2026.jsonl'), '{"half')
  const store = await openedStore(folder)
  expect(store.notes).toEqual(['changes/2026.jsonl ends in the middle of a line; that was set aside'])
  expect((await store.readChanges(10)).map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c', 'd'])
  await store.close()
  expect((await openedStore(folder)).notes).toEqual([])
})
