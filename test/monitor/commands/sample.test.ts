import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { type Ended, runCommand } from '../../support/command-line.ts'

/** What monitor/sample/README.md says must come of the second day. One run serves all tests. */
const SECOND_DAY = '2026-07-14T16:10:00.000Z'
let folder: string
let ended: Ended
let changes: ChangeRecord[]
let records: SourceRecord[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-sample-'))
  ended = await runCommand(['sample', '--data', 'data'], { cwd: folder })
  changes = (await readLines<ChangeRecord>('data/changes/2026.jsonl')).filter(({ at }) => at === SECOND_DAY)
  records = await readLines<SourceRecord>('data/records.jsonl')
  return () => rm(folder, { recursive: true, force: true })
})

async function readLines<T>(path: string): Promise<T[]> {
  return (await readFile(join(folder, path), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

async function readSite(path: string) {
  return JSON.parse(await readFile(join(folder, 'site', path), 'utf8'))
}

function changesOf(type: string, kind: string): ChangeRecord[] {
  return changes.filter((change) => change.type === type && change.kind === kind)
}

it('ends well although one page is blocked on purpose, and says how to go on', () => {
  expect(ended.code).toBe(0)
  expect(ended.err).toContain('npm run monitor')
  expect(ended.err).toContain('npm run preview')
})

it('moves the July downtime to August: the same record, its next revision', () => {
  const [moved, ...others] = changesOf('updated', 'downtime').filter(({ nature }) => nature === 'moved')
  expect(others).toEqual([])
  expect(moved).toMatchObject({
    revision: 2,
    before: { start: '2026-07-31T17:00-07:00', end: '2026-08-04T08:00-07:00' },
    after: { start: '2026-08-07T17:00-07:00', end: '2026-08-11T08:00-07:00' },
  })
  expect([...(moved?.systems ?? [])].sort()).toEqual(['interim-viewing', 'thss'])
})

it('cancels the September downtime', () => {
  const cancelled = changesOf('updated', 'downtime').filter(({ nature }) => nature === 'cancelled')
  expect(cancelled).toHaveLength(1)
  expect(records.find(({ id }) => id === cancelled[0]?.recordId)).toMatchObject({
    state: 'cancelled',
    start: '2026-09-10T17:00-07:00',
  })
})

it('resolves one issue and adds one', () => {
  expect(changesOf('resolved', 'issue')).toMatchObject([
    { title: 'Sign-On Codes Arrive Late', after: { state: 'resolved', end: '2026-07-14' } },
  ])
  expect(changesOf('added', 'issue')).toMatchObject([{ title: 'Sign-In Page Stays Empty' }])
})

it('reads the new e-mail: its stories, its deadline and its event', () => {
  expect(changesOf('added', 'notice').map(({ title }) => title)).toEqual([
    'CAASPP and ELPAC: A New Date for the Summer Downtime',
    'Finish Scoring First',
    'Question Hour',
  ])
  expect(changesOf('added', 'deadline')).toMatchObject([{ after: { end: '2026-08-07T12:00-07:00' } }])
  expect(changesOf('added', 'event')).toMatchObject([
    { after: { start: '2026-07-22T14:00-07:00', end: '2026-07-22T15:00-07:00' } },
  ])
})

it('takes the downtime that the e-mail tells for the moved one: a second source, not a second record', () => {
  const moved = records.filter(({ kind, start }) => kind === 'downtime' && start === '2026-08-07T17:00-07:00')
  expect(moved).toHaveLength(1)
  expect(moved[0]?.sources.map(({ url }) => url.slice(url.lastIndexOf('/') + 1))).toEqual([
    'downtime',
    '07-14-26-caaspp-elpac',
  ])
})

it('puts the deadline on the TOMS page back by a week', () => {
  expect(changesOf('updated', 'deadline')).toMatchObject([
    { before: { end: '2026-07-24' }, after: { end: '2026-07-31' } },
  ])
})

it('finds nothing else: not in the cosmetic edit, not in the blocked page', () => {
  expect(changes.map(({ type, kind }) => `${kind} ${type}`).sort()).toEqual([
    'deadline added',
    'deadline updated',
    'downtime updated',
    'downtime updated',
    'event added',
    'issue added',
    'issue resolved',
    'notice added',
    'notice added',
    'notice added',
  ])
})

it('keeps what the blocked page said, and says in health that it is blocked', async () => {
  const { sources } = await readSite('health.json')
  const blocked = sources.filter(({ outcome }: { outcome: string }) => outcome === 'blocked')
  expect(blocked).toMatchObject([{ id: 'training-tutorials', lastReadAt: '2026-07-13T16:05:00.000Z' }])
  expect(
    records.filter(({ sources }) => sources.some(({ url }) => url.endsWith('/test-admin-and-tutorials'))),
  ).not.toEqual([])
})

it('knows the CERS downtime from four pages, as one record that is under way', async () => {
  const cers = records.filter(({ kind, systems }) => kind === 'downtime' && systems.join() === 'cers')
  expect(cers).toHaveLength(1)
  expect(cers[0]?.sources).toHaveLength(4)
  expect(await readSite('index.json')).toMatchObject({ status: { answer: 'down', line: 'CERS is down.' } })
  expect(ended.out).toContain('\nCERS is down.\n')
})

it('has the counts of the status strip', () => {
  expect(records.find(({ kind }) => kind === 'status')).toMatchObject({
    state: 'ok',
    counts: { downtime: 1, issues: 2 },
  })
})

it('asks for unchanged pages in vain: they are not read again', async () => {
  const { sources } = await readSite('health.json')
  const unchanged = sources.filter(({ outcome }: { outcome: string }) => outcome === 'not-modified')
  expect(unchanged.map(({ id }: { id: string }) => id)).toEqual(['assessment-spotlight', 'cde-whats-new'])
})

it('leaves no data folder behind unless asked to, and ends well a second time too', async () => {
  const cwd = join(folder, 'other')
  await mkdir(cwd)
  for (const time of ['first', 'second']) {
    const { code, out, err } = await runCommand(['sample', '--quiet', '--json'], { cwd })
    expect({ time, code, err }).toEqual({ time, code: 0, err: '' })
    expect(JSON.parse(out)).toHaveProperty('sources')
    expect(await readdir(cwd)).toEqual(['site'])
  }
})
