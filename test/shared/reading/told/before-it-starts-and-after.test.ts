import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { factsOn, storiesOn } from '../families/facts-on.ts'

const on = '2027-03-01'

describe('something that people reopen', () => {
  it('is no system that is back', () => {
    const text = 'Requests in the Appeals System to reopen a test cannot be entered after Friday, June 4.'
    expect(factsIn({ on, text })).toEqual(['deadline ?/2027-06-04'])
  })

  it.each(['TOMS is closed from Friday, June 4, at 5 p.m. and reopens the following Monday at 7 a.m.'])(
    'a system that reopens is: %s',
    (text) => {
      expect(factsIn({ on, text })).toEqual(['downtime 2027-06-04T17:00-07:00/2027-06-07T07:00-07:00 [toms]'])
    },
  )
})

describe('a yearly rollover that systems begin', () => {
  it.each([
    'Regular operations resume on Tuesday, July 6, at 7 a.m.',
    'They will be back on Tuesday, July 6, at 7 a.m.',
  ])('ends with what the next sentence tells: %s', (end) => {
    const text = `The DEI and CERS start their annual rollover on Friday, July 2, at 6 p.m. ${end}`
    expect(factsIn({ on, text })).toEqual(['downtime 2027-07-02T18:00-07:00/2027-07-06T07:00-07:00 [cers dei]'])
  })

  it('is none where nothing says that they are away', () => {
    const text = 'Coordinators begin the rollover on Friday, July 2, with a list of their users.'
    expect(factsIn({ on, text })).toEqual([])
  })
})

describe('the hour at which doors open', () => {
  it('is not that of the workshop', () => {
    const text = [
      'Workshops are held April 6 (Bishop) and April 8 (Ukiah).',
      'Check-in opens at 8 a.m.; we begin at 9 a.m.',
    ]
    expect(factsIn({ on, title: 'Workshops', text })).toEqual([
      'event 2027-04-06T09:00-07:00/?',
      'event 2027-04-08T09:00-07:00/?',
    ])
  })
})

describe('boxes that are picked up', () => {
  it('for the last time on a day have a limit', () => {
    const text = 'The carrier picks up boxes for the last time on Friday, June 11.'
    expect(factsIn({ on, text })).toEqual(['deadline ?/2027-06-11'])
  })

  it('for the first time have none', () => {
    const text = 'The carrier picks up boxes for the first time on Friday, May 7.'
    expect(factsIn({ on, text }).filter((fact) => fact.startsWith('deadline'))).toEqual([])
  })
})

describe('a heading “Questions”', () => {
  const title = 'Letter on Rosters'

  it('opens a topic where a day stands under it', async () => {
    const body =
      '<p>Rosters change.</p><h2>Questions</h2><p>We answer them in a webinar on Tuesday, July 9, 2024, 3–4 p.m.</p>'
    expect(await storiesOn({ title, body })).toContain('Questions')
    expect(await factsOn({ title, body })).toEqual(['event 2024-07-09T15:00-07:00/2024-07-09T16:00-07:00'])
  })

  it('closes a page where people are only told whom to call', async () => {
    const body = '<p>Rosters change.</p><h2>Questions?</h2><p>Call your Success Agent.</p>'
    expect(await storiesOn({ title, body })).not.toContain('Questions?')
  })
})

describe('a day in brackets behind a text', () => {
  const title = 'Regional Workshops'

  it('is when the text was put up', () => {
    const text = 'Join a workshop: April 6 in Bishop or April 8 in Ukiah. (February 22, 2027)'
    expect(factsIn({ on, title, text })).toEqual(['event 2027-04-06/2027-04-06', 'event 2027-04-08/2027-04-08'])
  })

  it('is that of what it stands with inside a sentence', () => {
    const text = 'The last workshop (April 8, 2027) is held in Ukiah.'
    expect(factsIn({ on, title, text })).toEqual(['event 2027-04-08/2027-04-08'])
  })
})
