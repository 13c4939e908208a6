import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { HELD_ON, OPEN_FROM_TO, RELEASED_ON } from './day-shapes.ts'
import { DOWN_FROM_TO } from './down-from-to-shapes.ts'
import { DOWN_THEN } from './down-then-shapes.ts'
import { LIMIT_ON } from './limit-shapes.ts'
import { closed, tellDown } from './tell-down.ts'

const NAMES = [
  [{ names: 'TOMS', areSeveral: false }, 'toms'],
  [{ names: 'the Data Entry Interface (DEI), the THSS, and CERS', areSeveral: true }, 'cers dei thss'],
] as const
const WHENS = [
  ['on Friday, June 12, from 5 to 9 p.m.', '2026-06-12T17:00-07:00/2026-06-12T21:00-07:00'],
  ['from 5 to 9 p.m. on June 12', '2026-06-12T17:00-07:00/2026-06-12T21:00-07:00'],
  ['from Friday, June 12, through Monday, June 15', '2026-06-12/2026-06-15'],
  ['on June 12', '2026-06-12/2026-06-12'],
  ['from June 12 at 5 p.m. to June 15 at 8 a.m.', '2026-06-12T17:00-07:00/2026-06-15T08:00-07:00'],
] as const
const EDGES = [
  ['Friday, June 12, at 5 p.m.', 'Monday, June 15, at 8 a.m.'],
  ['June 12 at 5 p.m.', 'June 15 at 8 a.m.'],
  ['5 p.m. on Friday, June 12', '8 a.m. on Monday, June 15'],
] as const
const DAYS = ['Friday, June 12', 'June 12, 2026', 'Friday, June 12, 2026']

function facts(text: string): string[] {
  return factsIn({ on: '2026-05-20', title: 'News for Coordinators', text }).map((fact) =>
    fact.replace(' approximate', ''),
  )
}

describe('a sentence of any shape tells the same downtime', () => {
  it.each(WHENS)('%s', (then, told) => {
    const day = then === 'from 5 to 9 p.m. on June 12' ? 'June 12, 5–9 p.m.' : then.replace(/^(?:on|from) /, '')
    for (const shape of DOWN_THEN)
      for (const [names, ids] of NAMES) {
        const text = tellDown(shape, names, { then, day })
        expect(facts(text), text).toEqual([`downtime ${told} [${ids}]`])
      }
  })

  it.each(EDGES)('from %s to %s', (from, to) => {
    for (const shape of DOWN_FROM_TO)
      for (const [names, ids] of NAMES) {
        const text = tellDown(shape, names, { from, to })
        expect(facts(text), text).toEqual([`downtime 2026-06-12T17:00-07:00/2026-06-15T08:00-07:00 [${ids}]`])
      }
  })
})

describe('a sentence of any shape tells the same', () => {
  it.each(DAYS)('of %s', (day) => {
    for (const [shapes, fact] of [
      [LIMIT_ON, 'deadline ?/2026-06-12'],
      [RELEASED_ON, 'release 2026-06-12/?'],
      [HELD_ON, 'event 2026-06-12/2026-06-12'],
    ] as const)
      for (const shape of shapes) {
        const text = closed(shape.replace('{day}', day))
        expect(facts(text), text).toEqual([fact])
      }
  })

  it.each([
    ['Monday, June 1', 'Friday, June 12'],
    ['June 1', 'June 12'],
  ])('from %s to %s', (first, last) => {
    for (const shape of OPEN_FROM_TO) {
      const text = closed(shape.replace('{first}', first).replace('{last}', last))
      expect(facts(text), text).toEqual([`window ${shape.includes('now') ? '?' : '2026-06-01'}/2026-06-12`])
    }
  })
})
