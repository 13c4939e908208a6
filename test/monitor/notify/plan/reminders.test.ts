import { expect, it } from 'vitest'
import { knownRecord } from '../../../support/records.ts'
import { channelOf, december, PlanBench, revise } from '../support.ts'

const notice = knownRecord('nt-1', { kind: 'notice', title: 'News', start: null, end: null, systems: [] })
const NOTHING: string[] = []

/** A bench with one channel that was told of a downtime; nothing waits. */
function told(downtime = december(), fields: Record<string, unknown> = {}): PlanBench {
  const bench = new PlanBench(channelOf({ atLeast: 'routine', ...fields }))
  bench.pass('2026-11-09T12:00-08:00', [notice])
  bench.deliverAll()
  bench.pass('2026-11-10T12:00-08:00', [notice, downtime])
  bench.deliverAll()
  return bench
}

/** The rungs that a pass at a moment sends. */
function rungsAt(bench: PlanBench, now: string): (string | undefined)[] {
  const sealed = bench.pass(now)
  bench.deliverAll()
  return sealed.map((key) => /#(.*)@/.exec(key)?.[1])
}

it('come at each rung of the ladder, once', () => {
  const bench = told()
  const moments = [
    '2026-11-27T07:59-08:00',
    '2026-11-27T08:00-08:00',
    '2026-11-27T08:15-08:00',
    '2026-12-03T08:00-08:00',
    '2026-12-04T16:05-08:00',
    '2026-12-04T17:05-08:00',
    '2026-12-07T08:10-08:00',
    '2026-12-08T08:10-08:00',
  ]
  const rungs = moments.map((now) => rungsAt(bench, now))
  expect(rungs).toEqual([NOTHING, ['7 days'], NOTHING, ['1 day'], ['1 hour'], ['start'], ['end'], NOTHING])
})

it('of a moved downtime follow its new time, and no old one goes out any more', () => {
  const bench = told(december(), { quietHours: { from: '07:00', until: '09:00' } })
  // Due, but held by the quiet hours while the downtime moves.
  expect(rungsAt(bench, '2026-11-27T08:00-08:00')).toEqual(NOTHING)
  expect(bench.outbox.entries).toHaveLength(1)
  const fields = { start: '2026-12-18T17:00-08:00', end: '2026-12-21T08:00-08:00' }
  bench.pass('2026-11-27T08:30-08:00', [notice, revise(december(), '2026-11-27T08:30-08:00', fields)])
  expect(bench.pass('2026-11-27T09:00-08:00')).toEqual(['channel-1/dt-december@2'])
  bench.deliverAll()
  expect(rungsAt(bench, '2026-12-03T18:00-08:00')).toEqual(NOTHING)
  expect(bench.pass('2026-12-11T09:00-08:00')).toEqual([expect.stringContaining('#7 days@2026-12-19T01:00')])
})

it('already sealed and not sent are taken back when the downtime is cancelled', () => {
  const bench = told()
  expect(bench.pass('2026-12-04T16:05-08:00')).toHaveLength(1)
  const cancelled = revise(december(), '2026-12-04T16:10-08:00', { state: 'cancelled' })
  bench.pass('2026-12-04T16:10-08:00', [notice, cancelled])
  expect(bench.outbox.entries.map(({ key }) => key)).toEqual(['channel-1/dt-december@2'])
})

it('that were missed together are told as the last of them', () => {
  const bench = told()
  expect(rungsAt(bench, '2026-12-04T18:00-08:00')).toEqual(['start'])
  expect(rungsAt(bench, '2026-12-05T18:00-08:00')).toEqual(NOTHING)
})

it('of a downtime over for long are left out, but for its end', () => {
  expect(rungsAt(told(), '2026-12-20T12:00-08:00')).toEqual(['end'])
})

it('do not repeat what is told as news at that moment', () => {
  const soon = december({ start: '2026-11-10T12:50-08:00', end: '2026-11-10T18:00-08:00' })
  const bench = new PlanBench(channelOf())
  bench.pass('2026-11-09T12:00-08:00', [notice])
  bench.deliverAll()
  expect(bench.pass('2026-11-10T12:00-08:00', [notice, soon])).toEqual(['channel-1/dt-december@1'])
  bench.deliverAll()
  expect(rungsAt(bench, '2026-11-10T12:50-08:00')).toEqual(['start'])
})

it('come even when small print changes in the same pass', () => {
  const bench = told(december(), { atLeast: 'important', digest: null })
  const placed = revise(december(), '2026-12-04T16:05-08:00', { place: 'Sacramento' })
  expect(bench.pass('2026-12-04T16:05-08:00', [notice, placed])).toEqual([expect.stringContaining('#1 hour@')])
})

it('of a whole day come in the morning, and none of hours', () => {
  const bench = told(december({ start: '2026-12-04', end: '2026-12-04' }))
  expect(rungsAt(bench, '2026-12-03T07:59-08:00')).toEqual(['7 days'])
  expect(rungsAt(bench, '2026-12-03T08:00-08:00')).toEqual(['1 day'])
  expect(rungsAt(bench, '2026-12-04T07:59-08:00')).toEqual(NOTHING)
  expect(rungsAt(bench, '2026-12-04T08:00-08:00')).toEqual(['start'])
})

it('count from the earliest hour at which the downtime may begin', () => {
  const bench = told(december({ start: '2026-12-04', end: '2026-12-04', earliestStart: '2026-12-03T17:00-08:00' }))
  expect(rungsAt(bench, '2026-12-03T16:00-08:00')).toEqual(['1 hour'])
})

it('of whole days come at the same hour when the clocks change between', () => {
  const spring = december({ start: '2027-03-15T17:00-07:00', end: '2027-03-16T08:00-07:00' })
  const bench = told(spring, { reminders: { downtime: ['7 days', '1 day'] } })
  expect(rungsAt(bench, '2027-03-08T07:59-08:00')).toEqual(NOTHING)
  expect(rungsAt(bench, '2027-03-08T08:00-08:00')).toEqual(['7 days'])
  expect(rungsAt(bench, '2027-03-14T07:59-07:00')).toEqual(NOTHING)
  expect(rungsAt(bench, '2027-03-14T08:00-07:00')).toEqual(['1 day'])
})

it('of many days wait for the digest, where a channel wants one', () => {
  const bench = told(december(), { atLeast: 'important' })
  expect(rungsAt(bench, '2026-11-27T08:00-08:00')).toEqual(NOTHING)
  expect(rungsAt(bench, '2026-11-30T07:00-08:00')).toEqual(['7 days'])
  expect(rungsAt(bench, '2026-12-03T08:00-08:00')).toEqual(['1 day'])
})

it('of none but the rungs that a channel asked for', () => {
  const bench = told(december(), { reminders: { downtime: ['2 days', '90 minutes'] } })
  expect(rungsAt(bench, '2026-12-02T08:00-08:00')).toEqual(['2 days'])
  expect(rungsAt(bench, '2026-12-04T15:30-08:00')).toEqual(['90 minutes'])
  expect(rungsAt(bench, '2026-12-09T15:30-08:00')).toEqual(NOTHING)
})

it('of a deadline come before it', () => {
  const deadline = knownRecord('dl-1', { kind: 'deadline', title: 'Order', start: null, end: '2026-12-01' })
  const bench = told(deadline, { atLeast: 'routine' })
  expect(rungsAt(bench, '2026-11-24T08:00-08:00')).toEqual(['7 days'])
  expect(rungsAt(bench, '2026-11-30T08:00-08:00')).toEqual(['1 day'])
  expect(rungsAt(bench, '2026-12-02T08:00-08:00')).toEqual(NOTHING)
})

it('go on after a clock was wrong, and in the future', () => {
  const bench = told()
  bench.pass('2036-11-10T12:00-08:00', [notice, december(), december({ id: 'dt-other', systems: ['cers'] })])
  bench.deliverAll()
  rungsAt(bench, '2026-11-10T12:30-08:00')
  expect(rungsAt(bench, '2026-11-27T08:00-08:00')).toEqual(['7 days', '7 days'])
})
