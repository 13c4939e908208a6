import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What came of many inputs. */
export interface Fuzzed {
  /** One line for each input that threw, with what it takes to make it again. */
  crashes: string[]
  /** One line for each input that took longer than a second every time. */
  hangs: string[]
  /** Milliseconds that the slowest input kept the processor busy. */
  slowest: number
  /** Bytes by which the heap grew between the first tenth and the end. */
  growth: number
}

const SLOW_MS = 1_000
const MOST_TOLD = 20

/** The first seed: a long run can be done in parts. */
const START = Number(process.env.START ?? 0)

/** How many inputs a test tries: few each day, `RUNS` of them for a thorough look. */
export function fuzzRuns(few: number): number {
  return Number(process.env.RUNS ?? few)
}

/** Takes in `runs` inputs, made from the seeds from `START` on. Whatever is thrown is noted; the rest goes on. */
export async function fuzz(runs: number, take: (seed: number) => unknown): Promise<Fuzzed> {
  const found: Fuzzed = { crashes: [], hangs: [], slowest: 0, growth: 0 }
  let settled = 0
  for (let seed = START; seed < START + runs; seed++) {
    // The first tenth fills caches that stay.
    if (seed === START + Math.floor(runs / 10)) settled = heapInUse()
    try {
      const took = await timeOf(() => take(seed))
      found.slowest = Math.max(found.slowest, took)
      if (took > SLOW_MS && (await isSlow(() => take(seed)))) found.hangs.push(`seed ${seed}: ${Math.round(took)} ms`)
    } catch (error) {
      if (found.crashes.length < MOST_TOLD)
        found.crashes.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  found.growth = heapInUse() - settled
  if (process.env.RUNS)
    console.info(`${runs} inputs: slowest ${Math.round(found.slowest)} ms, heap ${found.growth >> 10} KB more`)
  return found
}

/** Slow because of the input, not because the machine was busy just then. */
async function isSlow(work: () => unknown): Promise<boolean> {
  return (await timeOf(work)) > SLOW_MS && (await timeOf(work)) > SLOW_MS
}

/** The processor's time, in milliseconds: what else the machine does is no hang. A wait without end ends no test. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}
