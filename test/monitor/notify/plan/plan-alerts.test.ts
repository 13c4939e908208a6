import { describe, expect, it } from 'vitest'
import { knownRecord } from '../../../support/records.ts'
import { channelOf, december, PlanBench, revise } from '../support.ts'

const deadline = knownRecord('dl-1', {
  kind: 'deadline',
  title: 'Order materials',
  systems: ['toms'],
  start: null,
  end: '2026-12-01',
})
const notice = knownRecord('nt-1', { kind: 'notice', title: 'News', start: null, end: null, systems: [] })

/** A bench whose channels have been begun, with one known notice, on Monday, November 9, 2026. */
function begun(...channels: Parameters<typeof channelOf>[0][]): PlanBench {
  const bench = new PlanBench(...channels.map((fields) => channelOf(fields)))
  bench.pass('2026-11-09T12:00-08:00', [notice])
  bench.deliverAll()
  return bench
}

describe('a new installation', () => {
  it('is told everything in one summary', () => {
    const bench = new PlanBench(channelOf())
    const many = Array.from({ length: 50 }, (_, index) => december({ id: `dt-${index}` }))
    expect(bench.pass('2026-11-09T12:00-08:00', many)).toEqual(['channel-1/summary@2026-11-09T20:00:00.000Z'])
  })

  it('waits with that until something is known', () => {
    const bench = new PlanBench(channelOf())
    expect(bench.pass('2026-11-09T12:00-08:00', [])).toEqual([])
    expect(bench.pass('2026-11-09T13:00-08:00', [december()])).toHaveLength(1)
  })

  it('forgets what was waiting for a channel that is gone from the settings', () => {
    const bench = begun({}, { id: 'other' })
    bench.pass('2026-11-09T13:00-08:00', [notice, december()])
    const fewer = new PlanBench(channelOf())
    fewer.outbox = bench.outbox
    fewer.records = bench.records
    fewer.pass('2026-11-09T14:00-08:00')
    expect(fewer.outbox.entries.map(({ channel }) => channel)).toEqual(['channel-1'])
    expect(fewer.outbox.channels.map(({ id }) => id)).toEqual(['channel-1'])
  })
})

describe('a change', () => {
  it('is told once to each channel that wants it, under a key of its own', () => {
    const bench = begun({}, { id: 'other' }, { id: 'deaf', kinds: ['issue'] })
    expect(bench.pass('2026-11-10T12:00-08:00', [notice, december()])).toEqual([
      'channel-1/dt-december@1',
      'other/dt-december@1',
    ])
    expect(bench.pass('2026-11-10T12:15-08:00')).toEqual([])
  })

  it('of nothing but wording is none', () => {
    const bench = begun({ kinds: ['downtime', 'notice'], atLeast: 'minor' })
    bench.pass('2026-11-10T12:00-08:00', [notice, december()])
    bench.deliverAll()
    const before = bench.outbox
    const reworded = december({ text: 'The system is going to be offline.', title: 'A new title' })
    expect(bench.pass('2026-11-10T12:15-08:00', [{ ...notice, text: 'Other words.' }, reworded])).toEqual([])
    expect(bench.outbox).toBe(before)
  })

  it('is only told to those who asked for its systems, programs and kind', () => {
    const bench = begun(
      { id: 'toms', systems: ['toms'] },
      { id: 'cers', systems: ['cers'] },
      { id: 'elpac', programs: ['ELPAC'] },
    )
    const caaspp = december({ programs: ['CAASPP'] })
    expect(bench.pass('2026-11-10T12:00-08:00', [notice, caaspp])).toEqual(['toms/dt-december@1'])
    bench.deliverAll()
    const unnamed = december({ id: 'dt-2', systems: [], programs: [] })
    expect(bench.pass('2026-11-10T12:15-08:00', [notice, caaspp, unnamed])).toHaveLength(3)
  })

  it.each([
    ['moved', { start: '2026-12-11T17:00-08:00', end: '2026-12-14T08:00-08:00' }],
    ['extended', { end: '2026-12-08T08:00-08:00' }],
    ['cancelled', { state: 'cancelled' as const }],
  ])('that %s a downtime reaches whoever was told the first, even where the filter would not let it', (_, fields) => {
    const bench = begun({ systems: ['toms'] })
    bench.pass('2026-11-10T12:00-08:00', [notice, december()])
    bench.deliverAll()
    const next = revise(december(), '2026-11-11T12:00-08:00', { ...fields, systems: ['cers'] })
    expect(bench.pass('2026-11-11T12:00-08:00', [notice, next])).toEqual(['channel-1/dt-december@2'])
  })

  it('that takes a downtime off its page is told as loudly as the downtime was', () => {
    const bench = begun({})
    bench.pass('2026-11-10T12:00-08:00', [notice, december()])
    bench.deliverAll()
    expect(bench.pass('2026-11-11T12:00-08:00', [notice])).toEqual(['channel-1/dt-december@2'])
    expect(bench.outbox.entries[0]?.severity).toBe('important')
  })

  it('is at least as loud as the first word: what was urgent is moved urgently', () => {
    const bench = begun({ atLeast: 'urgent', digest: null })
    const soon = december({ start: '2026-11-10T17:00-08:00' })
    bench.pass('2026-11-10T12:00-08:00', [notice, soon])
    bench.deliverAll()
    const later = revise(soon, '2026-11-10T12:15-08:00', { start: '2026-12-18T17:00-08:00', end: null })
    bench.pass('2026-11-10T12:15-08:00', [notice, later])
    expect(bench.outbox.entries.map(({ severity }) => severity)).toEqual(['urgent'])
  })

  it('of something past is not worth a message', () => {
    const bench = begun({})
    const past = december({ start: '2026-10-02T17:00-07:00', end: '2026-10-05T08:00-07:00' })
    expect(bench.pass('2026-11-10T12:00-08:00', [notice, past])).toEqual([])
  })
})

describe('a digest', () => {
  it('holds what is not urgent until its day and hour', () => {
    const bench = begun({})
    expect(bench.pass('2026-11-10T12:00-08:00', [notice, deadline])).toEqual([])
    expect(bench.outbox.entries).toMatchObject([{ digest: true, heldUntil: '2026-11-16T15:00:00.000Z' }])
    expect(bench.pass('2026-11-16T06:59-08:00')).toEqual([])
    expect(bench.pass('2026-11-16T07:00-08:00')).toEqual(['channel-1/dl-1@1'])
  })

  it('does not keep back the beginning of a story whose end is told at once', () => {
    const bench = begun({})
    bench.pass('2026-11-10T12:00-08:00', [notice, deadline])
    const moved = revise(deadline, '2026-11-11T12:00-08:00', { end: '2026-11-20' })
    expect(bench.pass('2026-11-11T12:00-08:00', [notice, moved])).toEqual(['channel-1/dl-1@1', 'channel-1/dl-1@2'])
    expect(new Set(bench.outbox.entries.map(({ message }) => message)).size).toBe(1)
  })
})

describe('a channel that cannot be reached for long', () => {
  it('keeps a bounded outbox, and what was folded is told by a summary', () => {
    const bench = begun({ atLeast: 'minor' })
    bench.pass('2026-11-10T12:00-08:00', [notice, december({ id: 'dt-first' })])
    for (let index = 0; index < 400; index += 40) {
      const more = Array.from({ length: 40 }, (_, at) => december({ id: `dt-${index + at}` }))
      bench.pass('2026-11-10T12:15-08:00', [...bench.records, ...more])
    }
    expect(bench.outbox.entries.length).toBeLessThan(320)
    expect(bench.outbox.entries.some(({ occasion }) => occasion.kind === 'summary')).toBe(true)
    expect(bench.outbox.messages).toHaveLength(1)
  })
})
