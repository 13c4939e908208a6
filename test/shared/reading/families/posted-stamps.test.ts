import { describe, expect, it } from 'vitest'
import { factsOn, recordsOn, table } from './facts-on.ts'

const title = 'Coordinator Resources'

describe('a stamp beside an item of a resource page is a release', () => {
  it.each([
    ['(Posted 09/15/21)', '2021-09-15'],
    ['(PDF; Revised 13-Nov-2015)', '2015-11-13'],
    ['(XLSX; 48 KB; posted 1/15/2025)', '2025-01-15'],
    ['Updated: July 2021', '2021-07'],
    ['– Updated February 4, 2025', '2025-02-04'],
    ['New 8/1/24', '2024-08-01'],
    ['(added 27-Oct-2020)', '2020-10-27'],
    ['(posted 05-12-2020)', '2020-05-12'],
    ['[revised March 3, 2025]', '2025-03-03'],
    ['(Rev. 12-Aug-2019)', '2019-08-12'],
    ['Posted: Jan. 21, 2025', '2025-01-21'],
    ['(Spanish; July 2023)', '2023-07'],
    ['(08:12)<br>(Posted 10/02/24)', '2024-10-02'],
    ['(recorded January 9, 2024; posted January 16, 2024)', '2024-01-16'],
    ['(1/16/24, new)', '2024-01-16'],
    ['Version of January 16, 2024', '2024-01-16'],
    ['PDF | Dec. 2023', '2023-12'],
    ['(12/16/24)', '2024-12-16'],
  ])('%s', async (stamp, day) => {
    const records = await recordsOn({
      title,
      body: `<h2>Guides</h2><ul><li><a href="/a.pdf">User Guide</a> ${stamp}</li><li><a href="/b.pdf">Map</a></li></ul>`,
    })
    expect(records).toMatchObject([
      { kind: 'release', title: expect.stringMatching(/^User Guide/), start: day, end: null },
    ])
  })

  it.each(['(Video; 06:50)', '(PDF; 2MB)', ', 2024–25', '(Spanish)', 'for 2024'])('%s is none', async (words) => {
    expect(
      await factsOn({ title, body: `<h2>Guides</h2><ul><li><a href="/a.pdf">User Guide</a> ${words}</li></ul>` }),
    ).toEqual([])
  })

  it('may stand in a column of its own', async () => {
    const body = `<h2>Guides</h2>${table('Guide|Format|Last Updated', '<a href="/a">TOMS Guide</a>|PDF|8/1/2024', '<a href="/b">DEI Guide</a>|PDF|May 2023', '<a href="/c">Map</a>|PDF|Not dated')}`
    expect(await recordsOn({ title, body })).toMatchObject([
      { title: 'TOMS Guide', start: '2024-08-01' },
      { title: 'DEI Guide', start: '2023-05' },
    ])
  })
  it('of the page itself is none', async () => {
    const body = '<h2>Guides</h2><ul><li><a href="/a.pdf">User Guide</a></li></ul><p>Page updated July 5, 2024</p>'
    expect(await factsOn({ title, body })).toEqual([])
  })
  it('stands under the one video of a passage, in the words of a page too', async () => {
    const video = '<h2>Videos</h2><h3>Orders</h3><p><a href="/v">How to Order</a> (Video; 06:35)</p>'
    const body = `${video}<p>Last updated July 2025</p><h2>Forms</h2><ul><li><a href="/f">Form</a></li></ul>`
    expect(await recordsOn({ title, body })).toMatchObject([{ title: 'How to Order', start: '2025-07' }])
  })
  it('leaves the limits told beside it', async () => {
    const body =
      '<h2>Forms</h2><p>The form is due by May 30, 2025.</p><ul><li><a href="/f">Form</a> (Posted 3/3/25)</li></ul>'
    expect((await factsOn({ title, body })).sort()).toEqual(['deadline ?/2025-05-30', 'release 2025-03-03/?'])
  })
})

it('takes the latest stamp of a list of news for the day of the list', async () => {
  const items = (verb: string) =>
    `<ul><li><a href="/a">Lamps went out May 1–4</a> (posted April 21, 2025)</li><li><a href="/b">New lamps ${verb}</a> (posted May 13, 2025)</li></ul>`
  const factsOf = (verb: string) => factsOn({ title: 'CAASPP', at: '', body: `<h2>Earlier</h2>${items(verb)}` })
  expect(await factsOf('arrived on May 12')).toEqual([])
  expect(await factsOf('will be available on May 20')).toEqual(['release 2025-05-20/?'])
})
