/** Up to this size the memory of a big pass is not worth the time of clearing it, in bytes. */
const SMALL = 64 * 1024 * 1024
/** The same of a pass that reads a few pages: the first time is dear, and it is over before much has piled up. */
const SMALL_OF_FEW = 2 * SMALL
/** Nor is it where it has hardly grown since it was last cleared. */
const WORTH = 1.03

let left = 0

/**
 * Gives back what lies unused, where there may be much: between two steps of a big pass, that they do not take their memory
 * one on top of the other. Left to itself, V8 lets the room for new objects alone grow to twice of what reading pages needs.
 * `isBig`: this pass reads many pages, or that is what it has known before.
 */
export function clearMemory(isBig = false): void {
  const small = isBig || collect ? SMALL : SMALL_OF_FEW
  if (memoryInUse() < Math.max(small, WORTH * left)) return
  collect ??= preferSmallHeap()
  // The thorough way: only this one gives back the room for new objects, too, which may be 32 MB.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  growBy(10)
  left = memoryInUse()
}

/**
 * To be called before many pages are read, and behind what loads their reader: then the memory does not grow, and need not be cleared
 * while they are read. That would throw away what V8 has compiled of the reader by then.
 */
export function keepMemorySmall(): void {
  collect ??= preferSmallHeap()
}

/** By how much what is kept may grow before it is looked through for garbage: the less, the more often that is done. */
function growBy(percent: number): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${percent}`)
}

/** That of objects and of buffers, in bytes. */
function memoryInUse(): number {
  const { heapTotal, external } = process.memoryUsage()
  return heapTotal + external
}

let collect: NodeJS.GCFunction | null = null

/**
 * From now on V8 keeps the room for new objects as it is and collects garbage early, where it would rather let it lie while there is
 * room: reading pages makes much of it. Not to be done before it is worth it: with any flag of V8 that is not as usual, Node throws
 * away what it has compiled in advance of itself and of modules that are loaded later, and a small pass takes a third more CPU. Gives
 * what collects garbage thoroughly.
 */
function preferSmallHeap(): NodeJS.GCFunction {
  // Called for here, since each pass loads this file and few have anything to clear.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  const { runInNewContext } = process.getBuiltinModule('node:vm')
  setFlagsFromString('--semi-space-growth-factor=1')
  growBy(20)
  setFlagsFromString('--expose-gc')
  // Node tells only a context that is made after the flag was set how to collect garbage.
  return runInNewContext('gc')
}
