import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { EMPTY_OUTBOX } from '../../../monitor/store/outbox.ts'
import { readStore } from '../../../monitor/store/read-store.ts'
import { orderRecords } from '../../../shared/changes/order-records.ts'
import { anyRecord } from '../../shared/changes/arbitraries.ts'
import { knownRecord } from '../../support/records.ts'
import { NOW, stateWith } from './states.ts'
import { commitState, filesOf, idsOf, openedStore, temporaryFolder } from './support.ts'

const LATER = '2024-06-10T17:00:00.000Z'

describe('a data folder', () => {
  it('is made where there is none, with plain files', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'data')
    const store = await openedStore(folder)
    expect(store.read()).toEqual({
      records: [],
      pages: [],
      health: { pages: {}, requests: null },
      outbox: EMPTY_OUTBOX,
    })
    expect(Object.keys(await filesOf(folder))).toEqual([
      '.gitattributes',
      '.gitignore',
      'health.json',
      'pages.jsonl',
      'records.jsonl',
      'store.json',
    ])
  })

  it('gives back what was committed, one record a line', async () => {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    const state = stateWith(3)
    expect(await commitState(store, state)).toBeNull()
    await store.close()
    const again = await openedStore(folder)
    expect(again.notes).toEqual([])
    expect(again.read()).toEqual({ ...state, records: orderRecords(state.records), outbox: EMPTY_OUTBOX })
    expect((await again.readChanges(10)).map((change) => change.type)).toEqual(['added', 'added', 'added'])
    expect((await readFile(join(folder, 'records.jsonl'), 'utf8')).split('\n')).toHaveLength(4)
  })

  it('gives back any record, byte for byte the same when written again', async () => {
    const folder = await temporaryFolder()
    const snapshots = fc.uniqueArray(anyRecord, { selector: (record) => record.id, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(snapshots, async (records) => {
        const store = await openedStore(folder)
        expect(await store.commit({ records })).toBeNull()
        await store.close()
        const before = await readFile(join(folder, 'records.jsonl'), 'utf8')
        const again = await openedStore(folder)
        expect(again.read().records).toEqual(orderRecords(records))
        await again.commit({ records: again.read().records.toReversed() })
        expect(await readFile(join(folder, 'records.jsonl'), 'utf8')).toBe(before)
        await again.close()
      }),
      { numRuns: 20 },
    )
  })

  it('is not touched where nothing changed, and only in health.json where only that changed', async () => {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    await commitState(store, stateWith(2))
    const times = async () => {
      const names = Object.keys(await filesOf(folder))
      const stats = await Promise.all(
        names.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs] as const),
      )
      return Object.fromEntries(stats)
    }
    const before = await times()
    await commitState(store, stateWith(2))
    expect(await times()).toEqual(before)
    const { health } = stateWith(2)
    const pages = Object.entries(health.pages).map(([url, page]) => [url, { ...page, lastCheckedAt: LATER }])
    await store.commit({ ...stateWith(2), health: { ...health, pages: Object.fromEntries(pages) } })
    const after = await times()
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['health.json'])
  })

  it('keeps the log and reads only its end', async () => {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    for (let count = 1; count <= 100; count += 1) await commitState(store, stateWith(count))
    expect((await store.readChanges(3)).map((change) => change.recordId)).toEqual(['dt-97', 'dt-98', 'dt-99'])
    expect(await store.readChanges(0)).toEqual([])
    expect(await store.readChanges(1000)).toHaveLength(100)
  })
})

describe('a folder that cannot be used', () => {
  it('because a newer version wrote it is refused and left alone', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'store.json'), '{"schema": 3, "shape": "unknown"}\n')
    await mkdir(join(folder, '.commit'))
    await writeFile(join(folder, '.commit', 'journal.json'), '{"schema": 3, "shape": "unknown"}\n')
    const opened = await openStore(folder, { now: () => NOW })
    expect(opened).toEqual({
      ok: false,
      problem: {
        kind: 'newer',
        message: `${folder} was written by a newer version (schema 3, this one knows 2) and was left as it is; update this program, or name another folder with --data`,
      },
    })
    expect(await readStore(folder, { most: 1 })).toEqual(opened)
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      '.commit',
      '.commit/journal.json',
      'store.json',
    ])
  })

  it('because it is a file is named in one line', async () => {
    const path = join(await temporaryFolder(), 'data')
    await writeFile(path, 'something else')
    const opened = await openStore(path, { now: () => NOW })
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'not-a-folder', message: `${path} is not a folder` } })
    expect(await readFile(path, 'utf8')).toBe('something else')
  })
})

describe('damage', () => {
  async function damagedFolder(): Promise<string> {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    await commitState(store, stateWith(5))
    await store.close()
    return folder
  }
  const asideIn = async (folder: string) => (await readdir(join(folder, 'set-aside'))).map((name) => name.slice(22))

  it.each([
    ['cut in the middle of a line', (path: string) => truncate(path, 700)],
    [
      'cut at the end of a line',
      async (path: string) => {
        const lines = (await readFile(path, 'utf8')).split('\n')
        await writeFile(path, `${lines.slice(0, 2).join('\n')}\n`)
      },
    ],
    ['overwritten with zeros', (path: string) => writeFile(path, Buffer.alloc(900))],
    ['gone', (path: string) => rm(path)],
  ])('of the records (%s) is made up for from the log, and the rest is set aside', async (_, damage) => {
    const folder = await damagedFolder()
    const whole = await filesOf(folder)
    await damage(join(folder, 'records.jsonl'))
    const store = await openedStore(folder)
    expect(store.notes).toEqual(['records.jsonl was damaged; 5 records are there after a look into the log'])
    expect(idsOf(store.read().records)).toEqual(['dt-0', 'dt-1', 'dt-2', 'dt-3', 'dt-4'])
    expect(await filesOf(folder)).toEqual(whole)
    await store.close()
    expect((await openedStore(folder)).notes).toEqual([])
  })

  it('of the records does not lose a wording that the log does not know', async () => {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    await commitState(store, stateWith(2))
    const [first, second] = store.read().records
    if (!first || !second) throw new Error('two records were committed')
    await store.commit({ records: [{ ...first, text: 'Reworded.' }, second] })
    await store.close()
    await appendFile(join(folder, 'records.jsonl'), 'not a record\n')
    expect((await openedStore(folder)).read().records.map((record) => record.text)).toContain('Reworded.')
    expect(await asideIn(folder)).toEqual(['records.jsonl'])
  })

  it('of the log (lines that no commit wrote) is cut off and set aside', async () => {
    const folder = await damagedFolder()
    const whole = await filesOf(folder)
    await appendFile(join(folder, 'changes/2024.jsonl'), '{"half a line')
    const store = await openedStore(folder)
    expect(store.notes).toEqual(['changes/2024.jsonl has 13 bytes that belong to no commit; they were set aside'])
    expect(await filesOf(folder)).toEqual(whole)
    expect(await asideIn(folder)).toEqual(['changes-2024.jsonl'])
  })

  it('of the log (its end is missing) costs nothing but that end', async () => {
    const folder = await damagedFolder()
    const path = join(folder, 'changes/2024.jsonl')
    await truncate(path, (await stat(path)).size - 10)
    const store = await openedStore(folder)
    expect(store.notes[0]).toMatch(/^changes\/2024.jsonl lacks its last \d+ bytes$/)
    expect(store.read().records).toHaveLength(5)
    expect(await store.readChanges(10)).toHaveLength(4)
    await store.commit({ changes: [], records: [...store.read().records, knownRecord('dt-9')] })
    await store.close()
    expect((await openedStore(folder)).notes).toEqual([])
  })

  it('of pages, health and manifest is told, and those begin anew', async () => {
    const folder = await damagedFolder()
    for (const name of ['pages.jsonl', 'health.json', 'store.json']) await writeFile(join(folder, name), '{"torn')
    const store = await openedStore(folder)
    expect(store.notes).toHaveLength(3)
    expect(store.read()).toMatchObject({ pages: [], health: { pages: {}, requests: null } })
    expect(store.read().records).toHaveLength(5)
    expect(await asideIn(folder)).toHaveLength(3)
  })
})

describe('readStore', () => {
  it('reads while a run holds the lock, and writes nothing', async () => {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    await commitState(store, stateWith(2))
    const before = await readdir(folder)
    const read = await readStore(folder, { most: 1 })
    expect(read).toMatchObject({ ok: true, snapshot: { notes: [], changes: [{ recordId: 'dt-1' }] } })
    expect(read.ok && read.snapshot.state.records).toHaveLength(2)
    expect(await readdir(folder)).toEqual(before)
  })

  it('finds an empty state where there is no folder, and makes none', async () => {
    const folder = await temporaryFolder()
    const read = await readStore(join(folder, 'none'), { most: 10 })
    expect(read).toMatchObject({ ok: true, snapshot: { state: { records: [] }, changes: [] } })
    expect(await readdir(folder)).toEqual([])
  })

  it('shows damage without mending it', async () => {
    const folder = await temporaryFolder()
    const store = await openedStore(folder)
    await commitState(store, stateWith(2))
    await store.close()
    await rm(join(folder, 'records.jsonl'))
    const read = await readStore(folder, { most: 0 })
    expect(read.ok && read.snapshot.notes).toHaveLength(1)
    expect(read.ok && read.snapshot.state.records).toHaveLength(2)
    expect(await readdir(folder)).not.toContain('records.jsonl')
    await mkdir(join(folder, 'unrelated'))
  })
})
