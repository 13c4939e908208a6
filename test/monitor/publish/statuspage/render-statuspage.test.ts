import { expect, test } from 'vitest'
import type { SiteModel } from '../../../../monitor/publish/site-model.ts'
import { renderStatuspage } from '../../../../monitor/publish/statuspage/render-statuspage.ts'
import type { StatusSummary } from '../../../../shared/feed/statuspage.ts'
import {
  ComponentsFileSchema,
  IncidentsFileSchema,
  MaintenancesFileSchema,
  StatusFileSchema,
  SummarySchema,
} from '../../../../shared/feed/statuspage-schema.ts'
import { makeFact, makeHealth, makeModel, makeRecord, NOW, PAGE } from '../make-model.ts'
import { makeRichModel } from '../rich-model.ts'

/** Noon in California on the day of `NOW`. */
const UNTIL = Date.parse('2024-07-01T19:00:00Z')
const DURING = Date.parse('2024-07-06T12:00:00-07:00')

function readFile(name: string, model: SiteModel) {
  return JSON.parse(renderStatuspage(model, UNTIL)[`api/v2/${name}.json`] ?? 'null')
}

function readSummary(model: SiteModel): StatusSummary {
  return SummarySchema.parse(readFile('summary', model))
}

function during(changes: Partial<SiteModel> = {}): SiteModel {
  return makeModel({ now: DURING, health: [makeHealth({ lastReadAt: '2024-07-06T18:55:00Z' })], ...changes })
}

function componentOf(summary: StatusSummary, id: string) {
  return summary.components.find((component) => component.id === id)
}

test('every file has the shape that status clients know', () => {
  const model = makeRichModel()
  StatusFileSchema.parse(readFile('status', model))
  ComponentsFileSchema.parse(readFile('components', model))
  IncidentsFileSchema.parse(readFile('incidents', model))
  IncidentsFileSchema.parse(readFile('incidents/unresolved', model))
  MaintenancesFileSchema.parse(readFile('scheduled-maintenances', model))
  MaintenancesFileSchema.parse(readFile('scheduled-maintenances/upcoming', model))
  MaintenancesFileSchema.parse(readFile('scheduled-maintenances/active', model))
  expect(readSummary(model).page).toMatchObject({
    url: 'https://watch.example.org/caaspp/',
    time_zone: 'America/Los_Angeles',
  })
})

test('a downtime to come is scheduled with its moments, and its system is operational until then', () => {
  const summary = readSummary(makeModel())
  expect(summary.status).toEqual({
    indicator: 'none',
    description: 'Nothing is known to be down. Unknown after Mon, July 1, 2024, noon PT.',
  })
  expect(componentOf(summary, 'toms')?.status).toBe('operational')
  expect(summary.scheduled_maintenances[0]).toMatchObject({
    id: 'r1',
    status: 'scheduled',
    impact: 'maintenance',
    scheduled_for: '2024-07-06T00:00:00.000Z',
    scheduled_until: '2024-07-08T15:00:00.000Z',
    shortlink: PAGE,
  })
  expect(readFile('scheduled-maintenances/active', makeModel()).scheduled_maintenances).toEqual([])
})

test('during a downtime its systems are under maintenance, and only they', () => {
  const summary = readSummary(during())
  expect(summary.status.indicator).toBe('maintenance')
  expect(componentOf(summary, 'toms')?.status).toBe('under_maintenance')
  expect(componentOf(summary, 'cers')?.status).toBe('operational')
  const [active] = readFile('scheduled-maintenances/active', during()).scheduled_maintenances
  expect(active.status).toBe('in_progress')
  expect(active.incident_updates.map(({ status }: { status: string }) => status)).toEqual(['in_progress', 'scheduled'])
  expect(active.components.map(({ id }: { id: string }) => id)).toEqual(['toms'])
})

test('a downtime that names no system may mean every one', () => {
  const { components } = readSummary(during({ records: [makeRecord({ systems: [] })] }))
  expect(new Set(components.map(({ status }) => status))).toEqual(new Set(['under_maintenance']))
})

test('an old name counts for the system that does its work today', () => {
  const summary = readSummary(during({ records: [makeRecord({ systems: ['iahss'] })] }))
  expect(componentOf(summary, 'thss')?.status).toBe('under_maintenance')
})

test.each([
  ['nothing was ever read', { records: [], changes: [], health: [] }],
  ['the essential source was never read', { health: [makeHealth({ lastReadAt: null })] }],
  ['the essential source is too old', { health: [makeHealth({ lastReadAt: '2024-06-30T12:00:00Z' })] }],
])('nothing is called operational where %s', (_, changes) => {
  const summary = readSummary(makeModel(changes))
  expect(summary.status.indicator).not.toBe('none')
  expect(summary.components.filter(({ status }) => status === 'operational')).toEqual([])
  expect(summary.components.every(({ description }) => description?.startsWith('Unknown'))).toBe(true)
})

test('a tentative or doubted downtime is being verified while it may be under way', () => {
  const summary = readSummary(during({ records: [makeRecord({ state: 'tentative' })] }))
  expect(summary.scheduled_maintenances[0]?.status).toBe('verifying')
  expect(componentOf(summary, 'toms')?.description).toMatch(/^May be down/)
})

test('a cancelled downtime is closed and says so', () => {
  const model = makeModel({ records: [makeRecord({ state: 'cancelled', revision: 2 })] })
  expect(readSummary(model).scheduled_maintenances).toEqual([])
  const [closed] = readFile('scheduled-maintenances', model).scheduled_maintenances
  expect(closed).toMatchObject({ status: 'completed', name: 'Cancelled: Summer maintenance' })
  expect(closed.incident_updates[0].body).toMatch(/^Cancelled/)
})

test('an edge that is not announced or known only by month is null, never an invented hour', () => {
  const edges = (changes: Parameters<typeof makeRecord>[0]) => {
    const [first] = readSummary(makeModel({ records: [makeRecord(changes)] })).scheduled_maintenances
    return [first?.scheduled_for, first?.scheduled_until]
  }
  expect(edges({ end: null })).toEqual(['2024-07-06T00:00:00.000Z', null])
  expect(edges({ start: null })).toEqual([null, '2024-07-08T15:00:00.000Z'])
  expect(edges({ start: '2024-08', end: '2024-08' })).toEqual([null, null])
  expect(edges({ start: '2024-07-12', end: '2024-07-16' })).toEqual([
    '2024-07-12T07:00:00.000Z',
    '2024-07-17T07:00:00.000Z',
  ])
})

test('open issues are incidents, resolved ones are closed', () => {
  const open = makeFact('issue', {
    id: 'i1',
    state: 'open',
    start: '2024-06-24',
    systems: ['toms'],
    updates: [{ on: '2024-06-26', text: 'Found.' }],
  })
  const done = makeFact('issue', { id: 'i2', state: 'resolved', start: '2024-06-01', end: '2024-06-10' })
  const model = makeModel({ records: [open, done, makeRecord()] })
  expect(readSummary(model).incidents.map(({ id, status, impact }) => [id, status, impact])).toEqual([
    ['i1', 'identified', 'none'],
  ])
  expect(readSummary(model).incidents[0]?.incident_updates.map(({ body }) => body)[0]).toBe('Found.')
  const { incidents } = readFile('incidents', model)
  expect(incidents[1]).toMatchObject({ id: 'i2', status: 'resolved', resolved_at: '2024-06-10T07:00:00.000Z' })
})

test('what the site says of itself outweighs the plans', () => {
  const strip = makeFact('status', { state: 'down', title: 'Down', systems: ['toms'] })
  const summary = readSummary(makeModel({ records: [strip, makeRecord()] }))
  expect(summary.status.indicator).toBe('major')
  expect(componentOf(summary, 'toms')?.status).toBe('major_outage')
})

test('a tick of the clock changes no byte, the beginning of a downtime does', () => {
  const health = [makeHealth({ staleAfterMinutes: 100_000 })]
  const at = (now: number) => renderStatuspage(makeModel({ now, health }), UNTIL)
  expect(at(NOW + 3_600_000)).toEqual(at(NOW))
  expect(at(DURING)).not.toEqual(at(NOW))
  expect(at(DURING + 3_600_000)).toEqual(at(DURING))
})

test('each state says after when it is unknown, since a dead monitor writes no other file', () => {
  const { status, components } = readSummary(makeModel())
  const descriptions = [status, ...components].map(({ description }) => description)
  expect(descriptions.every((text) => text?.endsWith('Unknown after Mon, July 1, 2024, noon PT.'))).toBe(true)
  expect(renderStatuspage(makeModel(), null)['api/v2/summary.json']).not.toContain('Unknown after')
})
