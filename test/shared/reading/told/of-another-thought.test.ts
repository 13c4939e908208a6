import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string, title = 'News from the Field') => factsIn({ on: '2027-02-02', title, text })
const downtimes = (text: string, title?: string) => facts(text, title).filter((fact) => fact.startsWith('downtime'))

describe('a day of which a sentence says something else', () => {
  it.each([
    ['ART will be slow on February 12 and down on February 13.', '2027-02-13/2027-02-13'],
    [
      'Testing continues on February 12 although ART is down from 6 to 9 a.m. that day.',
      '2027-02-12T06:00-08:00/2027-02-12T09:00-08:00',
    ],
    ['ART will be down February 12, and rosters change on February 13.', '2027-02-12/2027-02-12'],
    ['Orders placed during the ART downtime on February 12 ship on February 13.', '2027-02-12/2027-02-12'],
  ])('is no downtime: %s', (text, span) => {
    expect(downtimes(text)).toEqual([`downtime ${span} [art]`])
  })

  it.each([
    ['Work on ART begins on February 12 and it is down until February 13.', '2027-02-12/2027-02-13'],
    ['ART will be down on February 12 and again on February 13.', '2027-02-12/2027-02-12'],
  ])('but work on what is down begins it: %s', (text, span) => {
    expect(downtimes(text)).toContain(`downtime ${span} [art]`)
  })

  it('a system that is available because a downtime is called off was not down', () => {
    expect(downtimes('ART will be available on February 12; the planned maintenance was canceled.')).toEqual([])
  })

  it.each([
    'Unlike TOMS, ART will be down on February 12.',
    'Instead of TOMS, ART will be down on February 12.',
    'ART will be down on February 12, a day after TOMS.',
  ])('a system that is only compared is not down: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-02-12/2027-02-12 [art]'])
  })
})

describe('the edges of a downtime in further words', () => {
  const span = '2027-02-12T18:00-08:00/2027-02-15T06:00-08:00'
  it.each([
    'Access to ART ends at 6 p.m. on February 12 and is restored at 6 a.m. on February 15.',
    'ART users will be logged out at 6 p.m. on February 12, and ART will stay down until 6 a.m. on February 15.',
    'On February 12 at 6 p.m., ART will be taken offline. The expected completion time is 6 a.m. on February 15.',
    'ART: down starting February 12, 6 p.m. Back: February 15, 6 a.m.',
    'The downtime begins on February 12 at 6 p.m. ART will be affected until February 15 at 6 a.m.',
  ])('%s', (text) => {
    expect(facts(text, 'System Downtime')).toEqual([`downtime ${span} [art]`])
  })

  it('the start of business is of its day, as its close is', () => {
    const text =
      'ART will be down from the close of business on February 12 until the start of business on February 15.'
    expect(facts(text)).toEqual(['downtime 2027-02-12/2027-02-15 [art]'])
  })

  it('an hour of tonight is one of the evening', () => {
    expect(facts('ART goes down for maintenance tonight at 9. It will be back by 5 a.m. tomorrow.')).toEqual([
      'downtime 2027-02-02T21:00-08:00/2027-02-03T05:00-08:00 [art]',
    ])
  })

  it.each([
    ['ART will be down for the rest of the day.', '?/2027-02-02 [art]'],
    ['ART will be down for the rest of the week.', '?/2027-02-05 [art] time-unreadable'],
    ['ART will be down next weekend.', '2027-02-06/2027-02-07 [art] time-unreadable'],
  ])('what is left of a day ends it, and what two days could be is doubted: %s', (text, told) => {
    expect(facts(text)).toEqual([`downtime ${told}`])
  })

  it('next weekend leaves its weekdays in doubt, too', () => {
    expect(facts('ART will be down next weekend from 6 p.m. Friday to 6 a.m. Sunday.')).toEqual([
      'downtime 2027-02-05T18:00-08:00/2027-02-07T06:00-08:00 [art] time-unreadable',
    ])
  })
})

describe('an outage that is worked on', () => {
  it('has begun, and nobody knows its end', () => {
    expect(facts('An ART outage began at 9:15 a.m. today. We are working to restore service.')).toEqual([
      'downtime 2027-02-02T09:15-08:00/? [art]',
    ])
  })

  it('is over where its sentence says so', () => {
    expect(facts('An ART outage began on January 30 and was resolved. We are working to improve it.')).toEqual([])
  })
})

describe('what may be', () => {
  it.each([
    ['Users may experience an outage of ART on February 12.', ['2027-02-12/2027-02-12 [art] tentative']],
    ['ART is likely to be down on February 12.', ['2027-02-12/2027-02-12 [art] tentative']],
    ['Should the work take longer, ART will be down until February 15.', ['?/2027-02-15 [art] tentative']],
    [
      'ART will be down on February 12 and, if necessary, on February 13.',
      ['2027-02-12/2027-02-12 [art]', '2027-02-13/2027-02-13 [art] tentative'],
    ],
    [
      'ART will be down on February 12, with February 13 as a backup day.',
      ['2027-02-12/2027-02-12 [art]', '2027-02-13/2027-02-13 [art] tentative'],
    ],
  ])('is tentative, and nothing beside it: %s', (text, told) => {
    expect(facts(text)).toEqual(told.map((fact) => `downtime ${fact}`))
  })
})

describe('what is said of a downtime in passing', () => {
  it.each([
    ['ART went offline at 7 a.m. today and came back at 9 a.m.', []],
    ['There is no maintenance of ART this Sunday.', []],
    ['ART, scheduled to be back on January 28, will not be available before February 5.', []],
    ['ART will be down on February 12 instead of TOMS.', ['2027-02-12/2027-02-12 [art]']],
    ['Neither ART nor TOMS will be up on February 12.', ['2027-02-12/2027-02-12 [art toms]']],
    [
      'ART will be down on February 12; so will TOMS on February 13.',
      ['2027-02-12/2027-02-12 [art]', '2027-02-13/2027-02-13 [toms]'],
    ],
    [
      'ART goes down at 5 p.m. on February 12. It returns at 8 a.m. the following Monday.',
      ['2027-02-12T17:00-08:00/2027-02-15T08:00-08:00 [art]'],
    ],
  ])('is read with all of its words: %s', (text, told) => {
    expect(downtimes(text)).toEqual(told.map((fact) => `downtime ${fact}`))
  })
})
