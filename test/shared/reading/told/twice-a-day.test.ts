import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2026-02-24', text })

it.each([
  'The webinar is on March 3, 10–11 a.m. or 2–3 p.m.',
  'The webinar is offered on March 3 from 10 to 11 a.m. and from 2 to 3 p.m.',
  'The webinar takes place on March 3 from 10 to 11 a.m., and again from 2 to 3 p.m.',
])('two ranges of hours behind one day are two sittings: %s', (text) => {
  expect(facts(text)).toEqual([
    'event 2026-03-03T10:00-08:00/2026-03-03T11:00-08:00',
    'event 2026-03-03T14:00-08:00/2026-03-03T15:00-08:00',
  ])
})

it('a downtime has them, too', () => {
  expect(facts('TOMS will be down on March 3 from 6 to 7 a.m. and again from 6 to 7 p.m.')).toEqual([
    'downtime 2026-03-03T06:00-08:00/2026-03-03T07:00-08:00 [toms]',
    'downtime 2026-03-03T18:00-08:00/2026-03-03T19:00-08:00 [toms]',
  ])
})

it.each([
  'A repair is planned for March 12. The repair was moved to March 17.',
  'A repair is planned for March 12. Update (March 4): The repair was moved to March 17.',
])('a day that a later sentence moves is the new one: %s', (text) => {
  expect(facts(text)).toEqual(['release 2026-03-17/? replaces 2026-03-12'])
})
