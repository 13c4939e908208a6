import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-09-08', text })

describe('what does not begin until a day', () => {
  it.each([
    ["The pilot, which is taken on paper, won't begin until September 23.", 'window 2025-09-23/?'],
    ['Testing may not start until September 23.', 'window 2025-09-23/?'],
    ['No charter school can start the summative CAST sooner than September 23.', 'window 2025-09-23/?'],
    ['Small districts cannot begin their spring testing before September 23.', 'window 2025-09-23/?'],
    ['No site may give the pilot test before September 23.', 'window 2025-09-23/?'],
  ])('opens on it: %s', (text, fact) => {
    expect(read(text)).toEqual([fact])
  })

  it('is for those who have to act before it, or may act until then', () => {
    expect(read('Rosters that are not entered before September 23 will be lost.')).toEqual(['deadline ?/2025-09-23'])
    expect(read('No site may order after September 23.')).toEqual(['deadline ?/2025-09-23'])
    expect(read('Sites that cannot begin testing before September 23 should call.')).toEqual([])
  })

  it('is no limit for anybody', () => {
    expect(read("Forms sent to the county aren't processed until September 23.")).toEqual([])
    expect(read('Forms can be sent to the county until September 23.')).toEqual(['deadline ?/2025-09-23'])
  })
})

describe('days on which nothing can be done', () => {
  it.each([
    'No orders can be placed in TOMS between September 16 and September 19.',
    'From September 16 to September 19, scores in these applications will not change.',
    'Tests cannot be given from September 16 through September 19.',
  ])('are no window: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    'Orders can be placed in TOMS between September 16 and September 19.',
    'LEAs that do not use the calendar can place orders from September 16 through September 19.',
  ])('are not those on which something can: %s', (text) => {
    expect(read(text)).toEqual(['window 2025-09-16/2025-09-19'])
  })
})

describe('a window that changes', () => {
  it('ends when it now closes', () => {
    expect(
      read('The ordering window, due to close on September 16, has been extended and will now close on September 23.'),
    ).toEqual(['window ?/2025-09-23'])
  })

  it('opens again without any system being back', () => {
    expect(read('The ordering window closes on September 16. It opens again on October 7.')).toEqual([
      'window 2025-10-07/?',
      'window ?/2025-09-16',
    ])
    expect(read('CARS closes at 5 p.m. on September 16. It opens again at 7 a.m. on September 17.')).toEqual([
      'downtime 2025-09-16T17:00-07:00/2025-09-17T07:00-07:00 [cars]',
    ])
  })
})

describe('what has to be back by a day', () => {
  it('is a limit for those who send it', () => {
    expect(read('Unused booklets are due to be shipped back to ETS by September 23.')).toEqual([
      'deadline ?/2025-09-23',
    ])
  })

  it('is none for those who get it', () => {
    expect(read('Booklets are due to be shipped to schools by September 23.')).toEqual([
      'release 2025-09-23/? approximate',
    ])
  })
})

it('what will not be sent is no release', () => {
  expect(read('Messages written in CARS on September 16 will not be sent.')).toEqual([])
})
