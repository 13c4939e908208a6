import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'
import { factsOn, table } from './facts-on.ts'

const onSchedule = (body: string) =>
  factsOn({
    ...{ title: 'Planned System Downtimes', at: 'system-status/downtime', fetchedAt: '2027-09-20T16:00:00Z' },
    body: `<h1>Planned System Downtimes</h1><p>Updated September 17, 2027</p>${body}`,
  })

async function inMail(body: string): Promise<string[]> {
  const told = `<h3>Brief Downtimes</h3><p>Two systems will be unavailable as follows.</p>${body}`
  const { records } = await readHtml('CAASPP Communication: September 2027', 'Email Update, September 20, 2027', told)
  return records.filter(({ kind }) => kind !== 'notice').map(factOf)
}

const EACH_ITS_HOURS = [
  'downtime 2027-10-09T05:00-07:00/2027-10-09T07:00-07:00 [thss]',
  'downtime 2027-10-09T13:00-07:00/2027-10-09T16:30-07:00 [cers]',
]

describe('a day with several systems, each with its own hours', () => {
  it.each([
    ['deeper items', '<ul><li>Saturday, October 9<ul><li>THSS: 5–7 a.m.</li><li>CERS: 1–4:30 p.m.</li></ul></li></ul>'],
    ['lines of a paragraph', '<p><strong>October 9</strong><br>THSS, 5–7 a.m.<br>CERS, 1–4:30 p.m.</p>'],
    ['definitions', '<dl><dt>October 9</dt><dd>THSS: 5–7 a.m.</dd><dd>CERS: 1–4:30 p.m.</dd></dl>'],
    ['one line', '<p>October 9: THSS, 5–7 a.m.; CERS, 1–4:30 p.m.</p>'],
    ['lines of a cell', table('Date | Downtime', 'October 9 | THSS: 5–7 a.m.<br>CERS: 1–4:30 p.m.')],
    ['cells side by side', table('Date | System | Hours', 'October 9 | THSS<br>CERS | 5–7 a.m.<br>1–4:30 p.m.')],
  ])('has a downtime for each, told by %s, on a schedule and in an e-mail', async (_, body) => {
    expect(await onSchedule(body)).toEqual(EACH_ITS_HOURS)
    expect(await inMail(body)).toEqual(EACH_ITS_HOURS)
  })

  it.each([
    ['passages under a heading', '<h3>October 9</h3><p>THSS: 5–7 a.m.</p><p>CERS: 1–4:30 p.m.</p>'],
    [
      'sentences under a heading',
      '<h3>October 9</h3><p>THSS is down from 5 to 7 a.m.</p><p>CERS is down from 1 to 4:30 p.m.</p>',
    ],
    ['lines that alternate', '<p>October 9</p><p>THSS</p><p>5–7 a.m.</p><p>CERS</p><p>1–4:30 p.m.</p>'],
    ['hours before their systems', '<p>October 9, 5–7 a.m.: THSS; 1–4:30 p.m.: CERS</p>'],
    ['a 24-hour clock', '<ul><li>October 9<ul><li>05:00–07:00 THSS</li><li>13:00–16:30 CERS</li></ul></li></ul>'],
  ])('has a downtime for each, told on a schedule by %s', async (_, body) => {
    expect(await onSchedule(body)).toEqual(EACH_ITS_HOURS)
  })

  it('keeps the state of each, and gives all of them that of their day', async () => {
    const list = (day: string) =>
      `<h3>${day}</h3><ul><li>THSS: 5–7 a.m.</li><li>CERS: 1–4:30 p.m. (cancelled)</li></ul>`
    expect(await onSchedule(list('October 9'))).toEqual([EACH_ITS_HOURS[0], `${EACH_ITS_HOURS[1]} cancelled`])
    expect(await onSchedule(list('October 9 (tentative)'))).toEqual([
      `${EACH_ITS_HOURS[0]} tentative`,
      `${EACH_ITS_HOURS[1]} cancelled`,
    ])
  })

  it('takes hours that run over midnight for those of the first and the last day', async () => {
    expect(await onSchedule('<p>October 9–10: THSS 6 p.m. to 7 a.m.; CERS 7 p.m. to 6 a.m.</p>')).toEqual([
      'downtime 2027-10-09T18:00-07:00/2027-10-10T07:00-07:00 [thss]',
      'downtime 2027-10-09T19:00-07:00/2027-10-10T06:00-07:00 [cers]',
    ])
  })

  it('has a whole day where a system has no hours', async () => {
    const body = '<h3>October 9</h3><ul><li>THSS: 5–7 a.m.</li><li>CERS: all day</li></ul>'
    expect(await onSchedule(body)).toEqual([EACH_ITS_HOURS[0], 'downtime 2027-10-09/2027-10-09 [cers]'])
  })

  it('tells no downtime of a system that can be used, and loses none beside it', async () => {
    const up = (words: string) =>
      `<h3>October 9</h3><ul><li>TOMS: ${words}</li><li>THSS: 5–7 a.m.</li><li>CERS: 1–4:30 p.m.</li></ul>`
    expect(await onSchedule(up('not affected'))).toEqual(EACH_ITS_HOURS)
    expect(await onSchedule(up('available from 5 to 7 a.m.'))).toEqual(EACH_ITS_HOURS)
    const beside = '<h3>October 9</h3><ul><li>THSS, 5–7 a.m. (TOMS stays available)</li><li>CERS: 1–4:30 p.m.</li></ul>'
    expect(await onSchedule(beside)).toHaveLength(2)
    const alone = '<h3>October 9</h3><ul><li>THSS, for repairs</li><li>CERS: available from 1 to 4:30 p.m.</li></ul>'
    expect(await onSchedule(alone)).toEqual(['downtime 2027-10-09/2027-10-09 [thss]'])
  })

  it('does not take the hours of a telephone for those of a downtime', async () => {
    const help = '<h3>October 9</h3><ul><li>THSS: 5–7 a.m.</li><li>Help Desk hours: 8 a.m.–4 p.m.</li></ul>'
    expect(await onSchedule(help)).toEqual([EACH_ITS_HOURS[0]])
    expect(await onSchedule('<p>THSS: October 9, 5–7 a.m. (telephone 8 a.m.–4 p.m.)</p>')).toEqual([EACH_ITS_HOURS[0]])
  })
})

describe('several stretches of hours of one day', () => {
  const TWICE = [
    'downtime 2027-10-16T05:00-07:00/2027-10-16T06:00-07:00 [cers]',
    'downtime 2027-10-16T20:00-07:00/2027-10-16T21:30-07:00 [cers]',
  ]
  it.each([
    ['a line', '<p>October 16: CERS, 5–6 a.m. and 8–9:30 p.m.</p>'],
    ['a line that begins with the system', '<p>CERS: October 16, 5–6 a.m. and again from 8–9:30 p.m.</p>'],
    ['a cell', table('Date | System | Hours', 'October 16 | CERS | 5–6 a.m. and 8–9:30 p.m.')],
    ['deeper items', '<ul><li>October 16<ul><li>CERS: 5–6 a.m., 8–9:30 p.m.</li></ul></li></ul>'],
  ])('are downtimes of their own in %s of a schedule', async (_, body) => {
    expect(await onSchedule(body)).toEqual(TWICE)
  })
})

it('the days below the name of a system in one paragraph of an e-mail are of that system', async () => {
  expect(await inMail('<p>THSS<br>October 9, 5–7 a.m.<br>October 10, 6–8 a.m.</p>')).toEqual([
    'downtime 2027-10-09T05:00-07:00/2027-10-09T07:00-07:00 [thss]',
    'downtime 2027-10-10T06:00-07:00/2027-10-10T08:00-07:00 [thss]',
  ])
})

it('“all day” across the columns of both edges ends on its day', async () => {
  const head = '<tr><th rowspan="2">System</th><th colspan="2">From</th><th colspan="2">To</th></tr>'
  const names = '<tr><th>Date</th><th>Time</th><th>Date</th><th>Time</th></tr>'
  const rows =
    '<tr><td>THSS</td><td>October 9</td><td colspan="3">all day</td></tr>' +
    '<tr><td>CERS</td><td>October 9</td><td>6 p.m.</td><td>October 10</td><td>7 a.m.</td></tr>'
  expect(await onSchedule(`<table><thead>${head}${names}</thead><tbody>${rows}</tbody></table>`)).toEqual([
    'downtime 2027-10-09/2027-10-09 [thss]',
    'downtime 2027-10-09T18:00-07:00/2027-10-10T07:00-07:00 [cers]',
  ])
})

it('reads hours of a 24-hour clock with a colon behind them, and no day that an entry was moved from', async () => {
  const entries =
    '<li>Sat. 10/9/27 05:00–07:00: THSS</li><li>CERS – October 16 (1–2 p.m.) – <em>Moved from October 2</em></li>'
  expect(await onSchedule(`<ul>${entries}</ul>`)).toEqual([
    'downtime 2027-10-09T05:00-07:00/2027-10-09T07:00-07:00 [thss]',
    'downtime 2027-10-16T13:00-07:00/2027-10-16T14:00-07:00 [cers]',
  ])
})

it('keeps the rows of a table that have no hours, and the titles across it', async () => {
  const rows =
    '<tr><td>October 9</td><td>THSS: 5–7 a.m.<br>CERS: 1–4:30 p.m.</td></tr>' +
    '<tr><td colspan="2">TOMS</td></tr><tr><td>October 30</td><td></td></tr>'
  const names = '<tr><th>Date</th><th>Downtime</th></tr>'
  expect(await onSchedule(`<table><thead>${names}</thead><tbody>${rows}</tbody></table>`)).toEqual([
    ...EACH_ITS_HOURS,
    'downtime 2027-10-30/2027-10-30 [toms]',
  ])
})
