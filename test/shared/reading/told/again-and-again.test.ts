import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-04-20'
const evenings = ['01', '08', '15', '22', '29'].map((date) => `2027-06-${date}`)

describe('a weekday told for a whole month', () => {
  it.each([
    'The DEI will be down every Tuesday in June from 7 to 9 p.m.',
    'The DEI is unavailable on Tuesdays in June, 7–9 p.m.',
    'From 7 to 9 p.m. on all Tuesdays of June 2027, the DEI will be down.',
  ])('is each of its days: %s', (text) => {
    expect(factsIn({ on, text })).toEqual(evenings.map((day) => `downtime ${day}T19:00-07:00/${day}T21:00-07:00 [dei]`))
  })

  it('is as many days as the month has', () => {
    expect(factsIn({ on, text: 'The DEI will be down every Friday in May.' })).toHaveLength(4)
  })

  it.each([
    'The DEI may be used on any Tuesday in June.',
    'The DEI will be down every Tuesday in June except June 8.',
    'The DEI will be down every Tuesday from 7 to 9 p.m.',
    'The DEI is serviced once a month on Tuesday, and maintenance takes place one Friday a month.',
  ])('is no day where nobody can tell which: %s', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })
})

describe('a weekday told over a stretch', () => {
  it.each([
    'The DEI will be down every Tuesday from June 1 through June 29 from 7 to 9 p.m.',
    'The DEI will be down Tuesdays, June 1–29, from 7 to 9 p.m.',
  ])('is each of its days: %s', (text) => {
    expect(factsIn({ on, text })).toEqual(evenings.map((day) => `downtime ${day}T19:00-07:00/${day}T21:00-07:00 [dei]`))
  })

  it('needs no hours', () => {
    const text = 'The DEI will be down every Tuesday from June 1 through June 15.'
    expect(factsIn({ on, text })).toEqual(evenings.slice(0, 3).map((day) => `downtime ${day}/${day} [dei]`))
  })

  it('leaves alone what another clause says of weekdays', () => {
    const text = 'The DEI will be down June 1–3 from 7 to 9 p.m. each evening; calls are not taken on Thursdays.'
    expect(factsIn({ on, text })).toHaveLength(3)
  })
})

describe('what comes back up to a last day', () => {
  it.each([
    ['The DEI will be unavailable each Saturday through May 8.', ['2027-04-24', '2027-05-01', '2027-05-08']],
    ['The DEI will be down on Saturdays until May 2.', ['2027-04-24', '2027-05-01']],
    ['The DEI will be down on weekdays from April 22 to April 26.', ['2027-04-22', '2027-04-23', '2027-04-26']],
  ])('is each of its days: %s', (text, days) => {
    expect(factsIn({ on, text })).toEqual(days.map((day) => `downtime ${day}/${day} [dei]`))
  })

  it('has its hours on each of them', () => {
    const text = 'The DEI will be down every Saturday from 6 to 9 a.m. through May 1.'
    expect(factsIn({ on, text })).toEqual(
      ['2027-04-24', '2027-05-01'].map((day) => `downtime ${day}T06:00-07:00/${day}T09:00-07:00 [dei]`),
    )
  })

  it('is both days of each weekend', () => {
    const days = ['2027-04-24', '2027-04-25', '2027-05-01', '2027-05-02'].map((day) => `downtime ${day}/${day} [dei]`)
    expect(factsIn({ on, text: 'The DEI will be down every weekend until May 2.' })).toEqual(days)
  })

  it.each([
    ['The DEI will be down each night from April 22 to April 23.', ['2027-04-22/2027-04-22', '2027-04-23/2027-04-23']],
    ['The DEI will be down every other Saturday through May 29.', ['?/2027-05-29']],
    ['The DEI is down every weekend through June 30, 2028.', ['?/2028-06-30']],
    ['The DEI will be down on Saturday mornings through May 2.', ['2027-04-24/2027-04-24', '2027-05-01/2027-05-01']],
  ])('is doubted where its hours or its days are not told: %s', (text, spans) => {
    expect(factsIn({ on, text })).toEqual(spans.map((span) => `downtime ${span} [dei] time-unreadable`))
  })

  it.each([
    'The DEI, which is slow on Saturdays, will be back on May 8.',
    'The DEI will be down through May 8; calls are not taken on Saturdays.',
  ])('is told of the downtime itself: %s', (text) => {
    expect(factsIn({ on, text })).toEqual(['downtime ?/2027-05-08 [dei]'])
  })
})

describe('weekdays and hours told for several stretches of days', () => {
  it.each([
    ['ART will be down from 7 p.m. on Friday to 11 a.m. on Sunday during the following weekends:'],
    [
      'Maintenance of ART is planned for these weekends.',
      'Each outage begins on Friday at 7 p.m. and ends Sunday at 11 a.m.',
    ],
    ['On two weekends (7 p.m. Friday to 11 a.m. Sunday), ART will be down:'],
  ])('are the hours of each: %s %s', (...told) => {
    const text = [...told, item('May 14–16'), item('June 4–6')]
    expect(factsIn({ on, text })).toEqual([
      'downtime 2027-05-14T19:00-07:00/2027-05-16T11:00-07:00 [art]',
      'downtime 2027-06-04T19:00-07:00/2027-06-06T11:00-07:00 [art]',
    ])
  })

  it('reach a day before and behind the printed ones', () => {
    const text = ['ART will be down from 7 p.m. Friday to 6 a.m. Monday on these dates:', item('May 15–16')]
    expect(factsIn({ on, text })).toEqual(['downtime 2027-05-14T19:00-07:00/2027-05-17T06:00-07:00 [art]'])
  })

  it('are none of the coming week, even where no day is printed', () => {
    const text = 'The usual maintenance of ART runs from 7 p.m. on Friday to 11 a.m. on Sunday.'
    expect(factsIn({ on, text })).toEqual([])
  })

  it('are those of the coming week where they stand for one stretch', () => {
    const text = ['ART will be down from 7 p.m. on Friday to 11 a.m. on Sunday.', 'CERS will be down on June 5.']
    expect(factsIn({ on, text })).toEqual([
      'downtime 2027-04-23T19:00-07:00/2027-04-25T11:00-07:00 [art]',
      'downtime 2027-06-05/2027-06-05 [cers]',
    ])
  })
})

describe('a week or month in which something is down', () => {
  it.each([
    ['ART will be down the week of June 7.', '2027-W23/2027-W23 [art]'],
    ['ART and CERS will be off-line in August for the new year.', '2027-08/2027-08 [art cers]'],
    ['ART will be down on two Tuesdays in August.', '2027-08/2027-08 [art]'],
    ['In early August, ART will not be available.', '2027-08/2027-08 [art] approximate'],
  ])('is some time in it: %s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([`downtime ${fact}`])
  })

  it.each([
    'The August downtime of ART is described in another message.',
    'Finish before ART goes down in August.',
    'ART will be down in July or August.',
    'Rosters will not be available in ART in August.',
    'ART goes down every year in August.',
  ])('is none where it is only spoken of: %s', (text) => {
    expect(factsIn({ on, text }).filter((fact) => fact.startsWith('downtime'))).toEqual([])
  })
})
