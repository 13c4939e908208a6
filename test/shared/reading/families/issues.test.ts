import { describe, expect, it } from 'vitest'
import { recordsOn, storiesOn, table } from './facts-on.ts'

const title = 'Known Issues'

/** Start, end, state and systems of each issue. */
async function issuesIn(body: string): Promise<string[]> {
  return (await recordsOn({ title, body })).map(
    ({ kind, start, end, state, systems }) => `${kind} ${start ?? '?'}/${end ?? '?'} ${state} [${systems.join(' ')}]`,
  )
}

describe('a list of known issues says the same however it is laid out', () => {
  const OPEN = 'issue 2024-03-04/? open [toms]'
  const SOLVED = 'issue 2024-02-05/2024-02-07 resolved [cers]'

  it.each([
    [
      'one table',
      table(
        'Date Identified|Date Resolved|Issue',
        '3/4/24|TBD|Sign-on to TOMS is slow.',
        '2/5/24|2/7/24|CERS was blank.',
      ),
    ],
    [
      'other names and a status',
      table(
        'Problem|Reported|Status|Fixed On',
        'Slow sign-on to TOMS|3/4/24|Open|',
        'CERS is blank|2/5/24|Fixed|2/7/24',
      ),
    ],
    [
      'a numbered table',
      table(
        null,
        'No.|Date Identified|Date Resolved|Issue',
        '2|3/4/24||TOMS is slow.',
        '1|2/5/24|2/7/24|CERS was blank.',
      ),
    ],
    ['a table without names', table(null, '03/04/24|–|TOMS is slow.', '02/05/24|02/07/24|CERS was blank.')],
    [
      'two tables',
      `<h2>Open</h2>${table('Date Identified|Issue', '3/4/24|TOMS is slow.')}<h2>Closed</h2>${table('Date Identified|Date Closed|Issue', '2/5/24|2/7/24|CERS was blank.')}`,
    ],
    [
      'boxes',
      table(null, 'Issue|Slow sign-on to TOMS', 'Date Identified|March 4, 2024', 'Date Resolved|Not yet resolved') +
        table(null, 'Issue|Blank pages in CERS', 'Date Identified|February 5, 2024', 'Date Resolved|February 7, 2024'),
    ],
    [
      'columns',
      table(
        '|First|Second',
        'What happens|TOMS is slow|CERS is blank',
        'Discovered|3/4/24|2/5/24',
        'Closed|Pending|2/7/24',
      ),
    ],
    [
      'cards',
      '<div><h3>Slow Sign-on</h3><p>Date Identified: 3/4/24 | Date Resolved: TBD</p><p>TOMS needs a minute.</p></div><div><h3>Blank Pages</h3><p>Date Identified: 2/5/24 | Date Resolved: 2/7/24</p><p>CERS was blank.</p></div>',
    ],
    [
      'terms with lines',
      '<dl><dt>Slow Sign-on</dt><dd>Identified: March 4, 2024</dd><dd>Resolved: Ongoing</dd><dd>TOMS needs a minute to open.</dd><dt>Blank Pages</dt><dd>Identified: February 5, 2024</dd><dd>Resolved: February 7, 2024</dd><dd>CERS was blank for a while.</dd></dl>',
    ],
    [
      'items that say it themselves',
      '<h2>All Issues</h2><ul><li>TOMS is slow – reported 3/4/24. Please be patient.</li><li>CERS is blank (identified 2/5/24; fixed 2/7/24)</li></ul>',
    ],
    [
      'headings that open with the day',
      '<h3>March 4, 2024: TOMS is slow</h3><p>Sign-on takes a minute.</p><h3>February 5, 2024: CERS is blank (FIXED 02/07/2024)</h3><p>Pages were empty.</p>',
    ],
    [
      'rows that lost their cells',
      '<p>03/04/24 TBD TOMS is slow for many users.</p><p>02/05/24 02/07/24 CERS was blank for some.</p>',
    ],
  ])('%s', async (_, body) => {
    expect(await issuesIn(body)).toEqual([OPEN, SOLVED])
  })

  it('tells no story for a card, and one for advice beside it', async () => {
    const body =
      '<h3>Slow Sign-on</h3><p>Identified: 3/4/24</p><p>TOMS needs a minute.</p><h3>Supported Devices</h3><p>Old tablets are no longer tested by anybody.</p>'
    expect(await storiesOn({ title, body })).toEqual(['Supported Devices'])
  })
})

describe('the days of an issue', () => {
  const rows = (...each: string[]) => issuesIn(table('Date Identified|Date Resolved|Issue', ...each))

  it.each(['TBD', '', 'Ongoing', '—', 'In progress', 'Not yet fixed', 'Expected 4/1/24'])(
    'stay open with "%s"',
    async (cell) => {
      expect(await rows(`3/4/24|${cell}|TOMS is slow.`)).toEqual(['issue 2024-03-04/? open [toms]'])
    },
  )
  it('may end after the page was written', async () => {
    expect(await rows('6/3/24|June 28, 2024|TOMS is slow.')).toEqual(['issue 2024-06-03/2024-06-28 resolved [toms]'])
  })
  it('lie before the day of the page where they have no year', async () => {
    const body = table('Date Identified|Date Resolved|Issue', '12/15|12/20|TOMS is slow.')
    expect((await recordsOn({ title, body, fetchedAt: '2024-01-08T16:00:00Z' }))[0]).toMatchObject({
      start: '2023-12-15',
      end: '2023-12-20',
    })
  })
  it('make one issue of a row that tells two', async () => {
    expect(await rows('3/4/24|TBD|<b>First</b><p>TOMS is slow.</p><b>Second</b><p>DEI as well.</p>')).toEqual([
      'issue 2024-03-04/? open [toms dei]',
    ])
  })
})

describe('the log of an issue', () => {
  it.each([
    [
      'on lines',
      '<p>TOMS is slow.</p><p>UPDATES:</p><p>03/06/24: A fix is tested.</p><p>03/05/24: The cause is known.</p>',
    ],
    ['one behind another', 'TOMS is slow.<br>UPDATES:<br>03/06/24: A fix is tested. 03/05/24: The cause is known.'],
    ['with words', 'TOMS is slow.<br>UPDATE 3/6/24: A fix is tested.<br>Update (March 5, 2024): The cause is known.'],
  ])('is kept apart from the issue, %s', async (_, cell) => {
    const [record] = await recordsOn({
      title,
      body: table('Date Identified|Date Resolved|Issue', `3/4/24|TBD|${cell}`),
    })
    expect(record).toMatchObject({ title: 'TOMS is slow.', start: '2024-03-04', end: null })
    expect(record?.updates).toEqual([
      { on: '2024-03-06', text: 'A fix is tested.' },
      { on: '2024-03-05', text: 'The cause is known.' },
    ])
  })
  it('may be a row under it, over the width of the table', async () => {
    const log = '<tr><td colspan="3">Updates: 03/06/24: A fix is tested.<br>03/07/24: It holds.</td></tr>'
    const body = table('Issue|Date Identified|Date Resolved', 'TOMS is slow|3/4/24|TBD', 'CERS is blank|3/9/24|TBD')
    const records = await recordsOn({ title, body: body.replace('TBD</td></tr>', `TBD</td></tr>${log}`) })
    expect(records).toMatchObject([
      { title: 'TOMS is slow', updates: [{ on: '2024-03-06' }, { on: '2024-03-07', text: 'It holds.' }] },
      { title: 'CERS is blank', systems: ['cers'], start: '2024-03-09', updates: [] },
    ])
  })
  it('may be a column', async () => {
    const [record] = await recordsOn({
      title,
      body: table('Issue|Reported|Updates', 'DEI is slow|3/4/24|03/05/24: Looked into.'),
    })
    expect(record?.updates).toEqual([{ on: '2024-03-05', text: 'Looked into.' }])
  })
})

it('takes what stands under “Update log” for the log of the issue above', async () => {
  const body = `<h2>Dark Hall in TOMS</h2><p>Date identified: 3/4/24</p><p>Date resolved: TBD</p><h3>Update log</h3>
    <ul><li>3/6/24: Marked as resolved.</li><li>3/8/24: Reopened.</li></ul>`
  const records = await recordsOn({ title, body })
  expect(records).toMatchObject([
    {
      kind: 'issue',
      start: '2024-03-04',
      end: null,
      state: 'open',
      updates: [{ on: '2024-03-06' }, { on: '2024-03-08' }],
    },
  ])
})

describe('what an item says of its state', () => {
  it('holds with and without a day', async () => {
    const item = (text: string) => `<li>${text}</li>`
    const body = `<ul>${item('March 4, 2024 – TOMS: Sign-on is slow. Status: Under investigation.')}${item('February 5, 2024 – CERS: Pages were blank. Status: Resolved February 7, 2024.')}${item('January 8, 2024 – THSS: Scores were late. Status: Resolved')}</ul>`
    expect(await issuesIn(body)).toEqual([
      'issue 2024-03-04/? open [toms]',
      'issue 2024-02-05/2024-02-07 resolved [cers]',
      'issue 2024-01-08/? resolved [thss]',
    ])
  })
})

it('one cell may hold the days of finding and of solving, a word before each', async () => {
  const rows = [
    '7|Identified 3/4/24<br>Resolved TBD|Sign-on to TOMS is slow',
    '6|Identified 2/5/24<br>Resolved 2/7/24|CERS was blank',
  ]
  expect(await issuesIn(table('No.|Dates|Problem', ...rows))).toEqual([
    'issue 2024-03-04/? open [toms]',
    'issue 2024-02-05/2024-02-07 resolved [cers]',
  ])
})

describe('an issue is called by what it is', () => {
  it.each([
    ['and not by its number', table('ID|Summary|Opened', 'KI-12|Sign-on to TOMS is slow|3/4/24')],
    ['and not by its system', table('Date|System|Issue|Status', '3/4/24|TOMS|Sign-on to TOMS is slow|Open')],
    [
      'and not by the row over those of its system',
      table('Issue|Identified|Resolved', 'ROW', 'Sign-on to TOMS is slow|3/4/24|TBD').replace(
        '<td>ROW</td>',
        '<td colspan="3">TOMS</td>',
      ),
    ],
  ])('%s', async (_, body) => {
    expect(await recordsOn({ title, body })).toMatchObject([
      { title: 'Sign-on to TOMS is slow', systems: ['toms'], start: '2024-03-04' },
    ])
  })
})
