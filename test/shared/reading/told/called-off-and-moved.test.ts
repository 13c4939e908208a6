import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (...text: string[]) => factsIn({ on: '2025-10-06', title: 'Downtime News', text })

describe('a downtime that is called off', () => {
  it.each([
    'The planned downtime for CERS, November 7–9, will no longer be necessary.',
    'The downtime of CERS, November 7–9, is no longer required.',
    'The downtime of CERS, November 7–9, has been taken off the calendar.',
    'There will no longer be a downtime of CERS from November 7 through November 9.',
  ])('in other words: %s', (text) => expect(read(text)).toEqual(['downtime 2025-11-07/2025-11-09 [cers] cancelled']))
})

describe('days that others have taken the place of', () => {
  it.each([
    [
      'CERS, which was planned to be down November 7–9, will now be down November 14–16.',
      ['downtime 2025-11-14/2025-11-16 [cers] replaces 2025-11-07'],
    ],
    [
      'The CERS update planned for November 7 will take place on November 14, from 5 to 8 a.m.; CERS will be unavailable during that time.',
      ['downtime 2025-11-14T05:00-08:00/2025-11-14T08:00-08:00 [cers] replaces 2025-11-07'],
    ],
    [
      'CERS, which is planned to be down November 7–9, will also be down November 14–16.',
      ['downtime 2025-11-07/2025-11-09 [cers]', 'downtime 2025-11-14/2025-11-16 [cers]'],
    ],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))
})

describe('what stands beside a downtime', () => {
  it.each([
    [
      'No tests should be planned for Friday, November 7, as the DEI will be taken offline at 2 p.m. that day and will not be back until 7 a.m. Monday, November 10.',
      ['downtime 2025-11-07T14:00-08:00/2025-11-10T07:00-08:00 [dei]'],
    ],
    [
      'CALPADS stops accepting files at noon on November 7 and will begin accepting files again at 6 a.m. on November 10.',
      ['downtime 2025-11-07T12:00-08:00/2025-11-10T06:00-08:00 [calpads]'],
    ],
    [
      'CERS will remain available during the November 7–9 downtime of the DEI.',
      ['downtime 2025-11-07/2025-11-09 [dei]'],
    ],
    ['On November 7, users of CERS will not be able to post notes.', []],
    ['CERS will be updated on November 7. No downtime is expected.', []],
    ['CERS will be updated on November 7. No help is at hand then.', ['downtime 2025-11-07/2025-11-07 [cers]']],
    [
      'After CERS comes back up on November 10, lists need to be uploaded again by November 14.',
      ['deadline ?/2025-11-14', 'downtime ?/2025-11-10 [cers]'],
    ],
    [
      'Between now and November 9, CERS will be down every night from 10 p.m. to 4 a.m.',
      ['downtime ?/2025-11-09 [cers] time-unreadable'],
    ],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))

  it('is no window over others where a dash parts its system from its time', () => {
    expect(
      read(
        'CERS—November 7 at 5 p.m. through November 9 at 5 p.m.',
        'DEI—November 8 at 5 p.m. through November 9 at 5 p.m.',
      ),
    ).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-09T17:00-08:00 [cers]',
      'downtime 2025-11-08T17:00-08:00/2025-11-09T17:00-08:00 [dei]',
    ])
  })
})
