import { describe, expect, it } from 'vitest'
import { factsIn, item, row } from '../../../support/stories.ts'

/** What a calendar's entry means; the words stand beside or behind its day. */
const ENTRIES: readonly [said: string, fact: string[]][] = [
  ['Appeals must be submitted', ['deadline ?/2022-06-30']],
  ['Return boxes to the vendor', ['deadline ?/2022-06-30']],
  ['Orders due', ['deadline ?/2022-06-30']],
  ['Final data files become available', ['release 2022-06-30/?']],
  ['Order forms available', ['release 2022-06-30/?']],
  ['Summative testing window opens', ['window 2022-06-30/?']],
  ['Preview of results ends', ['window ?/2022-06-30']],
  ['TOMS and CERS down for maintenance', ['downtime 2022-06-30/2022-06-30 [cers toms]']],
  ['CERS down while scores are loaded', ['downtime 2022-06-30/2022-06-30 [cers]']],
  ['TOMS down, 6–10 p.m.', ['downtime 2022-06-30T18:00-07:00/2022-06-30T22:00-07:00 [toms]']],
  ['Webinar on reports, 2–3 p.m.', ['event 2022-06-30T14:00-07:00/2022-06-30T15:00-07:00']],
  ['Scores due by noon', ['deadline ?/2022-06-30T12:00-07:00']],
  ['2021–22 research files released', ['release 2022-06-30/?']],
  ['Webinar: what you must submit', ['event 2022-06-30/2022-06-30']],
  ['Second part of the manual', []],
]

describe('a calendar that writes the day first', () => {
  it.each(ENTRIES)('reads a row “June 30 | %s”', (said, fact) => {
    expect(
      factsIn({ on: '2022-06-02', title: 'Dates to Keep', text: [row('Date | What', `June 30 | ${said}`)] }),
    ).toEqual(fact)
  })

  it.each(ENTRIES)('reads an item “June 30: %s”', (said, fact) => {
    expect(factsIn({ on: '2022-06-02', title: 'Dates to Keep', text: [item(`June 30: ${said}`)] })).toEqual(fact)
  })
})
