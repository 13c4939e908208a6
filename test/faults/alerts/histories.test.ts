import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyHistory } from './history.ts'
import { type Lived, live } from './live-history.ts'

/** `RUNS=10000` is the full run. */
const RUNS = Number(process.env.RUNS ?? 60)

const UPSETTING = new Set(['moved', 'extended', 'cancelled'])

it(`loses no alert, sends none twice and none for nothing, whatever fails (${RUNS} histories)`, async () => {
  const sum = { alerts: 0, twice: 0, repeated: 0, upsetting: 0, messages: 0 }
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const lived = await live(history)
      expect(lived.wrong).toEqual([])
      expect(findLost(lived)).toEqual([])
      expect(findBaseless(lived)).toEqual([])
      for (const [key, messages] of lived.arrived) {
        const own = new Set(messages).size
        sum.alerts += 1
        sum.messages += messages.length
        // What comes again under the same key is known as the same by whoever gets it.
        sum.repeated += messages.length - own
        sum.twice += own - 1
        const occasion = lived.saved.get(key)?.occasion
        if (occasion?.kind === 'change' && UPSETTING.has(occasion.news)) sum.upsetting += 1
      }
    }),
    { numRuns: RUNS, seed: 20261122 },
  )
  console.log(`alerts in ${RUNS} histories: ${JSON.stringify(sum)}`)
  expect(sum.alerts).toBeGreaterThan(RUNS)
  expect(sum.upsetting).toBeGreaterThan(RUNS / 10)
  expect(sum.twice / sum.alerts).toBeLessThanOrEqual(0.001)
}, 7_200_000)

/** Changes and entries that somebody should have got and did not. */
function findLost({ changes, begunAt, saved, arrived, waiting }: Lived): string[] {
  const begun = begunAt.get('all')
  const told = begun === undefined ? [] : changes.filter(({ at }) => at > begun).map(({ id }) => `all/${id}`)
  const kept = [...saved.values()].filter(({ occasion, digest }) => occasion.kind === 'change' && !digest)
  const wanted = new Set([...told, ...kept.map(({ key }) => key)])
  return [...[...wanted].filter((key) => !arrived.has(key)), ...waiting]
}

/** Alerts on a record without a change of it in the log. */
function findBaseless({ changes, saved, arrived }: Lived): string[] {
  const ids = new Set(changes.map(({ id }) => id))
  return [...arrived.keys()].filter((key) => {
    const occasion = saved.get(key)?.occasion
    return occasion?.kind === 'change' && !ids.has(key.slice(key.indexOf('/') + 1))
  })
}

it('says nothing at all where only words change', async () => {
  const reword = { kind: 'reword', which: 0, byDays: 1 } as const
  const well = { afterMinutes: 60, treatments: ['ok' as const], fault: null, publishFails: false }
  const steps = [{ ...well, edits: [] }, ...Array.from({ length: 8 }, () => ({ ...well, edits: [reword] }))]
  const { arrived, saved } = await live({ steps })
  const news = [...arrived.keys()].filter((key) => saved.get(key)?.occasion.kind === 'change')
  expect(news).toEqual([])
  expect([...arrived.keys()].filter((key) => key.includes('/summary@'))).toHaveLength(2)
})
