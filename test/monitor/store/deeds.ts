import { setTimeout as wait } from 'node:timers/promises'
import type { Disk } from '../../../monitor/store/disk.ts'
import type { Store } from '../../../monitor/store/folder-store.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import { EMPTY_OUTBOX } from '../../../monitor/store/outbox.ts'
import type { StoredState } from '../../../monitor/store/stored-state.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { stateWith } from './states.ts'

export const NEW_YEARS_EVE = '2025-12-31T20:00:00.000Z'
const NEW_YEAR = '2026-01-01T20:00:00.000Z'

/** What a process does in a data folder that it has opened, until it ends or is killed. */
export const DEEDS = {
  nothing: async () => {},
  'a commit': (store) => commitTo(store, stateAt(7, NEW_YEARS_EVE), NEW_YEARS_EVE),
  'the first commit of a year': (store) => commitTo(store, { ...stateAt(4, NEW_YEAR), records: [] }, NEW_YEAR),
  async 'commits of one file'(store) {
    const { health } = store.read()
    const channels = [{ id: 'office', begunAt: NEW_YEAR, told: {}, failure: null }]
    await commit(store, { health: { ...health, requests: { day: '2026-01-01', counts: { 'a.example': 1 } } } })
    await commit(store, { outbox: { ...EMPTY_OUTBOX, plannedAt: NEW_YEAR, channels } })
  },
  async 'commits without end'(store) {
    const first = stepOf(store) + 1
    for (let step = first; ; step += 1) {
      await commitTo(store, stateAtStep(step), NEW_YEAR)
      process.stdout.write('.')
      // Whoever is late to kill it on a busy machine does not make it busier.
      if (step > first + 5) await wait(5)
    }
  },
} satisfies Record<string, (store: Store) => Promise<void>>

/** A state of which each record was first seen at this instant. */
export function stateAt(count: number, at: string): StoredState {
  const state = stateWith(count)
  return { ...state, records: state.records.map((record) => ({ ...record, changedAt: at })) }
}

/** One state after the other without growing: of five records the first goes and one comes. Each tenth is of a later year. */
export function stateAtStep(step: number): StoredState {
  const at = `${2026 + Math.floor(step / 10)}-06-01T12:00:00.000Z`
  return { ...stateAt(step, at), records: stateAt(step, at).records.slice(-5) }
}

/** The step that a store is at; 0 for a new one. */
export function stepOf(store: Store): number {
  return Number(store.read().pages[0]?.bodyHash?.slice(1) ?? 0)
}

/** Commits a state with the changes that lead to it. */
export async function commitTo(store: Store, state: StoredState, at: string): Promise<void> {
  await commit(store, { ...state, changes: compareSnapshots(store.read().records, state.records, at) })
}

/** Opens a folder, does something in it, and closes it. */
export async function doIn(folder: string, disk: Disk | null, act: (store: Store) => Promise<void>): Promise<void> {
  const opened = await openStore(folder, { now: () => Date.now(), ...(disk && { disk }) })
  if (!opened.ok) throw new Error(opened.problem.message)
  await act(opened.store)
  await opened.store.close()
}

async function commit(store: Store, what: Parameters<Store['commit']>[0]): Promise<void> {
  const problem = await store.commit(what)
  if (problem) throw new Error(problem.message)
}
