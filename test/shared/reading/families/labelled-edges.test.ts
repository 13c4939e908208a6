import { describe, expect, it } from 'vitest'
import { factsOn } from './facts-on.ts'

const on = (body: string) => factsOn({ title: 'System Downtime Schedule', body, fetchedAt: '2027-02-01T16:00:00Z' })
const DOWN = 'Friday, March 5, 2027, 6 p.m.'
const UP = 'Monday, March 8, 2027, 7 a.m.'
const LATER = 'Wednesday, March 10, 2027, 7 a.m.'

describe('edges with labels of their own', () => {
  it.each([
    ['Offline', 'Online'],
    ['Unavailable', 'Available'],
    ['Unavailable from', 'Available from'],
    ['Out of service', 'Returns'],
  ])('are those of one downtime: %s and %s', async (down, up) => {
    const entry = (system: string, end: string) => `<dt>${system}</dt><dd>${down}: ${DOWN}</dd><dd>${up}: ${end}</dd>`
    expect(await on(`<dl>${entry('STAIRS', UP)}${entry('CARS and Moodle', LATER)}</dl>`)).toEqual([
      'downtime 2027-03-05T18:00-08:00/2027-03-08T07:00-08:00 [stairs]',
      'downtime 2027-03-05T18:00-08:00/2027-03-10T07:00-08:00 [cars moodle]',
    ])
  })

  it('stay halves where a system has one of them', async () => {
    const body = `<dl><dt>STAIRS</dt><dd>Offline: ${DOWN}</dd><dt>CARS</dt><dd>Online: ${LATER}</dd></dl>`
    expect(await on(body)).toEqual([
      'downtime 2027-03-05T18:00-08:00/? [stairs]',
      'downtime ?/2027-03-10T07:00-08:00 [cars]',
    ])
  })

  it('may name what is offline as well', async () => {
    expect(await on('<p>Offline: STAIRS and CARS, March 5 to March 7, 2027</p>')).toEqual([
      'downtime 2027-03-05/2027-03-07 [cars stairs]',
    ])
  })
})

describe('entries on one line', () => {
  it.each([
    '<p>March 5–7, 2027: STAIRS; March 12, 2027: CARS</p>',
    '<p>STAIRS: Offline from March 5 to March 7, 2027. CARS: Offline on March 12, 2027.</p>',
  ])('are each of their own systems: %s', async (body) => {
    expect(await on(body)).toEqual(['downtime 2027-03-05/2027-03-07 [stairs]', 'downtime 2027-03-12/2027-03-12 [cars]'])
  })

  it('are one where they share their day', async () => {
    expect(await on('<p>March 5–7, 2027: STAIRS; CARS</p>')).toEqual(['downtime 2027-03-05/2027-03-07 [cars stairs]'])
  })
})

describe('bounds in brackets behind the days of an entry', () => {
  it('make nothing tentative', async () => {
    const body =
      '<ul><li>March 5–6, 2027: CARS (may go offline the evening before, but no earlier than 6 p.m.)</li></ul>'
    expect(await on(body)).toEqual(['downtime 2027-03-05/2027-03-06 [cars] from 2027-03-04T18:00-08:00'])
  })

  it('are not every possibility', async () => {
    expect(await on('<ul><li>March 5–6, 2027: CARS (may be offline)</li></ul>')).toEqual([
      'downtime 2027-03-05/2027-03-06 [cars] tentative',
    ])
  })
})
