import { describe, expect, it } from 'vitest'
import { factsIn, item, row, type Telling } from '../../../support/stories.ts'

type Settled = Telling & { because: string; facts: string[] }

const OF_2025 = '2025-05-01'

/** Stories whose facts have to be settled with one another: one for each rule, told in words of its own. */
const STORIES: Settled[] = [
  {
    because: 'what is over on the day of the page is history',
    on: OF_2025,
    text: 'The web conference was held on April 9, 2025.',
    facts: [],
  },
  {
    because: 'a limit is told by a participle and is not over',
    on: null,
    text: 'We meet on Thursday, October 17, 2024. The lower price is offered for registrations received by August 30.',
    facts: ['deadline ?/2024-08-30', 'event 2024-10-17/2024-10-17'],
  },
  {
    because: 'a meeting that is called off is none',
    on: OF_2025,
    text: 'The workshop on June 3, 2025, has been canceled.',
    facts: [],
  },
  {
    because: 'a downtime that is called off says so',
    on: OF_2025,
    text: 'The downtime of TOMS on June 3, 2025, has been canceled.',
    facts: ['downtime 2025-06-03/2025-06-03 [toms] cancelled'],
  },
  {
    because: 'a moved downtime keeps the day it moved from',
    on: OF_2025,
    text: 'The TOMS downtime has been moved from June 3, 2025, to June 10, 2025.',
    facts: ['downtime 2025-06-10/2025-06-10 [toms] replaces 2025-06-03'],
  },
  {
    because: 'the opening and the closing of a window are one window',
    on: OF_2025,
    text: 'The testing window opens on June 2, 2025, and closes on June 20, 2025.',
    facts: ['window 2025-06-02/2025-06-20'],
  },
  {
    because: 'a month gives way to the days that the story lists',
    on: OF_2025,
    title: 'Office Hours',
    text: [
      'Join us on three afternoons in August.',
      item('August 5, 2025, 3–4 p.m.'),
      item('August 12, 2025, 3–4 p.m.'),
    ],
    facts: [
      'event 2025-08-05T15:00-07:00/2025-08-05T16:00-07:00',
      'event 2025-08-12T15:00-07:00/2025-08-12T16:00-07:00',
    ],
  },
  {
    because: 'hours of another sentence hold for each day',
    on: OF_2025,
    text: 'Webinars will be held on June 3 and June 5, 2025. Each one runs from 2 to 3 p.m.',
    facts: [
      'event 2025-06-03T14:00-07:00/2025-06-03T15:00-07:00',
      'event 2025-06-05T14:00-07:00/2025-06-05T15:00-07:00',
    ],
  },
  {
    because: 'a heading gives the day and its text the hour',
    on: OF_2025,
    title: 'June 28: TOMS Goes Offline',
    text: 'TOMS will be offline beginning at 5 p.m.',
    facts: ['downtime 2025-06-28T17:00-07:00/? [toms]'],
  },
  {
    because: 'a length tells the end',
    on: OF_2025,
    text: 'TOMS will be unavailable on June 3, 2025, beginning at 5 p.m. The work takes three hours.',
    facts: ['downtime 2025-06-03T17:00-07:00/2025-06-03T20:00-07:00 [toms]'],
  },
  {
    because: 'a loose length tells none',
    on: OF_2025,
    text: 'TOMS will be unavailable on June 3, 2025, beginning at 5 p.m. The work takes up to three hours.',
    facts: ['downtime 2025-06-03T17:00-07:00/? [toms]'],
  },
  {
    because: 'start and end in two sentences are one downtime',
    on: OF_2025,
    text: 'CERS goes down on Friday, June 6, 2025, at 5 p.m. It will be back on Monday, June 9, 2025, at 6 a.m.',
    facts: ['downtime 2025-06-06T17:00-07:00/2025-06-09T06:00-07:00 [cers]'],
  },
  {
    because: 'systems that come back at different times are different downtimes',
    on: OF_2025,
    text: 'On Friday, June 27, 2025, at 5 p.m., TOMS, the Test Delivery System, and DEI shut down. TOMS returns on Monday, June 30, at 9 a.m.; the Test Delivery System and DEI follow on Wednesday, July 2, at 8 a.m.',
    facts: [
      'downtime 2025-06-27T17:00-07:00/2025-06-30T09:00-07:00 [toms]',
      'downtime 2025-06-27T17:00-07:00/2025-07-02T08:00-07:00 [dei tds]',
    ],
  },
  {
    because: 'hours of the next sentence are of the day before it',
    on: OF_2025,
    text: 'On Monday, June 9, 2025, the THSS gets new servers. It cannot be used from 6 a.m. to 2 p.m.',
    facts: ['downtime 2025-06-09T06:00-07:00/2025-06-09T14:00-07:00 [thss]'],
  },
  {
    because: 'two hours of one sentence hold for each of its days',
    on: OF_2025,
    text: 'On June 3 and June 5, 2025, the THSS closes at 5:30 p.m. and opens again at 9 p.m. on the same evening.',
    facts: [
      'downtime 2025-06-03T17:30-07:00/2025-06-03T21:00-07:00 [thss]',
      'downtime 2025-06-05T17:30-07:00/2025-06-05T21:00-07:00 [thss]',
    ],
  },
  {
    because: 'a day in front of an hour is no downtime of its own',
    on: OF_2025,
    text: 'June 29, 2025: CERS goes down at 6 p.m. and is up again on June 30, 2025, at 6 a.m.',
    facts: ['downtime 2025-06-29T18:00-07:00/2025-06-30T06:00-07:00 [cers]'],
  },
  {
    because: 'being able to use it again ends a downtime',
    on: OF_2025,
    text: 'Starting June 6, 2025, at 6 p.m., CERS will be unavailable. Educators can use it again on Monday, June 9, from 5 a.m.',
    facts: ['downtime 2025-06-06T18:00-07:00/2025-06-09T05:00-07:00 [cers]'],
  },
  {
    because: 'a system that is closed for good has no downtime',
    on: OF_2025,
    text: 'Score the answers by June 30, 2025; after that day the IAHSS is closed for good.',
    facts: ['deadline ?/2025-06-30'],
  },
  {
    because: 'a fact told twice is one',
    on: OF_2025,
    text: 'TOMS will be down on June 3, 2025, from 5 to 8 p.m. Remember: TOMS is down June 3, 5–8 p.m.',
    facts: ['downtime 2025-06-03T17:00-07:00/2025-06-03T20:00-07:00 [toms]'],
  },
  {
    because: 'days of a rule have bounds and no hours of their own',
    on: OF_2025,
    text: 'TOMS will be unavailable June 3–4, 2025. Systems may go down at 5 p.m. the evening before and are back by 8 a.m. the day after.',
    facts: ['downtime 2025-06-03/2025-06-04 [toms] from 2025-06-02T17:00-07:00 until 2025-06-05T08:00-07:00'],
  },
  {
    because: "a heading's limit stands where its text has none",
    on: OF_2025,
    title: 'Score Reports: Your Choice by May 9',
    text: 'Choose in TOMS how families will get the reports. The first reports will be available in early June.',
    facts: ['deadline ?/2025-05-09', 'release 2025-06/? approximate'],
  },
  {
    because: "a heading's limit gives way to the one of its text",
    on: OF_2025,
    title: 'Apply by May 9',
    text: 'Applications are due by Friday, May 16, 2025.',
    facts: ['deadline ?/2025-05-16'],
  },
  {
    because: 'a row without column names says from when to when',
    on: OF_2025,
    title: 'Downtime of Systems',
    text: ['These systems will be unavailable:', row('|', 'TOMS|June 28, 5 p.m.|July 1, 8 a.m.')],
    facts: ['downtime 2025-06-28T17:00-07:00/2025-07-01T08:00-07:00 [toms]'],
  },
  {
    because: 'an hour behind "until" is of the day before it, whose first moment nobody told',
    on: OF_2025,
    text: 'You will not be able to sign in to TOMS on June 14, 2025, until 3 p.m.',
    facts: ['downtime ?/2025-06-14T15:00-07:00 [toms]'],
  },
  {
    because: 'hours of a later sentence take the place of the day that they are of',
    on: OF_2025,
    text: 'Maintenance of the DEI, originally planned for June 7, 2025, has been moved to June 14, 2025. The DEI will be down from 6 a.m. to noon that day.',
    facts: ['downtime 2025-06-14T06:00-07:00/2025-06-14T12:00-07:00 [dei] replaces 2025-06-07'],
  },
  {
    because: 'a limit before a known downtime repeats it',
    on: OF_2025,
    text: 'CERS will be offline on June 12, 2025, at 6 p.m. It will be back on June 17, 2025, at 7 a.m. Please download your reports before CERS goes offline on June 12.',
    facts: ['deadline ?/2025-06-12', 'downtime 2025-06-12T18:00-07:00/2025-06-17T07:00-07:00 [cers]'],
  },
  {
    because: 'a downtime under way that is extended keeps both days',
    on: OF_2025,
    title: 'CERS Downtime Extended',
    text: 'The CERS downtime that began on April 28 has been extended. It will now end on Friday, May 9, at noon.',
    facts: ['downtime 2025-04-28/2025-05-09T12:00-07:00 [cers]'],
  },
  {
    because: 'a day that was planned before is none',
    on: OF_2025,
    title: 'November 3: Assessment Forum',
    text: 'The forum, originally planned for October 27, starts at 1 p.m.',
    facts: ['event 2025-11-03T13:00-08:00/?'],
  },
  {
    because: 'systems that are affected as well are counted',
    on: OF_2025,
    text: 'TOMS will be offline on June 14, 2025. The THSS and DEI are affected as well.',
    facts: ['downtime 2025-06-14/2025-06-14 [dei thss toms]'],
  },
  {
    because: 'a day that goes on with the verb before it is of the same kind',
    on: OF_2025,
    text: 'TOMS will be unavailable Saturday, June 14 (6 a.m.–noon) and Sunday, June 15 (6–10 a.m.).',
    facts: [
      'downtime 2025-06-14T06:00-07:00/2025-06-14T12:00-07:00 [toms]',
      'downtime 2025-06-15T06:00-07:00/2025-06-15T10:00-07:00 [toms]',
    ],
  },
  {
    because: 'a row is named after its limit',
    on: OF_2025,
    title: 'Materials',
    text: [row('What|When', 'Last pickup|June 5')],
    facts: ['deadline ?/2025-06-05'],
  },
]

describe('the facts of a story are settled with one another', () => {
  it.each(STORIES)('$because', ({ facts, ...story }) => {
    expect(factsIn(story)).toEqual(facts)
  })
})

describe('a sentence without an end', () => {
  it('is read in parts, and no part is lost', () => {
    const filler = 'students and teachers and '.repeat(200)
    const facts = factsIn({
      on: OF_2025,
      text: `TOMS will be down on June 3, 2025, and ${filler} CERS will be down on June 5, 2025`,
    })
    expect(facts).toEqual(['downtime 2025-06-03/2025-06-03 [toms]', 'downtime 2025-06-05/2025-06-05 [cers]'])
  })

  it('ends before a day that has a verb of its own', () => {
    const text = 'Each one meets from 9 a.m. until 3:30 p.m. Tuesday, June 3, is the last day to register.'
    expect(
      factsIn({ on: OF_2025, title: 'Spring Workshops', text: ['Workshops are held on June 10, 2025.', text] }),
    ).toEqual(['deadline ?/2025-06-03', 'event 2025-06-10T09:00-07:00/2025-06-10T15:30-07:00'])
  })
})
