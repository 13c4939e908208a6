import { beforeEach, expect, it } from 'vitest'
import { planAlerts } from '../../../extension/alerts/plan-alerts.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { knownRecord } from '../../support/records.ts'
import { type AlertWorld, openAlertWorld } from '../support/alert-world.ts'
import { DAY, HOUR, MINUTE, NOW } from '../support/watch-states.ts'

/** `knownRecord`: TOMS is down from here to there. */
const START = Date.parse('2024-06-28T17:00-07:00')
const END = Date.parse('2024-07-03T08:00-07:00')

const downtime = knownRecord('dt-1')
const notice = knownRecord('n-1', { kind: 'notice' })
let world: AlertWorld

beforeEach(() => {
  world = openAlertWorld(NOW)
  world.read([knownRecord('n-0', { kind: 'notice' })])
})

function again(record: SourceRecord, fields: Partial<SourceRecord>): SourceRecord {
  return { ...record, ...fields, revision: record.revision + 1 }
}

function readAndTell(...records: SourceRecord[]): string[] {
  world.read(records)
  return world.tell()
}

it('floods nobody with the first copy, and has nothing unread', () => {
  world = openAlertWorld(NOW)
  expect(readAndTell(downtime, notice)).toEqual([])
  expect(world.stored.marks.unread).toEqual([])
})

it('tells of a new notice once', () => {
  expect(readAndTell(notice)).toEqual(['notice n-1'])
  expect(world.tell()).toEqual([])
  expect(readAndTell(notice)).toEqual([])
  expect(world.stored.marks.unread).toEqual(['n-1'])
})

it('tells of no notice that was read before it could be told', () => {
  world.do({ kind: 'snooze', until: NOW + HOUR })
  expect(readAndTell(notice)).toEqual([])
  world.do({ kind: 'mark-read', ids: ['n-1'] })
  world.now += HOUR
  expect(world.tell()).toEqual([])
})

it('follows a downtime from its announcement to its end', () => {
  const told: string[] = readAndTell(downtime)
  for (const moment of [START - DAY, START - HOUR, START, END]) {
    world.now = moment - 1
    told.push(...world.tell())
    world.now = moment
    told.push(...world.tell())
  }
  // What was announced a day and a few hours before needs no reminder of the day before as well.
  expect(told).toEqual(['announced dt-1', 'reminder dt-1', 'reminder dt-1', 'start dt-1', 'end dt-1'])
})

it.each<[string, Partial<SourceRecord>, string[]]>([
  ['moved', { start: '2024-07-05T17:00-07:00', end: '2024-07-08T08:00-07:00' }, ['moved dt-1']],
  ['extended', { end: '2024-07-05T08:00-07:00' }, ['extended dt-1']],
  ['shortened', { end: '2024-07-02T08:00-07:00' }, ['moved dt-1']],
  ['cancelled', { state: 'cancelled' }, ['cancelled dt-1']],
  ['put in doubt', { doubts: ['sources-disagree'] }, []],
])('tells when a downtime is %s', (_, fields, told) => {
  readAndTell(downtime)
  expect(readAndTell(again(downtime, fields))).toEqual(told)
  expect(world.tell()).toEqual([])
})

it('tells when a downtime is no longer announced, but not when it is over', () => {
  readAndTell(downtime)
  expect(readAndTell()).toEqual(['cancelled dt-1'])
  world = openAlertWorld(END + HOUR)
  world.read([downtime])
  expect(readAndTell()).toEqual([])
})

it('tells when a cancelled downtime is planned again', () => {
  const cancelled = again(downtime, { state: 'cancelled' })
  readAndTell(downtime)
  readAndTell(cancelled)
  expect(readAndTell(again(cancelled, { state: 'scheduled' }))).toEqual(['announced dt-1'])
})

it('tells nothing of other words, other links, another way to write the same time, or a new number alone', () => {
  readAndTell(downtime)
  const fields: Partial<SourceRecord>[] = [
    { title: 'Annual changeover', text: 'In other words.' },
    { links: [{ text: 'more', href: 'https://www.caaspp-elpac.org/more' }] },
    { start: '2024-06-29T00:00Z' },
    {},
  ]
  for (const changed of fields) expect(readAndTell(again(downtime, changed))).toEqual([])
})

it('reminds anew of a downtime that was moved, at its new time', () => {
  readAndTell(downtime)
  world.now = START - HOUR
  expect(world.tell()).toEqual(['reminder dt-1'])
  const moved = again(downtime, { start: '2024-06-29T17:00-07:00' })
  expect(readAndTell(moved)).toEqual(['moved dt-1'])
  world.now = START + DAY - HOUR
  expect(world.tell()).toEqual(['reminder dt-1'])
})

it('tells of a limit in the morning of the day before', () => {
  const deadline = knownRecord('dl-1', { kind: 'deadline', start: null, end: '2024-07-01' })
  expect(readAndTell(deadline)).toEqual([])
  world.now = Date.parse('2024-06-30T07:59-07:00')
  expect(world.tell()).toEqual([])
  world.now += MINUTE
  expect(world.tell()).toEqual(['deadline dl-1'])
})

it('makes up no hour where only a month or a week is announced', () => {
  readAndTell(knownRecord('dt-2', { start: '2024-07', end: '2024-07' }))
  for (const day of [1, 5, 20, 40]) {
    world.now = NOW + day * DAY
    expect(world.tell()).toEqual([])
  }
})

it.each<[string, number, string[]]>([
  ['an hour after the reminder', START - 30 * MINUTE, ['reminder dt-1']],
  ['while the downtime is under way', START + DAY, ['start dt-1']],
  ['in the hours after its end', END + 3 * HOUR, ['end dt-1']],
  ['long after its end', END + DAY, []],
])('tells a computer that slept what is still of use %s', (_, wokenAt, told) => {
  readAndTell(downtime)
  world.now = wokenAt
  expect(world.tell()).toEqual(told)
  expect(world.tell()).toEqual([])
})

it('tells of nothing that was announced and was over or called off while the computer slept', () => {
  world.do({ kind: 'snooze', until: NOW + 10 * DAY })
  readAndTell(downtime)
  world.now = END + DAY
  world.do({ kind: 'snooze', until: null })
  expect(world.tell()).toEqual([])

  world = openAlertWorld(NOW)
  world.read([])
  world.do({ kind: 'snooze', until: NOW + HOUR })
  readAndTell(downtime)
  readAndTell(again(downtime, { state: 'cancelled' }))
  world.now = NOW + HOUR
  expect(world.tell()).toEqual([])
})

it('holds alerts in quiet hours and delivers them in the morning, as they stand then', () => {
  world.do({ kind: 'change-settings', change: { quietHours: { from: '20:00', until: '06:00' } } })
  world.now = Date.parse('2024-06-27T20:30-07:00')
  expect(readAndTell(downtime)).toEqual([])
  const morning = Date.parse('2024-06-28T06:00-07:00')
  expect(planAlerts(world.stored, true, world.now).nextAt).toBe(morning)
  const moved = again(downtime, { start: '2024-06-30T17:00-07:00' })
  expect(readAndTell(moved)).toEqual([])
  world.now = morning
  const [batch] = planAlerts(world.stored, true, world.now).batches
  expect(batch?.alerts.map(({ kind, facts }) => [kind, facts.start])).toEqual([['announced', '2024-06-30T17:00-07:00']])
})

it('wakes itself when quiet hours or a snooze are over', () => {
  world.do({ kind: 'snooze', until: NOW + HOUR })
  world.read([notice])
  expect(planAlerts(world.stored, true, world.now).nextAt).toBe(NOW + HOUR)
  world.do({ kind: 'change-settings', change: { quietHours: { from: '10:00', until: '12:00' } } })
  // The snooze ends at 10 a.m., when the quiet hours begin.
  expect(planAlerts(world.stored, true, world.now).nextAt).toBe(Date.parse('2024-06-27T12:00-07:00'))
})

it('tells many at once as one', () => {
  const many = Array.from({ length: 5 }, (_, at) => knownRecord(`n-${at + 1}`, { kind: 'notice' }))
  expect(readAndTell(...many)).toEqual(['notice n-1, notice n-2, notice n-3, notice n-4, notice n-5'])
  expect(readAndTell(...many, ...[6, 7, 8].map((at) => knownRecord(`n-${at}`, { kind: 'notice' })))).toHaveLength(3)
})

it.each([
  ['the browser allows no alerts', { mayShow: false }, {}],
  ['alerts are off', {}, { alertsOn: false }],
  ['another kind is wanted', {}, { alertKinds: ['notice' as const] }],
  ['the system is not mine', {}, { systems: ['cers'] }],
  ['the program is not mine', {}, { programs: ['CAASPP' as const] }],
])('tells nothing where %s, now or later', (_, fields, settings) => {
  const elpac = { ...downtime, programs: ['ELPAC'] }
  world.do({ kind: 'change-settings', change: settings })
  Object.assign(world, fields)
  expect(readAndTell(elpac)).toEqual([])
  world.mayShow = true
  world.do({
    kind: 'change-settings',
    change: { alertsOn: true, alertKinds: ['announced'], systems: null, programs: [] },
  })
  expect(world.tell()).toEqual([])
})

it('tells of a downtime in the testing window even where no such alerts are wanted', () => {
  const testingWindow = { from: '2024-07-01', to: '2024-07-12' }
  world.do({ kind: 'change-settings', change: { alertKinds: [], testingWindow } })
  const later = knownRecord('dt-2', { start: '2024-07-13', end: '2024-07-14' })
  expect(readAndTell(downtime, later)).toEqual(['announced dt-1'])
})

it('begins anew with another feed', () => {
  world.do({ kind: 'change-settings', change: { feedAddress: 'https://other.example.org/' } })
  world.stored = { ...world.stored, feed: { ...world.stored.feed, copy: null } }
  expect(readAndTell(downtime, notice)).toEqual([])
})

it('keeps what it remembers small, however much a feed holds', () => {
  const many = (revision: number) =>
    Array.from({ length: 1500 }, (_, at) =>
      knownRecord(`dt-${at}`, { revision, state: revision % 2 ? 'scheduled' : 'cancelled' }),
    )
  const told: number[] = []
  for (let round = 1; round <= 4; round += 1) {
    world.read(many(round))
    for (let wake = 0; wake < 5; wake += 1) told.push(world.tell().length)
  }
  // One group for each round, and nothing for ever.
  expect(told.filter((count) => count > 0).length).toBeLessThanOrEqual(4)
  expect(Object.keys(world.stored.marks.alerts.done).length).toBeLessThanOrEqual(3000)
  expect(JSON.stringify(world.stored.marks).length).toBeLessThan(400_000)
})
