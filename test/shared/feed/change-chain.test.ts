import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { additionOf } from '../../../shared/changes/compare-snapshots.ts'
import { chainChanges, findChainBreak, goesOnFrom } from '../../../shared/feed/change-chain.ts'
import { type PublishedChange, publishChange } from '../../../shared/feed/published-change.ts'
import { knownRecord } from '../../support/records.ts'

const hash = async (text: string) => createHash('sha256').update(text).digest('hex')

/** A log of so many changes, written in two passes, as it is published: the newest first. */
async function publishLog(count: number): Promise<PublishedChange[]> {
  const changes = Array.from({ length: count }, (_, at) =>
    additionOf(
      knownRecord(`record-${at}`, { changedAt: `2026-11-${String((at % 28) + 1).padStart(2, '0')}T10:00:00.000Z` }),
    ),
  )
  const first = await chainChanges(changes.slice(0, 3), null, hash)
  const rest = await chainChanges(changes.slice(3), first.at(-1) ?? null, hash)
  // Through JSON, since that is how it travels.
  return JSON.parse(
    JSON.stringify([...first, ...rest].reverse().map((change) => publishChange(change, 'A sentence.', () => true))),
  )
}

describe('a chain over the changes', () => {
  it('holds over passes, in any order, and for a window of the newest', async () => {
    const log = await publishLog(9)
    expect(await findChainBreak(log, hash)).toBeNull()
    expect(await findChainBreak(log.toReversed(), hash)).toBeNull()
    expect(await findChainBreak(log.slice(0, 4), hash)).toBeNull()
    expect(await findChainBreak([], hash)).toBeNull()
  })

  it('does not depend on the words of a sentence or on the order of keys', async () => {
    const log = await publishLog(4)
    const told = log.map(({ sentence, ...change }) => ({ sentence: `${sentence} In other words.`, ...change }))
    expect(await findChainBreak(told, hash)).toBeNull()
  })

  it('breaks when any fact of any change is altered', async () => {
    const log = await publishLog(5)
    const fields = ['id', 'recordId', 'revision', 'at', 'type', 'kind', 'title', 'systems', 'after'] as const
    await fc.assert(
      fc.asyncProperty(fc.nat(4), fc.constantFrom(...fields), async (at, field) => {
        const altered = log.map((change, index) => (index === at ? { ...change, [field]: 'something else' } : change))
        return (await findChainBreak(altered as PublishedChange[], hash))?.endsWith('was altered') === true
      }),
    )
  })

  it('breaks when a change is dropped from the middle, doubled, or put in', async () => {
    const log = await publishLog(6)
    expect(await findChainBreak(log.toSpliced(2, 1), hash)).toBe('a change is missing in the middle of the log')
    expect(await findChainBreak([...log, log[1] as PublishedChange], hash)).toBe('a change stands twice in the log')
    const { chain: _, ...loose } = { ...(log[0] as PublishedChange), id: 'new@1', at: '2026-11-29T10:00:00.000Z' }
    expect(await findChainBreak([loose, ...log], hash)).toBe('the change new@1 was put into the log')
  })

  it('begins where an old log had none', async () => {
    const [old] = await publishLog(1)
    const { chain: _, ...before } = { ...(old as PublishedChange), at: '2026-10-01T10:00:00.000Z' }
    expect(await findChainBreak([...(await publishLog(4)), before], hash)).toBeNull()
  })

  it('shows whether it goes on from what was seen before', async () => {
    const log = await publishLog(6)
    expect(goesOnFrom(log, log[3]?.chain?.hash ?? '')).toBe(true)
    expect(goesOnFrom(log.slice(0, 2), log[2]?.chain?.hash ?? '')).toBe(true)
    expect(goesOnFrom(log, 'f'.repeat(64))).toBe(false)
  })
})
