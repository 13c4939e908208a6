import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const facts = (text: string, title = 'The Yearly Changeover') => factsIn({ on: '2027-05-20', title, text })

it.each([
  ['Down at 6 p.m. on June 11 and back in phases: STAIRS—June 13; CARS—June 15.', 'stairs', 'cars'],
  [
    'The systems are taken down at 6 p.m. on June 11 and come back in stages: CARS—June 13, DEI—June 15.',
    'cars',
    'dei',
  ],
  [
    'STAIRS, CARS, and Moodle go down at 6 p.m. on June 11 and return in two steps: Moodle, June 13; CARS and STAIRS, June 15.',
    'moodle',
    'cars stairs',
  ],
])('what returns in turn has an end of its own: %s', (text, first, second) => {
  expect(facts(text)).toEqual([
    `downtime 2027-06-11T18:00-07:00/2027-06-13 [${first}]`,
    `downtime 2027-06-11T18:00-07:00/2027-06-15 [${second}]`,
  ])
})

it('an entry of a list tells it like a sentence', () => {
  const text = [item('Down at 6 p.m. on June 11 and back one by one: STAIRS—June 13; CARS—June 15.')]
  expect(factsIn({ on: '2027-05-20', title: 'The Yearly Changeover', text })).toEqual([
    'downtime 2027-06-11T18:00-07:00/2027-06-13 [stairs]',
    'downtime 2027-06-11T18:00-07:00/2027-06-15 [cars]',
  ])
})

it('what only returns in turn has no start', () => {
  expect(facts('The systems return as follows: CARS—June 13; Moodle—June 15.')).toEqual([
    'downtime ?/2027-06-13 [cars]',
    'downtime ?/2027-06-15 [moodle]',
  ])
})

it.each([
  'Systems will be down as follows: CARS—June 13; the Data Entry Interface—June 15–16.',
  'The systems go down one by one: CARS—June 13, and the Data Entry Interface (DEI)—June 15–16.',
])('what goes down in turn has days of its own: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2027-06-13/2027-06-13 [cars]', 'downtime 2027-06-15/2027-06-16 [dei]'])
})

it('one that returns first does so on a day', () => {
  expect(
    facts(
      'Several sites will be shut down at 6 p.m. on June 11. CARS will return first, on June 13. Moodle will be back by 7 a.m. on June 15.',
    ),
  ).toEqual([
    'downtime 2027-06-11T18:00-07:00/2027-06-13 [cars]',
    'downtime 2027-06-11T18:00-07:00/2027-06-15T07:00-07:00 [moodle]',
  ])
})
