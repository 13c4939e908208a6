import { execFile } from 'node:child_process'
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { readStore } from '../../../monitor/store/read-store.ts'
import { sealText } from '../../../monitor/store/sealed-text.ts'
import { healthSchema } from '../../../monitor/store/state-schema.ts'
import type { StoreHealth } from '../../../monitor/store/stored-state.ts'
import { hashOf } from '../../../monitor/text/hash-of.ts'
import { notingModules, readModules } from '../../support/loaded-modules.ts'
import { NOW, stateWith } from './states.ts'
import { commitState, filesOf, openedStore, temporaryFolder } from './support.ts'

const run = promisify(execFile)

async function folderWith(count: number): Promise<string> {
  const folder = await temporaryFolder()
  const store = await openedStore(folder)
  await commitState(store, stateWith(count))
  await store.close()
  return folder
}

async function edit(folder: string, name: string, from: string, to: string): Promise<void> {
  const path = join(folder, name)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

/** The modules that a look around in a folder loads, but for Node's own. */
async function modulesFor(folder: string): Promise<string[]> {
  const noted = await temporaryFolder()
  const script = join(import.meta.dirname, 'look-around.ts')
  await run(process.execPath, [script, folder], { env: { ...process.env, ...notingModules(noted) } })
  return readModules(noted)
}

it('what this program wrote itself is not checked again: no schema is loaded while nothing is new', async () => {
  const folder = await folderWith(3)
  const isOfSchemas = (url: string) => /\/zod\/|schemas?\.ts$/.test(url)
  const modules = await modulesFor(folder)
  expect(modules).toContainEqual(expect.stringMatching('load-state.ts$'))
  expect(modules.filter(isOfSchemas)).toEqual([])
  await appendFile(join(folder, 'pages.jsonl'), 'not a page\n')
  expect((await modulesFor(folder)).filter(isOfSchemas).length).toBeGreaterThan(3)
})

it('records are taken out of their file when somebody asks, and stay the same ones while they do not change', async () => {
  const folder = await folderWith(3)
  const store = await openedStore(folder)
  const parse = vi.spyOn(JSON, 'parse')
  onTestFinished(() => parse.mockRestore())
  const { records, health } = store.known()
  expect(await store.commit({ health: { ...health, requests: null } })).toBeNull()
  expect(store.known().records).toBe(records)
  expect(parse.mock.calls.filter(([text]) => text.includes('"title"'))).toEqual([])
  expect(records()).toEqual(stateWith(3).records)
  expect(store.read().records).toBe(records())
  expect(parse.mock.calls.filter(([text]) => text.includes('"title"'))).toHaveLength(3)
  await store.close()
})

it('a fact that somebody changed in the records is noticed, set aside and put right from the log', async () => {
  const folder = await folderWith(3)
  const whole = await filesOf(folder)
  await edit(folder, 'records.jsonl', '2024-06-28T17:00-07:00', '2024-06-29T17:00-07:00')
  const edited = await readFile(join(folder, 'records.jsonl'), 'utf8')
  const read = await readStore(folder, { most: 0 })
  expect(read.ok && read.snapshot.state.records).toEqual(stateWith(3).records)
  const store = await openedStore(folder)
  expect(store.notes).toEqual(['records.jsonl was damaged; 3 records are there after a look into the log'])
  expect(store.read().records).toEqual(stateWith(3).records)
  expect(await filesOf(folder)).toEqual(whole)
  const [copy = ''] = await readdir(join(folder, 'set-aside'))
  expect(await readFile(join(folder, 'set-aside', copy), 'utf8')).toBe(edited)
})

it('pages of which one was altered are all read anew', async () => {
  const folder = await folderWith(2)
  await edit(folder, 'pages.jsonl', '"bodyHash":"b2"', '"bodyHash":"b3"')
  const store = await openedStore(folder)
  expect(store.notes).toEqual(['pages.jsonl was damaged; 1 pages are still known, and all are read anew'])
  expect(store.read().pages).toMatchObject([{ source: 'downtime-schedule', bodyHash: null, validators: null }])
  expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1)
})

it('health that was altered is told and set aside, and what can be read of it is kept', async () => {
  const folder = await folderWith(2)
  await edit(folder, 'health.json', '"lastReadAt":"2024', '"lastReadAt":"2026')
  const store = await openedStore(folder)
  expect(store.notes).toEqual(['health.json was damaged; what can be read of it is kept'])
  expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1)
})

it('health is written without its schema, and is as the schema wants it', async () => {
  const { health } = stateWith(1)
  const recovered = Object.entries(health.pages).map(([url, page]) => {
    // In another order than that of the file.
    return [url, { recoveredAt: '2024-06-10T16:00:00.000Z', ...page }]
  })
  const requests = { counts: { 'b.example': 2, 'a.example': 1 }, day: '2024-06-10' }
  const written: StoreHealth = { requests, pages: Object.fromEntries(recovered) }
  const folder = await temporaryFolder()
  const store = await openedStore(folder)
  expect(await store.commit({ health: written })).toBeNull()
  const { seal: _, writer: __, ...stored } = JSON.parse(await readFile(join(folder, 'health.json'), 'utf8'))
  expect(stored).toEqual(written)
  expect(JSON.stringify(healthSchema.parse(written).pages)).toBe(JSON.stringify(stored.pages))
})

it('what a program with other schemas wrote is checked, and written as this one would', async () => {
  const folder = await folderWith(2)
  const whole = await filesOf(folder)
  // It knew a field more, and called itself by another name.
  await edit(folder, 'records.jsonl', '{"id"', '{"mood":"good","id"')
  const manifest = await readFile(join(folder, 'store.json'), 'utf8')
  const records = await readFile(join(folder, 'records.jsonl'))
  const body = manifest.slice(manifest.indexOf('\n') + 1).replace(/(?<="records.jsonl": ")[^"]+/, hashOf(records))
  await writeFile(join(folder, 'store.json'), sealText(body, 'other'))
  const read = await readStore(folder, { most: 1 })
  expect(read.ok && read.snapshot).toMatchObject({ notes: [], state: { records: stateWith(2).records } })
  const store = await openedStore(folder)
  expect(store.notes).toEqual([])
  expect(store.read().records).toEqual(stateWith(2).records)
  expect(await filesOf(folder)).toEqual(whole)
})

it('a commit that cannot be read any more is set aside, not thrown away', async () => {
  const folder = await folderWith(2)
  await mkdir(join(folder, '.commit'))
  await writeFile(join(folder, '.commit', 'journal.json'), '{"files": ["rec')
  await writeFile(join(folder, '.commit', 'records.jsonl'), 'what was to come\n')
  const store = await openedStore(folder)
  expect(store.notes).toEqual(['the last commit cannot be read; what it was to change was set aside'])
  expect(store.read().records).toEqual(stateWith(2).records)
  const [shelf = ''] = await readdir(join(folder, 'set-aside'))
  expect((await readdir(join(folder, 'set-aside', shelf))).sort()).toEqual(['journal.json', 'records.jsonl'])
})

it('a commit that a newer version has decided is left to it', async () => {
  const folder = await folderWith(2)
  await mkdir(join(folder, '.commit'))
  await writeFile(join(folder, '.commit', 'journal.json'), '{"schema": 3, "parts": 7}')
  const before = (await readdir(folder, { recursive: true })).sort()
  expect(await openStore(folder, { now: () => NOW })).toMatchObject({ ok: false, problem: { kind: 'newer' } })
  expect(await readStore(folder, { most: 0 })).toMatchObject({ ok: false, problem: { kind: 'newer' } })
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before)
})
