import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

// One downtime, told in many ways: each way of writing a time in each sentence about each list of systems.

const SENTENCES = [
  'S will be unavailable T.',
  'S will not be available T due to scheduled maintenance.',
  'Please note that S will be down for maintenance T.',
  'Because of repairs, S will be offline T.',
  'T, S will be unavailable.',
  'Users will be unable to access S T.',
  'Access to S will be unavailable T.',
  'S will be taken offline T for an upgrade.',
  'A downtime of S is scheduled T.',
  'There will be a scheduled outage T. During this time, S will not be accessible.',
  'Scheduled maintenance will take place T. S will be unavailable.',
  'Users cannot log on to S T.',
  'S will be undergoing maintenance T and will be inaccessible.',
  'System downtime: T. Affected: S.',
  'To prepare for the new year, S will be brought down T.',
  'We will be performing maintenance on S T, and it will be unavailable.',
  'An interruption of service to S is planned T.',
]

const SYSTEMS: readonly [string, string][] = [
  ['TOMS', 'toms'],
  ['the Test Operations Management System (TOMS)', 'toms'],
  ['TOMS and CERS', 'cers toms'],
  ['CERS, TOMS, and the Teacher Hand Scoring System', 'cers thss toms'],
]

const OVER_DAYS = [
  'from Friday, May 8, at 5 p.m. through Monday, May 11, at 8 a.m.',
  'from 5 p.m. on Friday, May 8, through 8 a.m. on Monday, May 11',
  'from 5 p.m. Friday, May 8, to 8 a.m. Monday, May 11, 2026',
  'from Friday, May 8, 2026, 5:00 p.m., until Monday, May 11, 2026, 8:00 a.m.',
  'between 5 p.m. on May 8 and 8 a.m. on May 11',
  'beginning at 5 p.m. on Friday, May 8, and ending at 8 a.m. on Monday, May 11',
  'beginning Friday, May 8, at 5 p.m. and continuing until 8 a.m. on Monday, May 11',
  'starting Friday, May 8 (5 p.m.) and ending Monday, May 11 (8 a.m.)',
  'May 8, 5 p.m.–May 11, 8 a.m.',
  'May 8 at 5 PM – May 11 at 8 AM',
  '5/8/26 5:00 PM - 5/11/26 8:00 AM',
  'from 5 p.m. PT on May 8 until 8 a.m. PT on May 11',
  'from May 8 at 5 p.m. Pacific time (PT) through May 11 at 8 a.m. PT',
  'from 1700 on May 8 to 0800 on May 11',
  'from 5 p.m. on the 8th of May until 8 a.m. on the 11th',
  'from 5 o’clock in the evening on May 8 until 8 a.m. on May 11',
  'from the evening of Friday, May 8 (5 p.m.) until the morning of Monday, May 11 (8 a.m.)',
  'after 5 p.m. on Friday, May 8, until 8 a.m. on Monday, May 11',
  'over the weekend, from Friday, May 8, at 5 p.m. until Monday, May 11, at 8 a.m.',
  'for 63 hours, from 5 p.m. on May 8 to 8 a.m. on May 11',
  'Friday evening, May 8, at 5 p.m., until Monday morning, May 11, at 8 a.m.',
  'from 17:00 on 8 May 2026 to 08:00 on 11 May 2026',
  'on May 8 at 5 p.m. and will return to service on May 11 at 8 a.m.',
  'at 5 p.m. on May 8 and will be back online at 8 a.m. on May 11',
]

const IN_A_DAY = [
  'on Saturday, May 9, from 6 a.m. to 2 p.m.',
  'from 6 a.m. to 2 p.m. on Saturday, May 9',
  'on May 9 between 6 a.m. and 2 p.m.',
  'Saturday, May 9, 6 a.m.–2 p.m.',
  'on Saturday, May 9, 2026 (6:00 a.m.–2:00 p.m. PT)',
  'on 5/9/26 from 6am-2pm',
  'on May 9, beginning at 6 a.m. and ending at 2 p.m.',
  'for eight hours on May 9, from 6 a.m. until 2 p.m.',
  'from 0600 to 1400 on Saturday, May 9',
  'May 9: 6 a.m. to 2 p.m.',
  'on Saturday, May 9, from six in the morning until two in the afternoon',
  'from 6:00 to 14:00 on May 9',
  'on May 9 (Saturday), 6 a.m.–2 p.m.',
]

const OVER_NIGHT = [
  'from 10 p.m. on Friday, May 8, to 4 a.m. on Saturday, May 9',
  'on Friday, May 8, from 10 p.m. to 4 a.m.',
  'overnight on Friday, May 8, from 10 p.m. until 4 a.m. on Saturday',
  'on the night of Friday, May 8, from 10 p.m. to 4 a.m.',
  'from 10 p.m. Friday (5/8) until 4 a.m. Saturday (5/9)',
  'beginning at 10 p.m. on May 8 for six hours',
  'from 10 p.m. on May 8 until 4 a.m. the next day',
  'from 10 p.m. on May 8 until 4 a.m. the following morning',
  'Friday night, May 8, 10 p.m. to 4 a.m.',
]

const WHOLE_DAYS = [
  'from Saturday, May 9, through Sunday, May 10',
  'May 9–10',
  'Saturday–Sunday, May 9–10, 2026',
  'the weekend of May 9–10',
  '5/9–5/10',
  'from 5/9/2026 to 5/10/2026',
  'beginning Saturday, May 9, and ending Sunday, May 10',
  'from May 9 until the end of the day on May 10',
  'from the 9th through the 10th of May',
  'for two days beginning May 9',
]

describe.each([
  ['2026-05-08T17:00-07:00/2026-05-11T08:00-07:00', OVER_DAYS],
  ['2026-05-09T06:00-07:00/2026-05-09T14:00-07:00', IN_A_DAY],
  ['2026-05-08T22:00-07:00/2026-05-09T04:00-07:00', OVER_NIGHT],
  ['2026-05-09/2026-05-10', WHOLE_DAYS],
] as const)('a downtime of %s is the same in every sentence', (when, times) => {
  it.each(times)('that tells it “%s”', (time) => {
    const told = SENTENCES.flatMap((sentence) =>
      SYSTEMS.map(([names, ids]) => [write(sentence, names, time), `downtime ${when} [${ids}]`] as const),
    )
    const otherwise = told.flatMap(([text, fact]) => {
      const facts = factsIn({ on: '2026-04-27', title: 'System Maintenance', text })
      return facts.length === 1 && facts[0] === fact ? [] : [[text, facts]]
    })
    expect(otherwise).toEqual([])
  })
})

/** The sentence with its systems and its time in their places. */
function write(sentence: string, names: string, time: string): string {
  const words = sentence.replace(/\bS\b/, () => names).replace(/\bT\b/, () => time)
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/([ap]\.m)\.\.(?= |$)/g, '$1.')
}
