import { describe, expect, it } from 'vitest'

import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf, factsIn, item } from '../../../support/stories.ts'
import { rawOf } from '../../page/page-of.ts'

describe('a heading that is only a time', () => {
  it('dates what the text under it says is down', () => {
    const title = 'Saturday, May 9, 6 a.m. through Saturday, May 9, noon'
    const noon = 'downtime 2026-05-09T06:00-07:00/2026-05-09T12:00-07:00 [tds]'
    expect(factsIn({ on: '2026-04-01', title, text: 'The Test Delivery System will be unavailable.' })).toEqual([noon])
    const listed = ['The following will be unavailable:', item('Test Delivery System')]
    expect(factsIn({ on: '2026-04-01', title, text: listed })).toEqual([noon])
  })

  it('is still a window where nothing is down', () => {
    const title = 'May 4 through May 15'
    expect(factsIn({ on: '2026-04-01', title, text: 'Raters score the answers.' })).toEqual([
      'window 2026-05-04/2026-05-15',
    ])
  })
})

describe('a list of periods', () => {
  it('is of the systems that its sentence says are down', () => {
    const text = [
      'TOMS will be unavailable during these periods:',
      item('On May 9, from 6 a.m. to noon'),
      item('May 16–17'),
    ]
    expect(factsIn({ on: '2026-04-01', text })).toEqual([
      'downtime 2026-05-09T06:00-07:00/2026-05-09T12:00-07:00 [toms]',
      'downtime 2026-05-16/2026-05-17 [toms]',
    ])
  })

  it('“at that time” starts no second downtime beside the one just told', () => {
    const text =
      'Maintenance is planned from 5 p.m. on May 8 until 8 a.m. on May 11. At that time, nobody can log on to CERS.'
    expect(factsIn({ on: '2026-04-01', text })).toEqual([
      'downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [cers]',
    ])
  })
})

describe('labelled lines on a schedule', () => {
  const facts = async (systems: string) => {
    const page = `<h1>System Downtime Schedule</h1><h2>Downtimes in 2026</h2>
      <div><h3>Spring Work</h3><p><b>From:</b> May 8, 2026, 5 p.m.</p><p><b>To:</b> May 11, 2026, 8 a.m.</p>${systems}</div>`
    const { records } = await readPage(rawOf(page, { url: 'https://www.caaspp-elpac.org/system-status/downtime' }))
    return records.filter(({ kind }) => kind === 'downtime').map(factOf)
  }
  const all = ['downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [cers tds toms]']

  it('count every system of the label: lines, items, one line', async () => {
    expect(await facts('<p><b>Systems:</b> TOMS<br>CERS<br>TDS</p>')).toEqual(all)
    expect(await facts('<p><b>Systems:</b></p><ul><li>TOMS</li><li>CERS</li><li>TDS</li></ul>')).toEqual(all)
    expect(await facts('<p><b>Systems:</b> TOMS, CERS, and TDS</p>')).toEqual(all)
  })

  it('leave out what a sentence behind them says', async () => {
    expect(await facts('<p><b>Systems:</b> TOMS<br>CERS can be used.</p>')).toEqual([
      'downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [toms]',
    ])
  })
})
