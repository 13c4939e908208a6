import { describe, expect, it } from 'vitest'
import { factsOn, table } from './facts-on.ts'

const WINDOW = 'window 2026-01-12/2026-07-15'
const RELEASE = 'release 2026-05-04/?'
const LIMIT = 'deadline ?/2025-11-03'

const names = ['Testing Begins', 'Testing Ends', 'Reports Posted', 'Last Day to Order'] as const
const days = ['January 12, 2026', 'July 15, 2026', 'May 4, 2026', 'November 3, 2025'] as const

/** What a page of news says below the name of a test, sorted. */
async function facts(body: string, heading = 'CAST'): Promise<string[]> {
  const page = `<h2>Key Dates</h2><p>These are the days of each test.</p><h3>${heading}</h3>${body}`
  return (await factsOn({ title: 'News for Coordinators', at: 'news/weekly', body: page })).sort()
}

/** A line for each name and day. */
function lines(write: (name: string, day: string) => string, labels: readonly string[] = names): string[] {
  return labels.map((name, at) => write(name, days[at] ?? ''))
}

describe('the days of one thing, each behind its name, say the same however they stand', () => {
  it.each([
    ['in a row', table(names.join('|'), days.join('|'))],
    ['in a column', table(null, ...lines((name, day) => `${name}|${day}`))],
    ['as items', `<ul>${lines((name, day) => `<li>${name}: ${day}</li>`).join('')}</ul>`],
    ['behind dashes', `<ul>${lines((name, day) => `<li>${name} – ${day}</li>`).join('')}</ul>`],
    ['behind bold names', `<ul>${lines((name, day) => `<li><b>${name}</b> ${day}</li>`).join('')}</ul>`],
    ['as lines', `<p>${lines((name, day) => `${name}: ${day}`).join('<br>')}</p>`],
    ['as paragraphs', lines((name, day) => `<p>${name}: ${day}</p>`).join('')],
    ['as terms', `<dl>${lines((name, day) => `<dt>${name}</dt><dd>${day}</dd>`).join('')}</dl>`],
    ['between semicolons', `<p>${lines((name, day) => `${name}: ${day}`).join('; ')}</p>`],
    ['between bars', `<p>${lines((name, day) => `${name}: ${day}`).join(' | ')}</p>`],
    ['between stops', `<p>${lines((name, day) => `${name}: ${day}.`).join(' ')}</p>`],
    ['below an item', `<ul><li>CAST<ul>${lines((name, day) => `<li>${name}: ${day}</li>`).join('')}</ul></li></ul>`],
  ])('%s', async (_, body) => {
    expect(await facts(body)).toEqual([LIMIT, RELEASE, WINDOW])
  })

  it.each([
    [['Opens', 'Closes', 'Results Available', 'Order Deadline']],
    [['Start', 'End', 'Results', 'Order By']],
    [['First Day of Testing', 'Last Day of Testing', 'Scores in TOMS', 'Orders Due']],
    [['From', 'To', 'Results Date', 'Order Materials By']],
  ])('under any names: %j', async (labels) => {
    expect(await facts(`<ul>${lines((name, day) => `<li>${name}: ${day}</li>`, labels).join('')}</ul>`)).toEqual([
      LIMIT,
      RELEASE,
      WINDOW,
    ])
  })
})

describe('such lines are no row', () => {
  it('where they tell one time of systems that are down', async () => {
    const body = '<ul><li>Start: March 6, 2026, 6 p.m.</li><li>End: March 6, 2026, 10 p.m.</li></ul>'
    expect(await facts(body, 'CERS Will Be Unavailable')).toEqual([
      'downtime 2026-03-06T18:00-08:00/2026-03-06T22:00-08:00 [cers]',
    ])
  })
  it('where people meet', async () => {
    const body = '<ul><li>From: March 9, 2026</li><li>To: March 11, 2026</li></ul>'
    expect(await facts(body, 'Scoring Workshop')).toEqual(['event 2026-03-09/2026-03-11'])
  })
  it('where a sentence ends with its days', async () => {
    const body = '<p>Coordinators preview results from March 16 to 27, 2026.</p><p>Posted February 2, 2026</p>'
    expect(await facts(body, 'Preview of Results')).toEqual(['window 2026-03-16/2026-03-27'])
  })
})

it('“Reports Posted” over a day does not say when a story was posted', async () => {
  const rows = table('Order By|Reports Posted', 'November 3, 2025|May 4, 2026')
  expect(await facts(rows)).toEqual([LIMIT, RELEASE])
})
