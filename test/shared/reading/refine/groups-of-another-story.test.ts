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
