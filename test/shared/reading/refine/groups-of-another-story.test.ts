import { describe, expect, it } from 'vitest'
import { factsOn } from '../families/facts-on.ts'

const GROUPS =
  '<h2>The Steps</h2><ul><li>CERS: July 27 through August 1</li><li>TOMS: July 28, 5 p.m., through August 2, 8 a.m.</li><li>STAIRS: August 2 through August 8</li></ul>'
const on = (opening: string, groups = GROUPS) =>
  factsOn({
    title: 'CAASPP: August Rollover',
    at: 'training-and-communication/communication/email/07-12-23-caaspp',
    body: `<p>July 12, 2023</p><p>Dear Coordinators:</p><p>${opening}</p>${groups}`,
  })

describe('the first day of a window in one story', () => {
  const told = (title: string, days: string) =>
    factsOn({
      title: 'ELPAC: Orders for Spring',
      at: 'training-and-communication/communication/email/10-12-23-elpac',
      body: `<p>October 12, 2023</p><p>Dear Coordinators:</p><p>The ordering window for primary materials opens on November 6.</p><h2>${title}</h2><ul><li>${days}</li></ul>`,
    })

  it('is part of the whole window in another', async () => {
    const facts = await told('Ordering Windows', 'Primary materials: November 6 through December 15')
    expect(facts).toEqual(['window 2023-11-06/2023-12-15'])
  })

  it('stands beside a window of something else', async () => {
    const facts = await told('Field Test Windows', 'Grade five: November 6 through December 15')
    expect(facts).toEqual(['window 2023-11-06/?', 'window 2023-11-06/2023-12-15'])
  })
})

describe('an overall window in one story and groups in another', () => {
  it('give the groups, with its hours on its days', async () => {
    expect(await on('Altogether, the systems are down from July 27 at 5 p.m. until August 8 at 8 a.m.')).toEqual([
      'downtime 2023-07-27T17:00-07:00/2023-08-01 [cers]',
      'downtime 2023-07-28T17:00-07:00/2023-08-02T08:00-07:00 [toms]',
      'downtime 2023-08-02/2023-08-08T08:00-07:00 [stairs]',
    ])
  })

  it('are told apart where the groups do not fill it', async () => {
    const facts = await on('Altogether, the systems are down from July 27 at 5 p.m. until August 10 at 8 a.m.')
    expect(facts).toContain('downtime 2023-07-27T17:00-07:00/2023-08-10T08:00-07:00 []')
    expect(facts).toContain('downtime 2023-07-27/2023-08-01 [cers]')
  })
})
