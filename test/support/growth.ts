/** Twice the input may take twice the time; what is beyond this is no longer about double. */
export const MOST_GROWTH = 3
/** Work that takes no more than this many plain passes over its input is too short to tell growth from noise. */
const PLAIN_PASSES = 200

/** How a test measures: no time limit, and anew where a busy machine got in the way; work that grows too fast fails every time. */
export const MEASURED = { timeout: 0, retry: 2 }

type Work = (text: string) => unknown

/** So many letters take this many times as long as the fewest only where each letter multiplies the time. */
const FEWEST_LETTERS = 8
const FEW_LETTERS = 32
const EXPLOSION = 100

/**
 * By how much the time of some work grows when its input doubles; 1 where it is too short to tell. Short inputs are tried first,
 * so that work that grows without measure is found out before it takes hours. Measured anew, with more runs, before it says
 * that the growth is too much, so that a busy machine is not mistaken for slow work.
 */
export async function growthOf(work: Work, make: (length: number) => string, length: number): Promise<number> {
  let growth = 1
  for (const share of [4, 1]) {
    growth = await growthAt(work, make(Math.ceil(length / share)), make(Math.ceil((2 * length) / share)))
    if (growth > MOST_GROWTH) return growth
  }
  return growth
}

/**
 * Whether each letter multiplies the time of some work, so that with many it would never end. To be asked before `growthOf`. Two
 * letters are added at a time, so that it is seen in time, however busy the machine is.
 */
export async function explodes(work: Work, make: (length: number) => string): Promise<boolean> {
  const fewest = await leastTime(() => work(make(FEWEST_LETTERS)), 2)
  for (let letters = FEWEST_LETTERS + 2; letters <= FEW_LETTERS; letters += 2) {
    const text = make(letters)
    const isLong = async (runs: number) => (await leastTime(() => work(text), runs)) > EXPLOSION * fewest
    if ((await isLong(1)) && (await isLong(5)) && !(await isShort(work, text))) return true
  }
  return false
}

async function growthAt(work: Work, once: string, doubled: string): Promise<number> {
  if ((await isShort(work, doubled)) || (await isShort(work, doubled))) return 1
  let growth = 1
  for (const runs of [1, 2, 5]) {
    growth = (await leastTime(() => work(doubled), runs)) / (await leastTime(() => work(once), runs))
    if (growth <= MOST_GROWTH) return growth
  }
  return growth
}

async function isShort(work: Work, text: string): Promise<boolean> {
  return (await leastTime(() => work(text), 1)) <= (await leastTime(() => plainPass(text), 3)) * PLAIN_PASSES
}

/** The least time of several runs, in milliseconds: what the work costs when nothing else gets in its way. */
async function leastTime(work: () => unknown, runs: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    await work()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}

function plainPass(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}
