import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * From now on V8 collects garbage early, where it would rather let it lie while there is room: reading pages makes much of
 * it. Not to be called at the start of the program: with any flag of V8 that is not as usual, Node throws away what it has
 * compiled in advance of itself, which costs each start 20 ms.
 */
export function preferSmallHeap(): void {
  setFlagsFromString('--optimize-for-size')
}

/** Up to this size the memory is not worth the time of clearing it, in bytes. */
const SMALL = 64 * 1024 * 1024

/**
 * Gives back what lies unused, where there may be much: between two steps of a big pass, that they do not take their memory
 * one on top of the other. Left to itself, V8 lets the room for new objects alone grow to twice of what reading pages needs.
 */
export function clearMemory(): void {
  const { total_heap_size: heap, external_memory: buffers } = getHeapStatistics()
  if (heap + buffers < SMALL) return
  collect ??= exposeCollector()
  collect()
}

let collect: (() => void) | null = null

/** Node tells only a context that is made after the flag was set how to collect garbage. */
function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
