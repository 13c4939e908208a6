import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { composeStory } from './compose-story.ts'
import { DEADLINES, DOWNTIMES, EVENTS, RELEASES, WINDOWS } from './usual-sentences.ts'

const ON = '2026-05-20'
const STORIES = Number(process.env.RUNS ?? 2_000)

const EDGES = [
  ['Friday, June 12, 2026, at 5 p.m.', 'Monday, June 15, 2026, at 8 a.m.'],
  ['Friday, June 12, at 5 p.m.', 'Monday, June 15, at 8 a.m.'],
  ['June 12 at 5 p.m.', 'June 15 at 8 a.m.'],
  ['5 p.m. on Friday, June 12', '8 a.m. on Monday, June 15'],
  ['5:00 PM Friday, June 12', '8:00 AM Monday, June 15'],
  ['5 p.m. PT on June 12', '8 a.m. PT on June 15'],
] as const
const DAYS = ['Friday, June 12, 2026', 'Friday, June 12', 'June 12', '6/12/2026', 'Fri., June 12']
const HOURS = [
  '5 p.m. on Friday, June 12',
  'Friday, June 12, at 5 p.m.',
  '5 p.m. Friday, June 12',
  'June 12 at 5:00 PM',
]

function factsOf(text: string): string[] {
  return factsIn({ on: ON, title: 'News for Coordinators', text }).map((fact) => fact.replace(' approximate', ''))
}

describe('one usual sentence in each way of writing times', () => {
  it.each(EDGES)('tells of a downtime from %s to %s', (from, to) => {
    for (const tell of DOWNTIMES)
      for (const [names, ids, areSeveral] of [
        ['TOMS', 'toms', false],
        ['the Data Entry Interface (DEI), the Teacher Hand Scoring System (THSS), and CERS', 'cers dei thss', true],
      ] as const) {
        const text = tell(names, from, to, areSeveral)
          .replaceAll('m..', 'm.')
          .replace(/(?<!m\.)$/, '.')
        expect(factsOf(text), text).toEqual([`downtime 2026-06-12T17:00-07:00/2026-06-15T08:00-07:00 [${ids}]`])
      }
  })

  it.each(DAYS)('tells of limits, meetings and what becomes available on %s', (day) => {
    for (const tell of DEADLINES) expect(factsOf(tell(day)), tell(day)).toEqual(['deadline ?/2026-06-12'])
    for (const tell of EVENTS) expect(factsOf(tell(day)), tell(day)).toEqual(['event 2026-06-12/2026-06-12'])
    for (const tell of RELEASES) expect(factsOf(tell(day)), tell(day)).toEqual(['release 2026-06-12/?'])
    for (const tell of WINDOWS)
      expect(factsOf(tell('June 1', day)), tell('June 1', day)).toEqual(['window 2026-06-01/2026-06-12'])
  })

  it.each(HOURS)('tells of limits at %s', (hour) => {
    for (const tell of DEADLINES) expect(factsOf(tell(hour)), tell(hour)).toEqual(['deadline ?/2026-06-12T17:00-07:00'])
  })
})

it(`reads ${STORIES} stories of usual sentences, and none takes anything from another`, () => {
  for (let seed = 0; seed < STORIES; seed++) {
    const { title, text, facts } = composeStory(seed)
    const found = factsIn({ on: ON, title, text }).map((fact) => fact.replace(' approximate', ''))
    expect(found, `seed ${seed}: ${title}: ${text}`).toEqual(facts)
  }
}, 0)
