import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Wednesday. */
const read = (text: string | string[]) => factsIn({ on: '2023-11-01', text })

describe('a downtime that has begun', () => {
  it.each(['STAIRS is offline between now and November 9.', 'STAIRS stays offline from now through November 9.'])(
    'has only an end: %s',
    (text) => {
      expect(read(text)).toEqual(['downtime ?/2023-11-09 [stairs]'])
    },
  )
})

describe('down time', () => {
  it('may be two words', () => {
    expect(read('STAIRS down time: 11/09/23 1700-2100 PST')).toEqual([
      'downtime 2023-11-09T17:00-08:00/2023-11-09T21:00-08:00 [stairs]',
    ])
  })

  it('is no downtime where somebody cuts it', () => {
    expect(read('From November 9, new forms cut down time for raters.')).toEqual([])
  })
})

it('a system that shuts off goes down', () => {
  expect(read('STAIRS shuts off at 4 p.m. on November 9. It will reopen on November 13.')).toEqual([
    'downtime 2023-11-09T16:00-08:00/2023-11-13 [stairs]',
  ])
})

describe('what people can do meanwhile', () => {
  it('has a day of its own on which nothing is down', () => {
    expect(read('When STAIRS goes offline, you can continue on November 13.')).toEqual([])
    expect(
      read('If forms are left at 4 p.m. on November 9, when STAIRS goes offline, you can continue on November 13.'),
    ).not.toContain('downtime 2023-11-13/2023-11-13 [stairs]')
  })

  it('names systems that are not down', () => {
    expect(read('When STAIRS goes offline on November 9, you can continue with CARS.')).toEqual([
      'downtime 2023-11-09/2023-11-09 [stairs]',
    ])
    expect(read('When STAIRS goes offline on November 9, users will be unable to log on to CARS.')).toEqual([
      'downtime 2023-11-09/2023-11-09 [cars stairs]',
    ])
  })
})
