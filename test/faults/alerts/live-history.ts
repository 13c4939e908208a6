import type { SendResult, Sink } from '../../../monitor/notify/channels/sink.ts'
import { deliverAlerts } from '../../../monitor/notify/deliver-alerts.ts'
import type { Message } from '../../../monitor/notify/message/message.ts'
import { listRungs } from '../../../monitor/notify/plan/list-rungs.ts'
import { planAlerts } from '../../../monitor/notify/plan/plan-alerts.ts'
import { type Alerts, saveAndPublish } from '../../../monitor/save-and-publish.ts'
import type { Store } from '../../../monitor/store/folder-store.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import type { OutboxEntry } from '../../../monitor/store/outbox.ts'
import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { settingsOf } from '../../monitor/notify/support.ts'
import type { History, Step, Treatment } from './history.ts'
import { Killed, MemoryDisk } from './memory-disk.ts'
import { editWorld, type World } from './world.ts'

const FOLDER = '/data'
const START = Date.parse('2026-10-28T16:00:00Z')
const DAY_MS = 86_400_000

/** `all` hears of every change; `office` is as coordinators have it by default; `us` is the maintainers'. */
const SETTINGS = settingsOf(
  { id: 'all', atLeast: 'minor', digest: null, kinds: ['downtime', 'deadline', 'issue', 'notice'] },
  { id: 'office', quietHours: { from: '20:00', until: '06:00' } },
  { id: 'us', for: 'maintainers' },
)

/** What came of a history. Keys of entries are `channel/change`. */
export interface Lived {
  /** The whole log of changes. */
  changes: ChangeRecord[]
  /** The first moment at which each channel was told anything. */
  begunAt: Map<string, string>
  /** Every entry that was ever saved. */
  saved: Map<string, OutboxEntry>
  /** For each entry the keys of the messages in which it arrived, each delivery once. */
  arrived: Map<string, string[]>
  /** What arrived and should not have. */
  wrong: string[]
  /** Entries that are still waiting at the end. */
  waiting: string[]
}

/** Lives through a history with the real store, plans and deliveries, then lets everything be well for some weeks. */
export async function live({ steps }: History): Promise<Lived> {
  const disk = new MemoryDisk()
  const lived: Lived = { changes: [], begunAt: new Map(), saved: new Map(), arrived: new Map(), wrong: [], waiting: [] }
  const world: World = { records: [], made: 0 }
  let now = START
  for (const [index, step] of steps.entries()) {
    now += step.afterMinutes * 60_000
    for (const edit of step.edits) editWorld(world, edit, now)
    if (index === 0) editWorld(world, { kind: 'announce', inDays: 3, of: 'downtime' }, now)
    await passOnce(disk, world, now, step, lived)
  }
  for (let day = 0; day < 45; day += 1) {
    now += DAY_MS
    await passOnce(disk, world, now, WELL, lived)
  }
  disk.prepare(null)
  const opened = await openStore(FOLDER, { now: () => now, disk })
  if (!opened.ok) throw new Error(opened.problem.message)
  lived.changes = await opened.store.readChanges(1_000_000)
  lived.waiting = opened.store
    .read()
    .outbox.entries.filter(({ digest }) => !digest)
    .map(({ key }) => key)
  for (const { id, begunAt } of opened.store.read().outbox.channels) lived.begunAt.set(id, begunAt)
  return lived
}

const WELL: Step = { edits: [], afterMinutes: 0, treatments: ['ok'], fault: null, publishFails: false }

async function passOnce(disk: MemoryDisk, world: World, now: number, step: Step, lived: Lived): Promise<void> {
  disk.prepare(step.fault)
  const at = new Date(now).toISOString()
  try {
    const opened = await openStore(FOLDER, { now: () => now, disk })
    if (!opened.ok) return
    const { store } = opened
    const alerts = wire(disk, store, at, step, lived)
    const { outbox: _, ...known } = store.read()
    const records = [...world.records]
    const state = { ...known, records: () => records }
    const changes = compareSnapshots(known.records, records, at)
    const publish = async () => {
      await disk.pass()
      return step.publishFails ? 'no room left' : null
    }
    const registry = { sources: [], allowLoopback: false }
    const log = { info: () => {}, warn: () => {} }
    await saveAndPublish(
      store,
      { registry, dataDir: FOLDER, log, publish, alerts },
      { state, changes, now: at, idle: changes.length === 0 },
    )
    for (const entry of store.read().outbox.entries) lived.saved.set(entry.key, entry)
    await store.close()
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}

function wire(disk: MemoryDisk, store: Store, at: string, { treatments }: Step, lived: Lived): Alerts {
  let asked = 0
  const treat = () => treatments[asked++ % treatments.length] ?? 'ok'
  const openSink = (): Sink => ({ send: (message) => receive(disk, store, message, treat(), lived) })
  return {
    plan: (outbox, news) => planAlerts(outbox, news, SETTINGS.channels),
    isDue: () => true,
    deliver: (outbox, records, keep) => {
      const job = {
        settings: SETTINGS,
        records,
        isAllowed: () => true,
        openSink,
        now: () => at,
        keep,
        force: false,
        only: null,
      }
      return deliverAlerts(outbox, { ...job, log: { info: () => {}, warn: () => {} } })
    },
  }
}

async function receive(
  disk: MemoryDisk,
  store: Store,
  message: Message,
  treatment: Treatment,
  lived: Lived,
): Promise<SendResult> {
  await disk.pass()
  if (treatment === 'ok' || treatment === 'lost') takeIn(store, message, lived)
  await disk.pass()
  if (treatment === 'ok') return { kind: 'delivered' }
  if (treatment === 'refused') return { kind: 'refused', reason: 'it refused this message (status 400)' }
  return { kind: 'failed', reason: 'it cannot be reached', retryAt: null }
}

/** The moment at which people have it. What was saved before says what is in it. */
function takeIn(store: Store, { key, items }: Message, lived: Lived): void {
  const { outbox, records } = store.read()
  const entries = outbox.entries.filter((entry) => entry.message === key)
  if (entries.length === 0) lived.wrong.push(`${key} was sent and never saved`)
  for (const entry of entries) {
    lived.saved.set(entry.key, entry)
    lived.arrived.set(entry.key, [...(lived.arrived.get(entry.key) ?? []), key])
    const { occasion } = entry
    if (occasion.kind !== 'reminder') continue
    const record = records.find(({ id }) => id === occasion.recordId)
    const ladders = SETTINGS.channels[0]?.reminders ?? { downtime: [], deadline: [] }
    const due = record ? listRungs(record, ladders).some(({ edgeAt }) => edgeAt === Date.parse(occasion.at)) : false
    const told = items.some(({ subject }) => subject === occasion.recordId)
    if (told && !due) lived.wrong.push(`${entry.key} reminds of a time that was given up`)
  }
}
