import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

function factsOf(text: string): string[] {
  return factsIn({ on: '2026-05-05', title: 'News for Schools', text })
}

describe('yesterday', () => {
  it('is a day from which something lasts', () => {
    expect(factsOf('CERS went down at 3 p.m. yesterday and is expected back by noon today.')).toEqual([
      'downtime 2026-05-04T15:00-07:00/2026-05-05T12:00-07:00 [cers]',
    ])
    expect(factsOf('Moodle has been unavailable since yesterday at 3 p.m.')).toEqual([
      'downtime 2026-05-04T15:00-07:00/? [moodle]',
    ])
  })

  it('is over where everything works again', () => {
    expect(factsOf('STAIRS, which was unavailable yesterday from 9 to 10 a.m., works normally today.')).toEqual([])
    expect(factsOf('STAIRS was down yesterday from 9 to 10 a.m. and works as usual today.')).toEqual([])
    expect(factsOf('STAIRS is not working properly today.')).toEqual(['downtime 2026-05-05/2026-05-05 [stairs]'])
  })
})

describe('what stays closed', () => {
  it.each([
    'CERS remains closed until Thursday, May 14.',
    'CERS will stay closed until Thursday, May 14.',
    'CERS will remain closed until Thursday, May 14.',
  ])('is down where it is a system: %s', (text) => {
    expect(factsOf(text)).toEqual(['downtime ?/2026-05-14 [cers]'])
  })

  it('is no downtime where it is an office', () => {
    expect(factsOf('The help desk will remain closed until Thursday, May 14.')).toEqual([])
  })
})
