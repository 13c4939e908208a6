import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { storiesOn } from '../families/facts-on.ts'

const on = '2027-04-05'

describe('an hour in brackets behind “close of business”', () => {
  it('belongs to the day behind it', () => {
    const text =
      'CERS will be taken offline at the close of business (6 p.m.) on Friday, April 16, and will return on Monday, April 19, at 7 a.m.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-04-16T18:00-07:00/2027-04-19T07:00-07:00 [cers]'])
  })
})

describe('a stretch without a year', () => {
  it('that the page’s day lies in is of this year', () => {
    const text = 'The fitness test may be given January 25 through May 28.'
    expect(factsIn({ on, text })).toEqual(['window 2027-01-25/2027-05-28'])
  })

  it('that began long ago is the next one', () => {
    const text = 'The Initial ELPAC may be given July 1 through June 30.'
    expect(factsIn({ on, text })).toEqual(['window 2027-07-01/2028-06-30'])
  })
})

describe('several hours of one day', () => {
  it('are as many meetings', () => {
    const text = 'Join a demonstration on Tuesday, April 13, at 9 a.m., noon, and 3 p.m.'
    expect(factsIn({ on, text })).toEqual([
      'event 2027-04-13T09:00-07:00/?',
      'event 2027-04-13T12:00-07:00/?',
      'event 2027-04-13T15:00-07:00/?',
    ])
  })

  it('are one where the second ends what the first begins', () => {
    const text = 'The webinar starts on Tuesday, April 13, at 9 a.m. and ends at 10 a.m.'
    expect(factsIn({ on, text })).toHaveLength(1)
  })
})

describe('accounts that are locked', () => {
  it('are no system that is down', () => {
    const text = 'Sign in by April 30. Accounts without a sign-in are locked after that date.'
    expect(factsIn({ on, text })).toEqual(['deadline ?/2027-04-30'])
  })
})

describe('“all systems but one” in brackets', () => {
  it('names none', () => {
    const text =
      'The downtime (all systems but Moodle) begins Friday, June 25, at 5 p.m. and ends Monday, June 28, at 8 a.m.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-06-25T17:00-07:00/2027-06-28T08:00-07:00 []'])
  })
})

describe('a system that is closed since a day', () => {
  it('keeps that day where its return is told', () => {
    const text = 'The DEI, closed since March 22, reopens on Thursday, April 8.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-22/2027-04-08 [dei]'])
  })

  it('has only its end where no such day is told', () => {
    expect(factsIn({ on, text: 'The DEI, closed for repairs, reopens on Thursday, April 8.' })).toEqual([
      'downtime ?/2027-04-08 [dei]',
    ])
  })
})

describe('reports that schools receive', () => {
  it('are a release', () => {
    const text = 'Schools receive the last score reports during the week of April 12.'
    expect(factsIn({ on, text })).toEqual(['release 2027-W15/?'])
  })
})

describe('a short piece of news under a bold title', () => {
  it('is a story where a stamp in brackets ends it', async () => {
    const body =
      '<h2>News</h2><p><b>Rosters</b><br>Rosters are in. (Posted 3/7/24)</p><p><b>Forms</b><br>Forms are out. (Posted 3/1/24)</p>'
    expect(await storiesOn({ title: 'CAASPP', body })).toEqual(['Rosters', 'Forms'])
  })

  it('is none where its words are no sentence', async () => {
    const body = '<h2>News</h2><p><b>Rosters</b><br>Region 3 (north)</p>'
    expect(await storiesOn({ title: 'CAASPP', body })).not.toContain('Rosters')
  })
})

describe('work of one system and of another', () => {
  it('takes both away', () => {
    const text =
      'Maintenance of CERS and of the Data Entry Interface begins at 6 p.m. on Friday, April 16, and ends at 6 a.m. on Monday, April 19; neither can be used.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-04-16T18:00-07:00/2027-04-19T06:00-07:00 [cers dei]'])
  })
})

describe('“neither … nor …” behind its time', () => {
  it.each(['neither CERS nor the DEI can be used.', 'neither CERS nor the DEI will be available.'])(
    'names what is down: %s',
    (words) => {
      const text = `From 5 p.m. Friday, April 16, to 8 a.m. Monday, April 19, ${words}`
      expect(factsIn({ on, text })).toEqual(['downtime 2027-04-16T17:00-07:00/2027-04-19T08:00-07:00 [cers dei]'])
    },
  )

  it('leaves out what is not down', () => {
    const text = 'CERS, but neither TOMS nor the DEI, will be down April 16–18.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-04-16/2027-04-18 [cers]'])
  })
})
