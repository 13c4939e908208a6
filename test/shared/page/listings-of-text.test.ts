import { expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import { factOf } from '../../support/stories.ts'
import { rawOf } from './page-of.ts'

const HEAD = 'System Downtime Schedule\n\nLook here.\n\nDowntimes in 2026\n\n'
const BOTH = [
  'downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [cers toms]',
  'downtime 2026-05-16T06:00-07:00/2026-05-16T12:00-07:00 [tds]',
]

/** The downtimes of a text capture of a schedule. */
async function downtimesOf(text: string): Promise<string[]> {
  const url = 'https://www.caaspp-elpac.org/system-status/downtime'
  const { records } = await readPage(
    rawOf(HEAD + text, { url, contentType: 'text/plain', fetchedAt: '2026-05-01T18:00:00Z' }),
  )
  return records
    .filter(({ kind }) => kind === 'downtime')
    .map(factOf)
    .sort()
}

it.each([
  [
    'labelled lines under titles that are the same',
    'System Downtime\n\nFrom: May 8, 5 p.m.\n\nTo: May 11, 8 a.m.\n\nImpacted systems: TOMS, CERS\n\nSystem Downtime\n\nFrom: May 16, 6 a.m.\n\nTo: May 16, noon\n\nImpacted systems: TDS\n\nAsk us.',
  ],
  [
    'names and values on lines of their own',
    'From\nMay 8, 5 p.m.\nTo\nMay 11, 8 a.m.\nSystems\nTOMS, CERS\n\nFrom\nMay 16, 6 a.m.\nTo\nMay 16, noon\nSystems\nTDS\n\nAsk us whatever you want to know.',
  ],
  [
    'rows that end with a bar where the last cell is empty',
    'Application | Outage Start | Outage End | Notes\nTOMS, CERS | May 8, 5 p.m. | May 11, 8 a.m. |\nTDS | May 16, 6 a.m. | May 16, noon |\n',
  ],
  [
    'cells on lines of their own',
    'Unavailable From\nAvailable Again\nSystems\nMay 8, 5 p.m.\nMay 11, 8 a.m.\nTOMS, CERS\nMay 16, 6 a.m.\nMay 16, noon\nTDS\n\nAsk us.',
  ],
  [
    'items',
    '• May 8, 5 p.m., to May 11, 8 a.m.: TOMS, CERS\n• May 16, 6 a.m. to noon: TDS\n\nAsk us whatever you want to know.',
  ],
])('reads %s', async (_, text) => {
  expect(await downtimesOf(text)).toEqual(BOTH)
})

it('keeps the rows of a table whose head and rows end with a bar', async () => {
  const table =
    'Systems | Start | End |\nTOMS, CERS | May 8, 5 p.m. | May 11, 8 a.m. |\nTDS | May 16, 6 a.m. | May 16, noon |\n'
  expect(await downtimesOf(table)).toEqual(BOTH)
})

it('reads what a meeting says of itself in lines under its title', async () => {
  const text =
    'CAASPP: May Update\n\nEmail Update, May 1, 2026\n\nDates\n\nForum for Raters\n\nDate: May 12, 2026\nTime: 2–3:30 p.m.\nLocation: Online\n\nScoring Clinic\n\nDate: May 20\nLocation: Fresno\n'
  const { records } = await readPage(rawOf(text, { contentType: 'text/plain', fetchedAt: '2026-05-02T18:00:00Z' }))
  expect(records.filter(({ kind }) => kind !== 'notice').map(factOf)).toEqual([
    'event 2026-05-12T14:00-07:00/2026-05-12T15:30-07:00',
    'event 2026-05-20/2026-05-20',
  ])
})
