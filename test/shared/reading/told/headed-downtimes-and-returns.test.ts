import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-02-01'
const read = (...text: Parameters<typeof factsIn>[0]['text'][]) =>
  factsIn({ on, title: 'Before the Spring', text: text.flat() })
const under = (title: string, ...text: string[]) => factsIn({ on, title, text })

describe('a heading that has the days of a downtime', () => {
  it('takes the hour of the return from the text below', () => {
    expect(
      under(
        'February 12–16: Downtime',
        'TOMS and CERS will not be available. Systems resume at 7 a.m. on February 16.',
      ),
    ).toEqual(['downtime 2027-02-12/2027-02-16T07:00-08:00 [cers toms]'])
  })

  it('has the day of the first hour below', () => {
    expect(
      under('February 12: Downtime', 'TOMS will not be available from 6 p.m. until 7 a.m. on February 16.'),
    ).toEqual(['downtime 2027-02-12T18:00-08:00/2027-02-16T07:00-08:00 [toms]'])
  })

  it('but not where the text has a day in front of its hours', () => {
    expect(
      under('February 12: Downtime', 'TOMS will not be available on February 15 from 6 p.m. until 9 p.m.'),
    ).toContain('downtime 2027-02-15T18:00-08:00/2027-02-15T21:00-08:00 [toms]')
  })
})

describe('when the downtime is over', () => {
  it('is its end, and no start', () => {
    expect(read('On February 16, when the downtime is over, every role in CERS has to be given again.')).toEqual([
      'downtime ?/2027-02-16 []',
    ])
  })

  it('is not when it begins', () => {
    expect(read('Leave TOMS by 6 p.m. on February 12, when the downtime begins.').join()).toContain(
      'downtime 2027-02-12T18:00-08:00/?',
    )
  })
})

describe('a return', () => {
  it('is an entry below that of the downtime', () => {
    expect(
      read([item('February 12—Systems unavailable at 6 p.m.'), item('February 16—Systems available at 7 a.m.')]),
    ).toEqual(['downtime 2027-02-12T18:00-08:00/2027-02-16T07:00-08:00 []'])
  })

  it('is none without it', () => {
    expect(
      read([item('February 12—Films available at 6 p.m.'), item('February 16—Kits available')]).join(),
    ).not.toContain('downtime')
  })

  it('is told with what a system holds', () => {
    expect(
      read(
        'The DEI will be unavailable from 6 p.m. on February 12 through February 15. The DEI, with all of its forms, will be available on February 16.',
      ),
    ).toEqual(['downtime 2027-02-12T18:00-08:00/2027-02-15 [dei]'])
  })

  it('is of those who get access back', () => {
    expect(
      read('Users lose access to TOMS at 6 p.m. on February 12 and regain access at 7 a.m. on February 16.').join(),
    ).toContain('/2027-02-16T07:00-08:00')
  })

  it('lets another window open', () => {
    expect(
      read('The window for field tests opens on February 16 when systems are back at 7 a.m.').join(),
    ).not.toContain('downtime 2027-02-16')
  })
})

describe('a window', () => {
  it('is one though its opening is told twice', () => {
    expect(read('The CSA may be given beginning February 22 (February 22–May 28).')).toEqual([
      'window 2027-02-22/2027-05-28',
    ])
  })

  it('is not that of other days', () => {
    expect(read('The CSA window opens on February 22 (the CAST window is March 1–May 28).')).toHaveLength(2)
  })
})

describe('a downtime', () => {
  it('starts when access will end', () => {
    expect(
      read('Access to CERS will end at 6 p.m. on February 12. Access comes back at 7 a.m. on February 16.'),
    ).toEqual(['downtime 2027-02-12T18:00-08:00/2027-02-16T07:00-08:00 [cers]'])
  })

  it('is none where something else ends', () => {
    expect(read('Access to the spring workbook will end on February 12.')).toEqual([])
  })

  it('started on a day and goes on', () => {
    expect(read('The CERS outage that started on January 29 will go on until further notice.')).toEqual([
      'downtime 2027-01-29/? [cers]',
    ])
  })

  it('is of the system that gives it its name', () => {
    expect(read('No rosters go from CERS to TOMS during the CERS downtime, February 12–16.')).toEqual([
      'downtime 2027-02-12/2027-02-16 [cers]',
    ])
    expect(read('CERS and TOMS cannot be used during the spring downtime, February 12–16.')).toEqual([
      'downtime 2027-02-12/2027-02-16 [cers toms]',
    ])
  })

  it('is one of two that each have their systems behind them', () => {
    expect(read('Downtimes are planned February 12–16 for CERS and February 19–22 for TOMS and the DEI.')).toEqual([
      'downtime 2027-02-12/2027-02-16 [cers]',
      'downtime 2027-02-19/2027-02-22 [dei toms]',
    ])
  })

  it('is not what can be done from another day on', () => {
    expect(read('CERS will be down on February 12, and other rosters can be added starting February 16.')).toEqual([
      'downtime 2027-02-12/2027-02-12 [cers]',
    ])
    expect(read('CERS will be down on February 12, and TOMS cannot be used starting February 16.')).toEqual([
      'downtime 2027-02-12/2027-02-12 [cers]',
      'downtime 2027-02-16/? [toms]',
    ])
  })
})
