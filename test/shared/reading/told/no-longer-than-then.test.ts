import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Monday. */
const read = (text: Parameters<typeof factsIn>[0]['text'], title?: string) =>
  factsIn({ on: '2024-10-07', text, ...(title ? { title } : {}) })

describe('the end of a downtime', () => {
  it.each([
    'CARS is taken down at 7 p.m. on October 17 and brought back up once all is copied, but no later than 9 a.m. on October 18.',
    'CARS goes out of service at 7 p.m. on October 17 and is expected to be available by 9 a.m. on October 18.',
    'CARS goes down at 7 p.m. on October 17. We expect to have the system returned to production by 9 a.m. on October 18.',
  ])('may be told as the time by which all is back: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2024-10-17T19:00-07:00/2024-10-18T09:00-07:00 [cars]'])
  })

  it('may be that of an outage which is resolved by then', () => {
    expect(read('The CARS outage that began on October 3 should be resolved by October 9.')).toEqual([
      'downtime 2024-10-03/2024-10-09 [cars]',
    ])
    expect(read('The problem with the CARS labels should be resolved by October 9.')).not.toContain(
      'downtime ?/2024-10-09 [cars]',
    )
  })

  it('is not the time at which it goes down, whatever is told of its return', () => {
    expect(read('CARS will be taken offline at 7 p.m. on October 17 and comes back online as soon as it can.')).toEqual(
      ['downtime 2024-10-17T19:00-07:00/? [cars]'],
    )
  })

  it('is no limit for a list of jobs that run', () => {
    expect(read('On October 16 we stop the queues of CARS, so that no long-running job is lost.')).toEqual([])
  })
})

describe('all but some', () => {
  it('are back, and those some are not', () => {
    expect(
      read('CARS and STAIRS go down at 7 p.m. on October 17. Everything but STAIRS is back at 9 a.m. on October 18.'),
    ).toEqual([
      'downtime 2024-10-17T19:00-07:00/2024-10-18T09:00-07:00 [cars]',
      'downtime 2024-10-17T19:00-07:00/? [stairs]',
    ])
  })
})

describe('hours beside a day', () => {
  it('may stand in brackets of a sentence that points to it', () => {
    expect(
      read('We are performing maintenance on CARS on October 17. During this time (7–9 p.m.), CARS will be down.'),
    ).toEqual(['downtime 2024-10-17T19:00-07:00/2024-10-17T21:00-07:00 [cars]'])
  })

  it('may end on a weekday that is named behind them', () => {
    expect(read(['These systems will be down:', item('Thursday, October 17, 11 p.m.–2 a.m. (Friday): CARS')])).toEqual([
      'downtime 2024-10-17T23:00-07:00/2024-10-18T02:00-07:00 [cars]',
    ])
  })
})

it('a move of systems may have its time behind a bare verb', () => {
  expect(read('The migration of CARS to new servers will be from October 17, 7 p.m., to October 19.')).toEqual([
    'downtime 2024-10-17T19:00-07:00/2024-10-19 [cars]',
  ])
})

it('a time frame is that of the work told right before it', () => {
  expect(
    read(
      'STAIRS works again. Maintenance of CARS is planned as well. The current time frame is 7 p.m. on October 17 until 9 a.m. on October 18.',
    ),
  ).toContain('downtime 2024-10-17T19:00-07:00/2024-10-18T09:00-07:00 [cars]')
})

describe('what is no fact', () => {
  it.each([
    'The spring maintenance always takes place in the second week of April.',
    'To what extent will districts hold trainings on October 17–18?',
    'Certificates that are due for renewal between October 17 and November 4 stay valid.',
    'The cafeteria will be open for lunch on Thursday from 11 a.m. to 1 p.m.',
    'Since 2019, results have been released by October 15.',
  ])('stays none: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('leaves a meeting that is open to all', () => {
    expect(read('The forum is open to all on October 17 from 11 a.m. to 1 p.m.')).toEqual([
      'event 2024-10-17T11:00-07:00/2024-10-17T13:00-07:00',
    ])
  })

  it('is no meeting where something is held until then', () => {
    expect(read('New forms are held until CARS is live on October 17.')).not.toContain('event 2024-10-17/2024-10-17')
  })
})
