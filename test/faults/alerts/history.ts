import fc from 'fast-check'
import type { DiskFault } from './memory-disk.ts'

/** What somebody does to the pages between two passes. `which` picks among the records there are. */
export type Edit =
  | { kind: 'announce'; inDays: number; of: 'downtime' | 'deadline' | 'issue' }
  | { kind: 'move' | 'extend' | 'cancel' | 'reword' | 'withdraw' | 'annotate'; which: number; byDays: number }

/** How a receiver treats the next request: `lost` takes the message and its answer never arrives. */
export type Treatment = 'ok' | 'busy' | 'wait' | 'refused' | 'silent' | 'lost'

/** One pass: what changed before it, how long after the last one it comes, and what goes wrong. */
export interface Step {
  edits: Edit[]
  afterMinutes: number
  treatments: Treatment[]
  fault: DiskFault | null
  publishFails: boolean
}

export interface History {
  steps: Step[]
}

const announce = fc.record({
  kind: fc.constant('announce' as const),
  inDays: fc.integer({ min: 0, max: 20 }),
  of: fc.constantFrom('downtime' as const, 'downtime' as const, 'deadline' as const, 'issue' as const),
})
const change = fc.record({
  kind: fc.constantFrom('move', 'extend', 'cancel', 'reword', 'reword', 'withdraw', 'annotate') as fc.Arbitrary<
    'move' | 'extend' | 'cancel' | 'reword' | 'withdraw' | 'annotate'
  >,
  which: fc.nat(20),
  byDays: fc.integer({ min: 1, max: 9 }),
})
const fault = fc.record({
  step: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('killed' as const, 'killed' as const, 'full' as const),
  when: fc.constantFrom('before' as const, 'half' as const, 'after' as const),
})
const treatment = fc.constantFrom<Treatment>('ok', 'ok', 'ok', 'ok', 'busy', 'wait', 'refused', 'silent', 'lost')

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.array(fc.oneof(announce, change), { maxLength: 3 }),
  afterMinutes: fc.constantFrom(1, 15, 15, 60, 400, 1_440, 4_000),
  treatments: fc.array(treatment, { minLength: 1, maxLength: 6 }),
  fault: fc.option(fault, { freq: 1 }),
  publishFails: fc.boolean(),
})

/** Any history of some passes with anything that may go wrong in each. */
export const anyHistory: fc.Arbitrary<History> = fc.record({ steps: fc.array(step, { minLength: 2, maxLength: 9 }) })
