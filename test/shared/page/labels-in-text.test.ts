import { describe, expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import { factOf } from '../../support/stories.ts'
import { outlineOf, pageOf, rawOf } from './page-of.ts'

const TEXT = { contentType: 'text/plain; charset=utf-8' }

/** A text capture with an announcement between two others. */
const letter = (lines: string) => `CAASPP News of the Week

March 2, 2026

Seats at the Academy

Seats are still open, and travel is paid. Write to us if you want one.

CERS Maintenance

${lines}

We thank you for your patience while this is done.

Help Desk

The help desk is glad to answer on any weekday.
`

describe('labels over their values in a text capture, as extractors leave tables and terms', () => {
  it.each([
    ['with colons', 'System:\nCERS\n\nDate:\nFriday, March 6, 2026\n\nTime:\n6–10 p.m.'],
    ['without', 'System\nCERS\n\nStart\nMarch 6, 6 p.m.\n\nEnd\nMarch 6, 10 p.m.'],
    ['without a blank line', 'System\nCERS\nStart\nMarch 6, 6 p.m.\nEnd\nMarch 6, 10 p.m.'],
    ['each parted by blank lines', 'System:\n\nCERS\n\nWhen:\n\nFriday, March 6, 2026, 6–10 p.m.'],
    ['beside others on one line', 'Systems affected: CERS\nWhen: Friday, March 6, 2026, 6–10 p.m.'],
  ])('are read together: %s', async (_, lines) => {
    const { records } = await readPage(rawOf(letter(lines), TEXT))
    expect(records.filter(({ kind }) => kind !== 'notice').map(factOf)).toEqual([
      'downtime 2026-03-06T18:00-08:00/2026-03-06T22:00-08:00 [cers]',
    ])
  })

  it.each([
    ['one label alone', 'Systems\nAll of them are lit again.'],
    ['labels of no time', 'Where\nThe lamp hall\nWho\nAll keepers'],
  ])('are left alone: %s', async (_, lines) => {
    const [first = ''] = lines.split('\n')
    expect(outlineOf((await pageOf(letter(lines), TEXT)).body).join('\n')).not.toContain(`${first}: `)
  })
})

describe('lines that are in turns a day and what takes place then', () => {
  const told = async (heading: string, lines: string) => {
    const { records } = await readPage(rawOf(letter(lines).replace('CERS Maintenance', heading), TEXT))
    return records
      .filter(({ kind }) => kind !== 'notice')
      .map(factOf)
      .sort()
  }
  const facts = [
    'deadline ?/2026-03-12',
    'downtime 2026-03-06T18:00-08:00/2026-03-06T22:00-08:00 [cers]',
    'release 2026-03-25/?',
  ]
  it.each([
    [
      'the day above',
      'March 6, 2026\nCERS unavailable, 6–10 p.m.\n\nMarch 12, 2026\nLast day to order lamps\n\nMarch 25, 2026\nResults available in TOMS',
    ],
    [
      'the day below',
      'CERS unavailable\nMarch 6, 6–10 p.m.\n\nLast day to order lamps\nMarch 12\n\nResults available in TOMS\nMarch 25',
    ],
    [
      'each parted by a blank line',
      'March 6, 2026\n\nCERS unavailable, 6–10 p.m.\n\nMarch 12, 2026\n\nLast day to order lamps\n\nMarch 25, 2026\n\nResults available in TOMS',
    ],
  ])('are read together, %s', async (_, lines) => {
    expect(await told('Upcoming Dates', lines)).toEqual(facts)
  })
  it('may be days of posting where the heading does not speak of dates', async () => {
    const lines = 'February 6, 2026\nLamps in the hall\n\nFebruary 12, 2026\nLamps in the yard'
    expect(
      outlineOf((await pageOf(letter(lines).replace('CERS Maintenance', 'News'), TEXT)).body).join('\n'),
    ).not.toContain('2026: Lamps')
  })
})
