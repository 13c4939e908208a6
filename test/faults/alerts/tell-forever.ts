import { systemClock } from '../../../monitor/ports/clock.ts'
import { saveAndPublish } from '../../../monitor/save-and-publish.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import { wireAlerts } from '../../../monitor/wire-alerts.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { addMinutes } from '../../../shared/time/moments.ts'
import { december, settingsOf } from '../../monitor/notify/support.ts'

// Passes, one after the other, each with one downtime more and one moved, until somebody kills it. Arguments: the data folder,
// the address of a receiver, and how many passes to make (0 for without end).
const [folder = '', address = '', passes = '0'] = process.argv.slice(2)
const settings = settingsOf({
  id: 'hook',
  type: 'webhook',
  addressEnv: 'ADDRESS',
  signingKeyEnv: 'KEY',
  atLeast: 'minor',
})
const readSecret = (name: string) => (name === 'KEY' ? 'signing key' : address)
const log = { info: () => {}, warn: () => {} }

for (let pass = 0; passes === '0' || pass < Number(passes); pass += 1) {
  const opened = await openStore(folder, { now: () => Date.now() })
  // One that was killed at a bad moment left a lock without words, which is respected for a minute.
  if (!opened.ok) process.exit(3)
  const { store } = opened
  const alerts = await wireAlerts(settings, { clock: systemClock, readSecret, log }, { force: true, only: null })
  const { outbox: _, ...known } = store.read()
  const now = new Date().toISOString()
  const records = passes === '0' ? nextRecords(known.records, now) : known.records
  const changes = compareSnapshots(known.records, records, now)
  const job = {
    registry: { sources: [], allowLoopback: false },
    dataDir: folder,
    log,
    publish: async () => null,
    alerts,
  }
  await saveAndPublish(store, job, {
    state: { ...known, records: () => records },
    changes,
    now,
    idle: changes.length === 0,
  })
  await store.close()
  process.stdout.write('.')
}

function nextRecords(known: readonly SourceRecord[], now: string): SourceRecord[] {
  const [first, ...rest] = known
  const stamp = { changedAt: now }
  const added = december({
    id: `dt-${known.length + 1}`,
    start: '2096-12-04T17:00-08:00',
    end: '2096-12-05T08:00-08:00',
    ...stamp,
  })
  if (!first?.start || !first.end) return [...known, added]
  const moved = {
    start: addMinutes(first.start, 1_440),
    end: addMinutes(first.end, 1_440),
    revision: first.revision + 1,
  }
  return [{ ...first, ...moved, ...stamp }, ...rest, added]
}
