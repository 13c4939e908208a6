import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Monday. */
const read = (text: string | string[]) => factsIn({ on: '2025-09-08', text })

describe('what a sentence only supposes', () => {
  it.each([
    'In the event that the CARS outage runs into Thursday, September 18, forms due that day are taken on paper.',
    'Should this work last until September 18, a banner will tell so.',
    'If CARS is still offline on September 18, write to the help desk.',
    'If you need the scoring room during September 16–18, tell the office.',
  ])('is no fact: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('leaves alone a meeting that people may want to attend', () => {
    expect(read('If you plan to attend the scoring webinar on September 18, sign up first.')).toEqual([
      'event 2025-09-18/2025-09-18',
    ])
  })

  it('does not hide what the main clause announces', () => {
    expect(read('If nothing changes, CARS will be offline on September 18.')).toEqual([
      'downtime 2025-09-18/2025-09-18 [cars]',
    ])
  })
})

describe('days that are no longer, or never were, those of a downtime', () => {
  it('are not the ones outside of which something can be done', () => {
    expect(read('Rosters may be loaded into CARS outside of the outage dates: September 16, 17, and 19.')).toEqual([])
  })

  it('are those first planned', () => {
    expect(read('Although first scheduled for September 16, we had to begin the CARS upgrade at once.')).toEqual([])
    expect(
      read('Although the CARS upgrade was originally planned for September 16, it now takes place on September 23.'),
    ).toEqual(['downtime 2025-09-23/2025-09-23 [cars] replaces 2025-09-16'])
  })

  it('are not counted from in hours', () => {
    expect(read('A notice is shown 48 hours ahead of the September 16 launch.')).toEqual([])
  })

  it('are not those of what usually happens', () => {
    expect(
      read(['CARS goes offline at 6 p.m. on September 16.', 'Outages usually begin at 9 p.m. and last two hours.']),
    ).toEqual(['downtime 2025-09-16T18:00-07:00/? [cars]'])
    expect(read('CARS goes offline at 6 p.m. on September 16 for an hour or two.')).toEqual([
      'downtime 2025-09-16T18:00-07:00/? [cars]',
    ])
  })
})

describe('a limit that an outage puts off', () => {
  it.each([
    ['As a result of this outage, we are moving the due date for rosters to September 23.', '2025-09-23'],
    [
      'In response to the CARS outage, due dates that fall between September 16 and 18 will move to September 23.',
      '2025-09-23',
    ],
    ['Deadlines falling on or between September 16 and 18 will automatically shift to September 23.', '2025-09-23'],
  ])('has the new day alone, and nothing is down on it: %s', (text, day) => {
    expect(read(text)).toEqual([`deadline ?/${day}`])
  })

  it('does not take from an outage its own day', () => {
    expect(read('Due dates do not change because CARS will be offline on September 16.')).toEqual([
      'downtime 2025-09-16/2025-09-16 [cars]',
    ])
  })
})

it('takes what was slated for what was scheduled', () => {
  const text = 'The upgrade of the DEI, initially slated for June 7, will now take place on June 14 from 7 to 11 a.m.'
  expect(factsIn({ on: '2027-05-03', text })).toEqual([
    'downtime 2027-06-14T07:00-07:00/2027-06-14T11:00-07:00 [dei] replaces 2027-06-07',
  ])
})
