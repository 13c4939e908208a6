import { describe, expect, test } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2024-07-30'

describe('weekdays with their date in brackets, and days told behind an hour', () => {
  test('reads the hour behind the bracket', () => {
    const whole = ['downtime 2024-08-16T19:00-07:00/2024-08-18T12:00-07:00 [cers]']
    expect(factsIn({ on, text: 'CERS is down from Friday (8/16) at 7 p.m. through Sunday (8/18) at noon.' })).toEqual(
      whole,
    )
    expect(
      factsIn({ on, text: 'CERS is offline from Friday (August 16) at 7 p.m. to Sunday (August 18), noon.' }),
    ).toEqual(whole)
    expect(factsIn({ on, text: 'CERS is unavailable from 7 p.m. Friday (8/16) to noon Sunday (8/18).' })).toEqual(whole)
    expect(factsIn({ on, text: 'The deadline for orders is Friday (8/16) at 5 p.m.' })).toEqual([
      'deadline ?/2024-08-16T17:00-07:00',
    ])
  })

  test('leaves an hour in the bracket with the day in front of it', () => {
    expect(factsIn({ on, text: 'CERS goes down on Friday, August 16 (7 p.m.).' })).toEqual([
      'downtime 2024-08-16T19:00-07:00/? [cers]',
    ])
  })

  test('ends what went down in the evening with the days that the next sentence gives', () => {
    const down = 'The THSS goes down at 7 p.m. on Friday, August 16.'
    const whole = ['downtime 2024-08-16T19:00-07:00/2024-08-18 [thss]']
    expect(factsIn({ on, text: `${down} It cannot be used over the weekend (August 17–18).` })).toEqual(whole)
    expect(factsIn({ on, text: `${down} The DEI is down from August 17 through August 18.` })).toEqual([
      'downtime 2024-08-16T19:00-07:00/? [thss]',
      'downtime 2024-08-17/2024-08-18 [dei]',
    ])
  })

  test('knows a return by words with a hyphen', () => {
    const whole = ['downtime 2024-08-16T19:00-07:00/2024-08-19T08:00-07:00 [toms]']
    const closed = 'TOMS will be closed to users at 7 p.m. on August 16'
    expect(factsIn({ on, text: `${closed} and will re-open at 8 a.m. on August 19.` })).toEqual(whole)
    const disabled = 'Access to TOMS will be disabled at 7 p.m. on August 16'
    expect(factsIn({ on, text: `${disabled} and re-enabled at 8 a.m. on August 19.` })).toEqual(whole)
  })

  test('takes an hour at which it is back, told again in brackets, for no second start', () => {
    const text = [
      'CERS will be unavailable from August 16 at 9 p.m. to August 20 at 6 a.m.',
      'The content of CERS is copied when the outage starts (August 16 at 9 p.m.), and everybody can use the copy (August 20 at 6 a.m.).',
    ]
    expect(factsIn({ on, text })).toEqual(['downtime 2024-08-16T21:00-07:00/2024-08-20T06:00-07:00 [cers]'])
    const others = 'CERS is down from 6 to 8 a.m. on August 16. TOMS goes down at 8 a.m. on August 16.'
    expect(factsIn({ on, text: others })).toEqual([
      'downtime 2024-08-16T06:00-07:00/2024-08-16T08:00-07:00 [cers]',
      'downtime 2024-08-16T08:00-07:00/? [toms]',
    ])
  })
})
