import { setFlagsFromString } from 'node:v8'

/**
 * From now on V8 collects garbage early, where it would rather let it lie while there is room: reading pages makes much of
 * it. Not to be called at the start of the program: with any flag of V8 that is not as usual, Node throws away what it has
 * compiled in advance of itself, which costs each start 20 ms.
 */
export function preferSmallHeap(): void {
  setFlagsFromString('--optimize-for-size')
}
