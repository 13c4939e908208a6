import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-02-02', title: 'News from the Field', text })

it.each([
  ['DEI goes down at 8 p.m. rather than 6 p.m. on February 12.', '2027-02-12T20:00-08:00/? [dei]'],
  ['The February 12 outage of the DEI is postponed by a week.', '2027-02-19/2027-02-19 [dei] replaces 2027-02-12'],
  ['The February 12 outage of the DEI is delayed by two days.', '2027-02-14/2027-02-14 [dei] replaces 2027-02-12'],
  ['DEI was to be back today at noon. It will now be back tomorrow at 8 a.m.', '?/2027-02-03T08:00-08:00 [dei]'],
  ['The DEI, which was to be back on February 4, will now be available on February 8.', '?/2027-02-08 [dei]'],
  [
    'The DEI downtime, February 12–16, has been shortened and ends on February 15.',
    '2027-02-12/2027-02-15 [dei] replaces 2027-02-16',
  ],
  ['The downtime of the DEI, which was to end on February 4, has been extended to February 8.', '?/2027-02-08 [dei]'],
  [
    'The maintenance of the DEI has been rescheduled. The new date is February 12, 6 to 9 a.m.',
    '2027-02-12T06:00-08:00/2027-02-12T09:00-08:00 [dei]',
  ],
])('the new time alone is told: %s', (text, told) => {
  expect(facts(text)).toEqual([`downtime ${told}`])
})

it('hours of a downtime that is put off by days are doubted', () => {
  const [told] = facts('The outage of the DEI on February 12 from 6 to 9 a.m. is postponed by a week.')
  expect(told).toContain('time-unreadable')
})

it('what is put off to a day needs no count', () => {
  expect(facts('The February 12 outage of the DEI is postponed by a week to February 19.')).toEqual([
    'downtime 2027-02-19/2027-02-19 [dei] replaces 2027-02-12',
  ])
})

it.each([
  ['The deadline is not March 5 but March 12.', 'deadline ?/2027-03-12 replaces 2027-03-05'],
  ['The last day to apply is not March 5, but March 12.', 'deadline ?/2027-03-12 replaces 2027-03-05'],
  ['Forms are due not on March 5 but on March 12.', 'deadline ?/2027-03-12 replaces 2027-03-05'],
  ['Forms are not due on March 5 but on March 12.', 'deadline ?/2027-03-12 replaces 2027-03-05'],
  ['The workshop is not March 5 but rather March 12.', 'event 2027-03-12/2027-03-12 replaces 2027-03-05'],
  [
    'The ART downtime, which had been announced for March 5, is now March 12.',
    'downtime 2027-03-12/2027-03-12 [art] replaces 2027-03-05',
  ],
  [
    'The ART downtime that was announced for March 5 is now set for March 12.',
    'downtime 2027-03-12/2027-03-12 [art] replaces 2027-03-05',
  ],
  [
    'The deadline for labels has been moved up to March 5 (from March 12).',
    'deadline ?/2027-03-05 replaces 2027-03-12',
  ],
  ['The deadline for labels is now March 5 (it was March 12).', 'deadline ?/2027-03-05 replaces 2027-03-12'],
])('is one fact, which replaces the old day: %s', (text, fact) => {
  expect(factsIn({ on: '2027-02-02', text })).toEqual([fact])
})

it.each([
  ['ART is down March 5. It will be down one day more, through March 6.', 'downtime 2027-03-05/2027-03-06 [art]'],
  ['ART is down March 5. The outage lasts another day, until March 6.', 'downtime 2027-03-05/2027-03-06 [art]'],
])('a downtime that takes a day more has one end: %s', (text, fact) => {
  expect(factsIn({ on: '2027-02-02', text })).toEqual([fact])
})

it('what stays open a day more has an end of its own', () => {
  expect(
    factsIn({ on: '2027-02-02', text: 'ART is down March 5. The survey is open one day more, through March 6.' }),
  ).toEqual(['downtime 2027-03-05/2027-03-05 [art]', 'window ?/2027-03-06'])
})
