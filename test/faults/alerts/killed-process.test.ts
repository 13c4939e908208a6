import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readStore } from '../../../monitor/store/read-store.ts'
import { describeChange } from '../../../shared/changes/describe-change.ts'
import { startReceiver } from '../../monitor/notify/channels/receiver.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

/** `RUNS=200` is the full run. */
const KILLS = Number(process.env.RUNS ?? 6)

interface Body {
  key: string
  kind: string
  items: { record: { id: string; revision: number }; news: string[] }[]
}

it(`a process that is killed again and again loses no alert (${KILLS} times)`, async () => {
  const folder = join(await makeTemporaryFolder(), 'data')
  const { url, received } = await startReceiver()
  const begin = (passes: number) =>
    spawn(process.execPath, [join(import.meta.dirname, 'tell-forever.ts'), folder, url, String(passes)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = begin(0)
    const ended = once(child, 'exit')
    const began = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)])
    // Killed while it wrote its lock, the last one left one without words; that is respected for a minute.
    if (!began) await letAMinutePass(folder)
    await wait((kill * 13) % 97)
    child.kill('SIGKILL')
    await ended
  }
  await letAMinutePass(folder)
  const last = begin(3)
  expect(await once(last, 'exit')).toEqual([0, null])

  const read = await readStore(folder, { most: 1_000_000 })
  if (!read.ok) throw new Error(read.problem.message)
  const { changes, state } = read.snapshot
  expect([state.outbox.messages, state.outbox.entries]).toEqual([[], []])
  const bodies = received.map(({ json }) => json as Body)
  const told = new Map<string, Set<string>>()
  for (const { key, kind, items } of bodies) {
    if (kind === 'summary') continue
    for (const { record, news } of items) for (const sentence of news) addTo(told, `${record.id} ${sentence}`, key)
  }
  // The first pass is told by a summary; each later change has a sentence of its own.
  const wanted = new Set(changes.slice(1).map((change) => `${change.recordId} ${describeChange(change)}`))
  expect([...wanted].filter((sentence) => !told.has(sentence))).toEqual([])
  const twice = [...wanted].filter((sentence) => (told.get(sentence)?.size ?? 0) > 1).length
  const keys = new Set(bodies.map(({ key }) => key))
  console.log(
    `${KILLS} kills: ${wanted.size} alerts, ${twice} told twice, ${bodies.length - keys.size} of ${bodies.length} posts repeated under their key`,
  )
  expect(twice).toBe(0)
}, 3_600_000)

async function letAMinutePass(folder: string): Promise<void> {
  const then = Date.now() / 1_000 - 90
  await utimes(join(folder, '.lock'), then, then).catch(() => {})
}

function addTo(sets: Map<string, Set<string>>, name: string, value: string): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(value))
}
