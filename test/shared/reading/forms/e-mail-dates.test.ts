// Over 250 lines because it is one table.
import { expect, it } from 'vitest'
import { factsIn, item, nameOf, row, type Telling } from '../../../support/stories.ts'

type Form = Telling & { form: string; facts: string[] }

const ORDERS = 'Order Window Opens | Order Window Closes | First Deliveries | Last Deliveries'

/** Program e-mails: what a story with each form of deadline, event, window or release says. */
const FORMS: Form[] = [
  {
    form: 'E60',
    on: '2024-11-01',
    text: 'The deadline for setting up test calendars is December 1, 2024.',
    facts: ['deadline ?/2024-12-01'],
  },
  {
    form: 'E62',
    on: '2025-09-02',
    under: ['Educator Meeting Opportunities'],
    title: 'Reviewing New Items',
    text: [item('Item review meeting, October 15–17, 2025 (The application closes September 24, 2025.)')],
    facts: ['deadline ?/2025-09-24', 'event 2025-10-15/2025-10-17'],
  },
  {
    form: 'E64',
    on: '2025-07-01',
    title: 'Return of Paper Forms',
    text: [item('Deadline: August 8, 2025')],
    facts: ['deadline ?/2025-08-08'],
  },
  {
    form: 'E66',
    on: '2025-05-14',
    text: 'All boxes must be scheduled for pickup by June 13, 2025.',
    facts: ['deadline ?/2025-06-13'],
  },
  {
    form: 'E68',
    on: '2026-05-01',
    text: 'It is best to submit the scores before May 15, 2026; otherwise, submit them by May 31, 2026.',
    facts: ['deadline ?/2026-05-15', 'deadline ?/2026-05-31'],
  },
  {
    form: 'E70',
    on: '2023-09-05',
    text: 'Enroll all students before Census Day, October 4, 2023.',
    facts: ['deadline ?/2023-10-04'],
  },
  {
    form: 'E72',
    on: '2022-05-16',
    text: 'The survey will remain open through June 10, 2022.',
    facts: ['window ?/2022-06-10'],
  },
  {
    form: 'E74',
    on: '2023-11-01',
    title: 'AST LEA Certification Deadline',
    text: 'Examiners must finish the course prior to administration.',
    facts: [],
  },
  {
    form: 'E78',
    on: '2024-09-19',
    text: 'Calendars must be completed by Friday, December 6, 2025.',
    facts: ['deadline ?/2025-12-06 weekday-mismatch'],
  },
  {
    form: 'E80',
    on: '2026-05-13',
    text: 'Please mark the last tests by May 22, 2026, because the testing window has ended on Sunday, May 31, 2026.',
    facts: ['deadline ?/2026-05-22', 'window ?/2026-05-31'],
  },
  {
    form: 'E88',
    on: '2024-11-01',
    text: 'Set all test windows before the calendar lockdown on December 1, 2024.',
    facts: ['deadline ?/2024-12-01'],
  },
  {
    form: 'E90',
    on: '2024-11-01',
    title: 'Steps for Examiners',
    text: [row('Step | Deadline', 'Sign the agreement | Deadline: prior to testing')],
    facts: [],
  },
  {
    form: 'E92',
    on: '2022-07-05',
    under: ['Upcoming Trainings'],
    title: 'July 25: Webinar for New Examiners, 8:30–11:30 a.m.',
    text: 'Seats are limited.',
    facts: ['event 2022-07-25T08:30-07:00/2022-07-25T11:30-07:00'],
  },
  {
    form: 'E94',
    on: '2022-07-05',
    under: ['Upcoming Trainings'],
    title: 'Two Webinars',
    text: [item('July 26, 10 a.m. to Noon'), item('July 27, 9 a.m.–Noon')],
    facts: [
      'event 2022-07-26T10:00-07:00/2022-07-26T12:00-07:00',
      'event 2022-07-27T09:00-07:00/2022-07-27T12:00-07:00',
    ],
  },
  {
    form: 'E96',
    on: '2022-07-01',
    under: ['Upcoming Trainings'],
    title: 'July 6–July 27: Summer Webinar Series',
    text: 'All four parts are free.',
    facts: ['event 2022-07-06/2022-07-27'],
  },
  {
    form: 'E98',
    on: '2022-08-10',
    under: ['Upcoming Trainings'],
    title: 'September 8, 12, and 15: Coordinator Workshops',
    text: 'Workshops will be held in Fresno, Redding, and Pomona, each running from 9 a.m. to 3 p.m.',
    facts: [
      'event 2022-09-08T09:00-07:00/2022-09-08T15:00-07:00',
      'event 2022-09-12T09:00-07:00/2022-09-12T15:00-07:00',
      'event 2022-09-15T09:00-07:00/2022-09-15T15:00-07:00',
    ],
  },
  {
    form: 'E100',
    on: '2022-11-02',
    under: ['Upcoming Trainings'],
    title: 'November 15 and 29: Question Hours',
    text: 'Bring what you want to know.',
    facts: ['event 2022-11-15/2022-11-15', 'event 2022-11-29/2022-11-29'],
  },
  {
    form: 'E102',
    on: '2024-04-01',
    under: ['Upcoming Trainings'],
    title: 'April 24, April 27, and May 2: Reporting Webinars',
    text: 'Bring what you want to know.',
    facts: ['event 2024-04-24/2024-04-24', 'event 2024-04-27/2024-04-27', 'event 2024-05-02/2024-05-02'],
  },
  {
    form: 'E104',
    on: '2024-09-03',
    under: ['Ongoing Reminders'],
    text: 'The assessment conference will be held October 15–17, 2024, in Riverside.',
    facts: ['event 2024-10-15/2024-10-17'],
  },
  {
    form: 'E106',
    on: '2024-04-01',
    under: ['Upcoming Trainings'],
    title: 'April 25: New Coordinator Webinar #5',
    text: 'The fifth webinar will be held on April 25 from 3 to 4 p.m.',
    facts: ['event 2024-04-25T15:00-07:00/2024-04-25T16:00-07:00'],
  },
  {
    form: 'E108',
    on: '2023-04-03',
    text: 'A webinar takes place on May 8, 2023 from 2:30 to 3:30 p.m.',
    facts: ['event 2023-05-08T14:30-07:00/2023-05-08T15:30-07:00'],
  },
  {
    form: 'E110',
    on: '2020-11-04',
    under: ['Upcoming Trainings'],
    title: 'December 3, 2020',
    text: 'Webinar on Score Reports',
    facts: ['event 2020-12-03/2020-12-03'],
  },
  {
    form: 'E112',
    on: '2023-07-10',
    title: 'Afternoon Webinars',
    text: [
      'We meet weekly on three afternoons in August, from 2 to 4 p.m.',
      item('August 3: TOMS'),
      item('August 10: testing'),
      item('August 17: reports'),
    ],
    facts: [
      'event 2023-08-03T14:00-07:00/2023-08-03T16:00-07:00',
      'event 2023-08-10T14:00-07:00/2023-08-10T16:00-07:00',
      'event 2023-08-17T14:00-07:00/2023-08-17T16:00-07:00',
    ],
  },
  {
    form: 'E114',
    on: '2026-01-07',
    under: ['Upcoming Trainings'],
    title: 'Winter Trainings',
    text: [item('Webinar on the writing test'), item('Thursday, January 29, 2026, 3:30‒5:00 p.m.')],
    facts: ['event 2026-01-29T15:30-08:00/2026-01-29T17:00-08:00'],
  },
  {
    form: 'E116',
    on: '2026-01-07',
    text: 'Webinars will be held on January 27 and 28, February 19, and April 7, 2026.',
    facts: [
      'event 2026-01-27/2026-01-27',
      'event 2026-01-28/2026-01-28',
      'event 2026-02-19/2026-02-19',
      'event 2026-04-07/2026-04-07',
    ],
  },
  {
    form: 'E118',
    on: '2024-07-02',
    text: 'Two trainings are taking place July 31 and August 1.',
    facts: ['event 2024-07-31/2024-07-31', 'event 2024-08-01/2024-08-01'],
  },
  {
    form: 'E120',
    on: '2017-08-23',
    title: 'Fall Workshops',
    text: [
      'A morning workshop runs from 8:30 a.m. to 12:30 p.m., and one in the afternoon from 1:30 to 4:30 p.m.',
      row('Date | Place', 'September 19 | Shasta'),
    ],
    facts: [
      'event 2017-09-19T08:30-07:00/2017-09-19T12:30-07:00',
      'event 2017-09-19T13:30-07:00/2017-09-19T16:30-07:00',
    ],
  },
  {
    form: 'E124',
    on: '2025-01-06',
    text: 'The testing window is February 3, through May 31, 2025.',
    facts: ['window 2025-02-03/2025-05-31'],
  },
  {
    form: 'E126',
    on: '2025-06-02',
    text: 'The test may be given July 1, 2025–June 30, 2026.',
    facts: ['window 2025-07-01/2026-06-30'],
  },
  {
    form: 'E128',
    on: '2025-09-02',
    text: 'Interim tests may be given beginning September 16, 2025, through the end of the school year or June 30, 2026, whichever comes first.',
    facts: ['window 2025-09-16/2026-06-30'],
  },
  {
    form: 'E130',
    on: '2022-10-03',
    text: 'The ordering window opens on November 1 and closes on December 19, 2022.',
    facts: ['window 2022-11-01/2022-12-19'],
  },
  {
    form: 'E132',
    on: '2022-02-01',
    text: 'The testing window has been extended to May 31, 2022.',
    facts: ['window ?/2022-05-31'],
  },
  {
    form: 'E134',
    on: '2023-01-04',
    text: 'Tests may be given starting January 13, 2023.',
    facts: ['window 2023-01-13/?'],
  },
  {
    form: 'E134',
    on: '2026-01-07',
    text: 'Testing is open beginning January 22, 2026.',
    facts: ['window 2026-01-22/?'],
  },
  {
    form: 'E136',
    on: '2021-07-06',
    text: 'Last year’s lists remain available until August 17, 2021, when the CAASPP rollover occurs.',
    facts: ['window ?/2021-08-17'],
  },
  {
    form: 'E138',
    on: '2024-07-02',
    title: 'Hand Scoring Duties',
    text: 'The interim tests of last year remain available until August 2, 2024.',
    facts: ['window ?/2024-08-02'],
  },
  {
    form: 'E140',
    on: '2023-05-01',
    under: ['Upcoming Dates'],
    title: 'April 10 Through May 5: Embargoed Preview of Results',
    text: 'Only coordinators see them.',
    facts: ['window 2023-04-10/2023-05-05'],
  },
  {
    form: 'E144',
    on: '2023-09-05',
    under: ['Upcoming Dates'],
    title: 'October: CAST Interim Assessments Available to Administer',
    text: 'There are five of them.',
    facts: ['window 2023-10/?'],
  },
  {
    form: 'E148',
    on: '2025-08-12',
    title: 'Pickup of Materials',
    text: [
      'Boxes are fetched after the test.',
      row('Testing | Last Pickup', 'July 7 through August 1, 2025 | September 8, 2025'),
    ],
    facts: ['deadline ?/2025-09-08'],
  },
]

it.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_name, { facts, ...telling }) => {
  expect(factsIn(telling)).toEqual(facts)
})

it('E146: reads four cells of one row, each by the name of its column', () => {
  const cells = 'April 15, 2024 | May 10, 2024 | Week of May 13, 2024 | Week of May 27, 2024'
  const said = factsIn({ on: '2024-04-01', title: 'Orders of Paper Reports', text: [row(ORDERS, cells)] })
  expect(said).toContain('window 2024-04-15/2024-05-10')
  expect(said.find((fact) => fact.startsWith('release'))).toMatch('2024-W20')
})
