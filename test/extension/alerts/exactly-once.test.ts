import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Ports } from '../../../extension/background/ports.ts'
import { tellAlerts } from '../../../extension/background/tell-alerts.ts'
import type { StoredAction } from '../../../extension/state/stored-action.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { instantAt } from '../../../shared/time/moments.ts'
import { knownRecord } from '../../support/records.ts'
import { ALERT_SETTINGS } from '../support/alert-world.ts'
import { type MemoryBrowser, openMemoryBrowser } from '../support/memory-ports.ts'
import { ADDRESS, DAY, feedCopy, HOUR, NOW } from '../support/watch-states.ts'

/** `RUNS=10000` for a long look. */
const RUNS = Number(process.env.RUNS ?? 100)
vi.setConfig({ testTimeout: 3_600_000 })

/** What can happen between two wakes of the worker. `id` chooses one of six records; times count from `NOW`. */
type Happening =
  | { kind: 'sleep'; hours: number }
  | { kind: 'publish'; id: number; day: number; hours: number; cancelled: boolean }
  | { kind: 'reword'; id: number }
  | { kind: 'remove'; id: number }
  | { kind: 'snooze'; hours: number }
  | { kind: 'read-all' }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('sleep' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('publish' as const),
    id: fc.nat(5),
    day: fc.integer({ min: 0, max: 9 }),
    hours: fc.integer({ min: 1, max: 60 }),
    cancelled: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('reword' as const), id: fc.nat(5) }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.nat(5) }),
  fc.record({ kind: fc.constant('snooze' as const), hours: fc.integer({ min: 0, max: 12 }) }),
  fc.constant({ kind: 'read-all' as const }),
)

/** Where the worker is ended: before or after so many of its calls to the browser have had their effect. */
const kill = fc.record({ calls: fc.integer({ min: 1, max: 14 }), isAfter: fc.boolean() })
type Kill = { calls: number; isAfter: boolean }

it('shows each alert exactly once, whatever step the worker is ended at', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { minLength: 3, maxLength: 25 }),
      fc.array(kill, { maxLength: 40 }),
      async (all, kills) => {
        const undisturbed = await live(all, [])
        const disturbed = await live(all, kills)
        expect(disturbed).toEqual(undisturbed)
        expect(new Set(disturbed.map(({ id }) => id)).size).toBe(disturbed.length)
      },
    ),
    { numRuns: RUNS },
  )
})

it('shows nothing more where pages are only reworded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 25 }), async (all) => {
      const plain = await live(
        all.filter(({ kind }) => kind !== 'reword'),
        [],
      )
      expect((await live(all, [])).map(({ id }) => id)).toEqual(plain.map(({ id }) => id))
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  )
})

/** Everything that came up, in order, in a browser in which all this happens and the worker is ended at these places. */
async function live(happenings: readonly Happening[], kills: readonly Kill[]): Promise<MemoryBrowser['alerts']> {
  const browser = openMemoryBrowser()
  const rest = [...kills]
  await browser.changeSettings({
    feedAddress: ADDRESS,
    ...ALERT_SETTINGS,
    quietHours: { from: '22:00', until: '05:00' },
  })
  let records: SourceRecord[] = [knownRecord('first', { kind: 'notice' })]
  await publish(browser, records)
  for (const happened of happenings) {
    records = change(records, happened)
    if (happened.kind === 'sleep') browser.now += happened.hours * HOUR
    if (happened.kind === 'snooze')
      await browser.ports.dispatch({ kind: 'snooze', until: browser.now + happened.hours * HOUR })
    if (happened.kind === 'read-all') await browser.ports.dispatch({ kind: 'mark-all-read' })
    await publish(browser, records)
    await wake(browser, rest)
  }
  return browser.alerts
}

async function publish(browser: MemoryBrowser, records: SourceRecord[]): Promise<void> {
  const action: StoredAction = {
    kind: 'feed-read',
    address: ADDRESS,
    fetched: { kind: 'fetched', copy: feedCopy(records) },
  }
  await browser.ports.dispatch(action)
}

/** Wakes the worker until one wake comes to its end. */
async function wake(browser: MemoryBrowser, kills: Kill[]): Promise<void> {
  for (let kill = kills.shift(); kill !== undefined; kill = kills.shift()) {
    const ended = await Promise.race([tellAlerts(mortal(browser.ports, kill)).then(() => 'ended'), nextTurns()])
    if (ended === 'ended') return
  }
  await tellAlerts(mortal(browser.ports, null))
}

/** A worker that is ended does not go on: the call that it waits for never comes back. Its locks are free then. */
function mortal(ports: Ports, kill: Kill | null): Ports {
  let calls = 0
  const mortalCall = (call: (...given: never[]) => Promise<unknown>) => {
    return async (...given: never[]) => {
      calls += 1
      const isEnd = kill !== null && calls >= kill.calls
      if (isEnd && !kill.isAfter) return never()
      const result = await call(...given)
      return isEnd ? never() : result
    }
  }
  const entries = Object.entries(ports).map(([name, port]) => {
    if (name === 'runAlone') return [name, (_: string, task: () => Promise<unknown>) => task()]
    return name === 'readClock' || name === 'drawChance' ? [name, port] : [name, mortalCall(port as never)]
  })
  return Object.fromEntries(entries) as Ports
}

function never(): Promise<never> {
  return new Promise(() => {})
}

/** Long enough for everything in memory to have ended that will. */
function nextTurns(): Promise<'killed'> {
  return new Promise((resolve) => setTimeout(() => resolve('killed'), 0))
}

function change(records: readonly SourceRecord[], happened: Happening): SourceRecord[] {
  if (!('id' in happened)) return [...records]
  const id = `record-${happened.id}`
  const known = records.find((record) => record.id === id)
  const others = records.filter((record) => record !== known)
  if (happened.kind === 'remove') return others
  if (happened.kind === 'reword') {
    if (known === undefined) return [...records]
    return records.map((record) => (record === known ? { ...record, text: `${record.text} Again.` } : record))
  }
  return [...others, publishedAs(id, happened, known?.revision ?? 0)]
}

/** The first two records are notices, the next one a limit, the others downtimes. */
function publishedAs(
  id: string,
  { id: at, day, hours, cancelled }: Happening & { kind: 'publish' },
  revision: number,
): SourceRecord {
  const start = instantAt(new Date(NOW + day * DAY).toISOString().slice(0, 10), 17)
  const end = new Date(Date.parse(start) + hours * HOUR).toISOString()
  const fields = { revision: revision + 1, start, end }
  if (at < 2) return knownRecord(id, { ...fields, kind: 'notice', start: null, end: null })
  if (at === 2) return knownRecord(id, { ...fields, kind: 'deadline', start: null })
  return knownRecord(id, { ...fields, state: cancelled ? 'cancelled' : 'scheduled' })
}
