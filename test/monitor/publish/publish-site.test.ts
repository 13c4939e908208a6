import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SCRIPT } from '../../../monitor/publish/dashboard/script.ts'
import { publishSite } from '../../../monitor/publish/publish-site.ts'
import { versionOf } from '../../../monitor/publish/version-of.ts'
import { PUBLISHED_SCHEMAS, type SchemaName } from '../../../shared/feed/published-schemas.ts'
import { SYSTEMS } from '../../../shared/systems/catalogue.ts'
import { HOSTILE_TEXTS } from './hostile-text.ts'
import { makeFact, makeHealth, makeModel, makeRecord, NOW } from './make-model.ts'
import { makeRichModel } from './rich-model.ts'

const MINUTE = 60_000

let site = ''
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'))
})
afterEach(() => rm(site, { recursive: true }))

function read(path: string): Promise<string> {
  return readFile(join(site, path), 'utf8')
}

const SCHEMA_OF: Record<string, SchemaName> = {
  'index.json': 'index',
  'records.json': 'records',
  'changes.json': 'changes',
  'health.json': 'health',
  'feed.json': 'feed',
  'api/v2/summary.json': 'statuspage-summary',
  'api/v2/status.json': 'statuspage-status',
  'api/v2/components.json': 'statuspage-components',
  'api/v2/incidents.json': 'statuspage-incidents',
  'api/v2/incidents/unresolved.json': 'statuspage-incidents',
  'api/v2/scheduled-maintenances.json': 'statuspage-maintenances',
  'api/v2/scheduled-maintenances/upcoming.json': 'statuspage-maintenances',
  'api/v2/scheduled-maintenances/active.json': 'statuspage-maintenances',
}

test('the site has every file, and a calendar for each system that people work in', async () => {
  const written = await publishSite(makeRichModel(), site)
  expect(written).toEqual(
    expect.arrayContaining([...Object.keys(SCHEMA_OF), 'feed.atom', 'calendar.ics', 'index.html', 'es/index.html']),
  )
  const calendars = SYSTEMS.filter(({ operational }) => operational).map(({ id }) => `calendars/${id}.ics`)
  expect(written).toEqual(expect.arrayContaining(calendars))
  expect((await readdir(site, { recursive: true })).filter((path) => path.endsWith('.new'))).toEqual([])
})

test.each(Object.entries(SCHEMA_OF))(
  '%s fits its schema, as zod and as the published JSON Schema',
  async (path, name) => {
    for (const model of [makeRichModel(), makeModel({ records: [], changes: [], health: [] })]) {
      await publishSite(model, site)
      const file = JSON.parse(await read(path))
      expect(PUBLISHED_SCHEMAS[name].safeParse(file).error).toBeUndefined()
      const validate = new Ajv2020().compile(JSON.parse(await read(`schemas/${name}.json`)))
      expect(validate(file) ? null : validate.errors).toBeNull()
    }
  },
)

test('a schema refuses what does not fit', async () => {
  await publishSite(makeRichModel(), site)
  const validate = new Ajv2020().compile(JSON.parse(await read('schemas/records.json')))
  const file = JSON.parse(await read('records.json'))
  file.records[0].start = 'next Friday'
  expect(validate(file)).toBe(false)
  expect(validate({ schemaVersion: 2, records: [] })).toBe(false)
})

test('publishing again writes nothing, and a later pass writes only health.json', async () => {
  await publishSite(makeRichModel(), site)
  expect(await publishSite(makeRichModel(), site)).toEqual([])
  const later = makeRichModel().health.map((source) => ({ ...source, lastCheckedAt: '2024-07-01T17:20:00Z' }))
  const reread = later.map((source) => ({
    ...source,
    lastReadAt: source.essential ? '2024-07-01T17:20:00Z' : source.lastReadAt,
  }))
  expect(await publishSite(makeRichModel({ health: reread, now: NOW + 25 * MINUTE }), site)).toEqual(['health.json'])
})

test('nothing is put in its place where a later file cannot be written', async () => {
  await publishSite(makeModel(), site)
  const index = await read('index.json')
  const records = await read('records.json')
  const blocked = join(site, `health.json.${process.pid}.new`)
  await mkdir(blocked)
  await expect(publishSite(makeRichModel(), site)).rejects.toMatchObject({ code: 'EISDIR' })
  expect([await read('index.json'), await read('records.json')]).toEqual([index, records])
  await rm(blocked, { recursive: true })
  expect(await publishSite(makeRichModel(), site)).toContain('records.json')
  expect((await readdir(site, { recursive: true })).filter((path) => path.endsWith('.new'))).toEqual([])
})

test('whether a page was sent again or only confirmed makes no difference to readers', async () => {
  await publishSite(makeModel(), site)
  const confirmed = makeModel({ health: [makeHealth({ outcome: 'not-modified' })] })
  expect(await publishSite(confirmed, site)).toEqual(['health.json'])
})

test('the order in which records and changes come makes no difference', async () => {
  const model = makeRichModel()
  await publishSite(model, site)
  const turned = { ...model, records: model.records.toReversed(), changes: model.changes.toReversed() }
  expect(await publishSite(turned, site)).toEqual([])
})

test('the dashboard is drawn again after an hour, so that its times stay young, and the status files then say the same limit', async () => {
  await publishSite(makeModel(), site)
  const later = (minutes: number) =>
    makeModel({
      now: NOW + minutes * MINUTE,
      health: [makeHealth({ lastReadAt: new Date(NOW + minutes * MINUTE).toISOString() })],
    })
  expect(await publishSite(later(59), site)).toEqual(['health.json'])
  expect(await publishSite(later(60), site)).toEqual([
    ...['api/v2/summary.json', 'api/v2/status.json', 'api/v2/components.json', 'api/v2/scheduled-maintenances.json'],
    ...['api/v2/scheduled-maintenances/upcoming.json', 'index.html', 'es/index.html', 'health.json'],
  ])
  expect(await read('index.html')).toContain('after Mon, July 1, 2024, 2 p.m. PT.')
  expect(JSON.parse(await read('api/v2/status.json')).status.description).toMatch(
    /after Mon, July 1, 2024, 2 p\.m\. PT\.$/,
  )
  expect(await publishSite(later(90), site)).toEqual(['health.json'])
})

test('the dashboard is drawn again well before it asks not to be relied on', async () => {
  const short = (minutes: number) =>
    makeModel({
      now: NOW + minutes * MINUTE,
      health: [makeHealth({ staleAfterMinutes: 30, lastReadAt: new Date(NOW + minutes * MINUTE).toISOString() })],
    })
  await publishSite(short(0), site)
  expect(await publishSite(short(14), site)).toEqual(['health.json'])
  expect(await publishSite(short(15), site)).toContain('index.html')
})

test('a clock that went backwards draws the dashboard again', async () => {
  await publishSite(makeModel(), site)
  expect(await publishSite(makeModel({ now: NOW - MINUTE }), site)).toContain('index.html')
})

test('a change of a record is written to what shows it, and index.json tells', async () => {
  await publishSite(makeModel(), site)
  const before = JSON.parse(await read('index.json'))
  const moved = makeRecord({ revision: 2, end: '2024-07-09T08:00-07:00', changedAt: '2024-07-01T16:59:00Z' })
  const written = await publishSite(makeModel({ records: [moved] }), site)
  expect(written).toEqual(
    expect.arrayContaining(['records.json', 'calendar.ics', 'calendars/toms.ics', 'index.html', 'index.json']),
  )
  expect(written).not.toContain('calendars/cers.ics')
  const after = JSON.parse(await read('index.json'))
  expect(after.version).not.toBe(before.version)
  expect(after.files.records).toEqual(versionOf('records.json', await read('records.json')))
})

test('a source that becomes too old changes the answer', async () => {
  await publishSite(makeModel(), site)
  expect(JSON.parse(await read('index.json')).status).toEqual({ answer: 'clear', line: 'Nothing is known to be down.' })
  await publishSite(makeModel({ now: NOW + 300 * MINUTE }), site)
  const { status } = JSON.parse(await read('index.json'))
  expect(status.answer).toBe('unknown')
  expect(status.line).toContain('last read Mon, July 1, 2024, 9:58 a.m. PT')
})

test('an empty model is not good news anywhere', async () => {
  await publishSite(makeModel({ records: [], changes: [], health: [] }), site)
  expect(JSON.parse(await read('index.json')).status.line).toContain('no page has been read')
  expect(await read('index.html')).not.toMatch(/icon-clear"|Nothing is known to be down/)
  expect(await read('es/index.html')).toContain('Aún no se sabe nada')
})

test('index.json stays below 2 KB compressed with 2,000 records with long words', async () => {
  // Random-looking words, which compress badly.
  const words = (seed: number) =>
    Array.from({ length: 40 }, (_, index) => ((seed + 1) * (index + 7) * 2_654_435_761).toString(36)).join(' ')
  const systems = SYSTEMS.map(({ id }) => id)
  const records = Array.from({ length: 2_000 }, (_, index) =>
    index % 4 === 0
      ? makeRecord({
          id: `${words(index).slice(0, 24)}-${index}`,
          title: words(index),
          systems,
          doubts: ['weekday-mismatch', 'sources-disagree'],
          earliestStart: '2024-07-04T17:00-07:00',
          latestEnd: '2024-07-09T08:00-07:00',
        })
      : makeFact('notice', { id: `n${index}`, title: words(index) }),
  )
  const health = Array.from({ length: 20 }, (_, index) =>
    makeHealth({ id: `s${index}`, name: words(index), lastReadAt: '2024-06-01T00:00:00Z' }),
  )
  await publishSite(makeModel({ records, health }), site)
  const text = await read('index.json')
  expect(gzipSync(text).length).toBeLessThanOrEqual(2_048)
  expect(JSON.parse(text).downtimesAhead).toBe(500)
})

test('hostile text and links reach no file as anything but text', async () => {
  const records = HOSTILE_TEXTS.flatMap((text, index) => [
    makeRecord({ id: `d${index}"'<x>`, title: text, text, links: [{ text, href: 'javascript:alert(1)' }] }),
    makeFact('notice', { id: `n${index}`, title: text, text, section: text }),
    makeFact('issue', { id: `i${index}`, title: text, text, state: 'open', updates: [{ on: '2024-06-01', text }] }),
  ])
  const health = HOSTILE_TEXTS.map((text, index) =>
    makeHealth({ id: `s${index}`, name: text, reason: text, outcome: 'failed', url: 'javascript:alert(1)' }),
  )
  const written = await publishSite(makeModel({ records, health, sourceNames: {} }), site)
  for (const path of written.filter((name) => /\.(html|atom)$/.test(name))) {
    const text = (await read(path)).replace(`<script>${SCRIPT}</script>`, '')
    expect(text, path).not.toMatch(/<script|<img|<b>|href="javascript:/i)
  }
  for (const path of written.filter((name) => name.endsWith('.ics'))) {
    expect(await read(path), path).not.toMatch(/^SUMMARY:forged/m)
  }
  expect(await read('records.json')).not.toContain('javascript:')
})
