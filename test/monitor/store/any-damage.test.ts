import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { EMPTY_OUTBOX } from '../../../monitor/store/outbox.ts'
import { readStore } from '../../../monitor/store/read-store.ts'
import { FACT_FIELDS } from '../../../shared/changes/change-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { NOW, stateWith } from './states.ts'
import { commitState, openedStore, temporaryFolder } from './support.ts'

const FILES = ['store.json', 'records.jsonl', 'pages.jsonl', 'health.json', 'outbox.jsonl', 'changes/2024.jsonl']
const AT = '2024-06-10T16:00:00.000Z'

/** What may happen to the bytes of a file, from a place on that is a share of its length from 0 to 1. */
interface Harm {
  kind: 'flip' | 'cut' | 'zeros' | 'twice' | 'gone'
  at: number
  bit: number
}

const anyHarm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'zeros', 'twice', 'gone'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bit: fc.nat(7),
})

function harmed(bytes: Buffer, { kind, at: share, bit }: Harm): Buffer | null {
  const at = Math.min(bytes.length - 1, Math.floor(share * bytes.length))
  if (kind === 'gone') return null
  if (kind === 'cut') return bytes.subarray(0, at)
  if (kind === 'zeros') return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)])
  if (kind === 'twice') return Buffer.concat([bytes, bytes.subarray(0, at)])
  const flipped = Buffer.from(bytes)
  flipped[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return flipped
}

const factsOf = (records: readonly SourceRecord[]) =>
  records.map((record) => [record.id, record.kind, record.revision, FACT_FIELDS.map((field) => record[field])])

it('whatever happens to the bytes of one file, it is told in a line, no fact changes, and what was there is kept', async () => {
  const start = await temporaryFolder()
  const store = await openedStore(start)
  const channels = [{ id: 'office', begunAt: AT, told: {}, failure: null }]
  await commitState(store, stateWith(4))
  await store.commit({ outbox: { ...EMPTY_OUTBOX, plannedAt: AT, channels } })
  const facts = factsOf(store.read().records)
  await store.close()
  const root = await temporaryFolder()
  let run = 0
  const harms = fc.asyncProperty(fc.constantFrom(...FILES), anyHarm, async (file, harm) => {
    run += 1
    const folder = join(root, String(run))
    await cp(start, folder, { recursive: true })
    const before = await readFile(join(folder, file))
    const after = harmed(before, harm)
    fc.pre(after === null || !after.equals(before))
    if (after) await writeFile(join(folder, file), after)
    else await rm(join(folder, file))
    const looked = await readStore(folder, { most: 10 })
    const opened = await openStore(folder, { now: () => NOW })
    if (!opened.ok || !looked.ok) {
      // One bit makes a 3 of the 2 of its schema, and a newer folder is left alone.
      expect([opened, looked]).toEqual([opened, opened])
      expect(opened).toMatchObject({ problem: { kind: 'newer' } })
      expect(file).toBe('store.json')
      return
    }
    expect(factsOf(opened.store.read().records)).toEqual(facts)
    expect(factsOf(looked.snapshot.state.records)).toEqual(facts)
    expect(looked.snapshot.notes).toEqual(opened.store.notes)
    // Of a manifest or of health that is gone nothing can be said; the next run just makes them.
    const isTold = after !== null || !['store.json', 'health.json'].includes(file)
    if (isTold) expect(opened.store.notes.join()).toContain(file)
    for (const note of opened.store.notes) expect(note).not.toMatch(/\n/)
    const kept = await Promise.all(
      (await readdir(join(folder, 'set-aside')).catch(() => [])).map((name) =>
        readFile(join(folder, 'set-aside', name)),
      ),
    )
    const lines =
      after
        ?.toString()
        .split('\n')
        .filter((line) => line !== '' && !before.toString().includes(line)) ?? []
    for (const line of lines) expect(kept.map(String).join()).toContain(line)
    await opened.store.close()
    const again = await openStore(folder, { now: () => NOW })
    expect(again.ok && again.store.notes).toEqual([])
    if (again.ok) await again.store.close()
    await rm(folder, { recursive: true })
  })
  await fc.assert(harms, { numRuns: Number(process.env.RUNS ?? 150) })
})
