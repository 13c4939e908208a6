import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const read = (...text: Parameters<typeof factsIn>[0]['text'][]) => factsIn({ on: '2025-03-01', text: text.flat() })

describe('a time that is told of a downtime and is in no fact makes it doubtful', () => {
  it.each([
    'TOMS will be down March 7–9. The hours are 5 p.m. and 8 a.m.',
    'TOMS will be down March 7–9. The times differ: 5 p.m. for the north, 7 p.m. for the south.',
    'TOMS will be down March 7–9. It goes down at 5 p.m. or, where tests are under way, at 7 p.m.',
    'TOMS will be down March 7–9. Nobody has to do anything. The work ends at 4 p.m. for most and at 6 p.m. for all.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-07/2025-03-09 [toms] time-unreadable'])
  })

  it('of every day that it may be of', () => {
    expect(read('TOMS will be down on March 7 and 14. The last outage ends at 9 p.m.')).toEqual([
      'downtime 2025-03-07/2025-03-07 [toms] time-unreadable',
      'downtime 2025-03-14/2025-03-14 [toms] time-unreadable',
    ])
  })

  it('in the list that its sentence opens', () => {
    expect(read('TOMS and CERS will be down on March 7:', [item('TOMS: 6–7 a.m.'), item('CERS all day')])).toEqual([
      'downtime 2025-03-07/2025-03-07 [cers toms] time-unreadable',
    ])
  })
})

describe('a time is of something else', () => {
  it.each([
    'TOMS will be down March 7–9. Both trainings begin at 9 a.m.',
    'TOMS will be down March 7–9. The hours of the help desk remain 7 a.m. to 5 p.m.',
    'TOMS will be down March 7–9; results come back at 5 p.m.',
    'TOMS will be down March 7–9. It is back in March.',
    'TOMS will be down March 7–9. It will be back on March 10.',
    'TOMS will be down March 7–9. This was first told in the message of March 1.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-07/2025-03-09 [toms]'])
  })

  it('that of a rule of bounds is in the bounds', () => {
    const rule =
      'Both may go offline the evening before, no earlier than 5 p.m., and will resume by 8 a.m. the day following.'
    expect(read(`TOMS and CERS will be down March 7–9. ${rule}`)).toEqual([
      'downtime 2025-03-07/2025-03-09 [cers toms] from 2025-03-06T17:00-08:00 until 2025-03-10T08:00-07:00',
    ])
  })
})
