import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { applyChanges } from '../../../shared/changes/apply-changes.ts'
import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import { changeSchema } from '../../../shared/changes/change-schema.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { sameFacts } from '../../../shared/changes/facts.ts'
import { orderRecords } from '../../../shared/changes/order-records.ts'
import { recordSchema } from '../../../shared/changes/record-schema.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { anyRecord } from './arbitraries.ts'

const AT = '2024-07-01T16:00:00.000Z'
const LATER = '2024-07-02T16:00:00.000Z'

const snapshot = fc.uniqueArray(anyRecord, { selector: (record) => record.id, maxLength: 12 })

/** A snapshot and a later one: some records gone, some with other facts and the next revision, some new. */
const history = fc
  .tuple(
    snapshot,
    fc.array(fc.tuple(fc.constantFrom('keep', 'drop', 'change'), anyRecord), { minLength: 12 }),
    snapshot,
  )
  .map(([before, steps, extra]) => {
    const kept = before.flatMap((record, index) => {
      const [step, other] = steps[index] ?? ['keep', record]
      if (sameFacts(record, other)) return [record]
      if (step === 'drop') return []
      return step === 'keep'
        ? [record]
        : [{ ...other, ...identityOf(record), revision: record.revision + 1, changedAt: LATER }]
    })
    const added = extra.map((record) => ({ ...record, id: `new-${record.id}` }))
    return { before, after: [...kept, ...added] }
  })

/** What changes do not carry is the same in both. */
function identityOf({ id, kind, title, section, text, links, programs, sources, firstSeenAt }: SourceRecord) {
  return { id, kind, title, section, text, links, programs, sources, firstSeenAt }
}

describe('compareSnapshots', () => {
  it('finds nothing between a snapshot and itself', () => {
    fc.assert(
      fc.property(snapshot, (records) => {
        expect(compareSnapshots(records, structuredClone(records), AT)).toEqual([])
      }),
    )
  })

  it('gives what leads from one snapshot to the other', () => {
    fc.assert(
      fc.property(history, ({ before, after }) => {
        const changed = applyChanges(before, compareSnapshots(before, after, LATER))
        const differing = changed.filter((record) => !after.some((other) => sameRecord(record, other)))
        expect(differing).toEqual([])
        expect(changed).toHaveLength(after.length)
      }),
    )
  })

  it('gives changes that can be written down and read back', () => {
    fc.assert(
      fc.property(history, ({ before, after }) => {
        const changes = compareSnapshots(before, after, LATER)
        expect(JSON.parse(JSON.stringify(changes)).map((line: unknown) => changeSchema.parse(line))).toEqual(changes)
        expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length)
      }),
    )
  })

  // An unchanged record keeps its old form (the order in which a list was given), which is no difference.
  function sameRecord(a: SourceRecord, b: SourceRecord): boolean {
    const noDifference = compareSnapshots([a], [b], AT).length === 0
    return a.id === b.id && noDifference && a.revision === b.revision && a.changedAt === b.changedAt
  }
})

describe('the schemas', () => {
  it('describe exactly the types', () => {
    expectTypeOf<z.output<typeof recordSchema>>().toExtend<SourceRecord>()
    expectTypeOf<keyof z.output<typeof recordSchema>>().toEqualTypeOf<keyof SourceRecord>()
    expectTypeOf<z.output<typeof changeSchema>>().toExtend<ChangeRecord>()
  })

  it('give back a whole record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordSchema.parse(record)).toEqual(record)
      }),
    )
  })
})

describe('orderRecords', () => {
  it('does not depend on the order in which the records come', () => {
    fc.assert(
      fc.property(snapshot, (records) => {
        expect(orderRecords(records.toReversed())).toEqual(orderRecords(records))
      }),
    )
  })
})
