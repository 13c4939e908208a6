import { expect, it } from 'vitest'
import { factsIn, item, nameOf, type Telling } from '../../../support/stories.ts'

type Form = Telling & { form: string; facts: string[] }

/** Program e-mails: what a story with each form of downtime, history or vague time says. */
const FORMS: Form[] = [
  { form: 'E10', on: '2026-04-01', title: 'CAASPP Communication: April 2026', text: 'Here is our news.', facts: [] },
  { form: 'E20', on: '2025-06-04', text: '© 2025 California Department of Education', facts: [] },
  { form: 'E26', on: '2025-06-04', text: [item('How to order (14:49) video')], facts: [] },
  {
    form: 'E28',
    on: '2024-06-03',
    text: 'TOMS will be offline—Friday, June 28, 2024, at 5 p.m. to Wednesday, July 3, at 8 a.m.—for the new year.',
    facts: ['downtime 2024-06-28T17:00-07:00/2024-07-03T08:00-07:00 [toms]'],
  },
  {
    form: 'E30',
    on: '2025-07-01',
    text: [
      'Some systems will be updated from Thursday, July 31, 2025, at 5 p.m. to Tuesday, August 5, 2025, at 8 a.m. They are:',
      item('TOMS'),
      item('Data Entry Interface'),
    ],
    facts: ['downtime 2025-07-31T17:00-07:00/2025-08-05T08:00-07:00 [dei toms]'],
  },
  {
    form: 'E32',
    on: '2023-07-03',
    text: 'CERS will be unavailable from Thursday, July 27, 2023, at 5 p.m. to Tuesday, August 1, 2023, at 8 a.m.',
    facts: ['downtime 2023-07-27T17:00-07:00/2023-08-01T08:00-07:00 [cers]'],
  },
  {
    form: 'E34',
    on: '2024-07-02',
    text: 'Remember the system downtime that begins on August 2.',
    facts: ['downtime 2024-08-02/? []'],
  },
  {
    form: 'E36',
    on: '2023-07-03',
    text: 'Please save your groups prior to the CERS downtime on July 27, 2023.',
    facts: ['deadline ?/2023-07-27', 'downtime 2023-07-27/? [cers]'],
  },
  {
    form: 'E38',
    on: '2022-12-14',
    text: 'The new reports will be available when systems resume on January 10, 2023.',
    facts: ['downtime ?/2023-01-10 []', 'release 2023-01-10/?'],
  },
  { form: 'E40', on: '2021-07-06', text: 'After the changeover, systems have resumed operation.', facts: [] },
  {
    form: 'E42',
    on: '2021-04-01',
    text: 'No one can enter the CERS Sandbox from Monday, April 19 through Friday, April 23, 2021.',
    facts: ['downtime 2021-04-19/2021-04-23 [cers-sandbox]'],
  },
  {
    form: 'E44',
    on: '2016-08-17',
    text: 'TOMS goes offline Friday, August 26, at 5 p.m. through Sunday, September 11, at 11:59 p.m.',
    facts: ['downtime 2016-08-26T17:00-07:00/2016-09-11T23:59-07:00 [toms]'],
  },
  {
    form: 'E46',
    on: '2016-08-17',
    text: 'On Monday morning, September 12, all systems will be available.',
    facts: ['downtime ?/2016-09-12 []'],
  },
  {
    form: 'E48',
    on: '2017-08-02',
    title: 'Plan for These Days',
    text: ['TOMS is not available on all days of summer:', item('August 30–September 4, downtime for system updates')],
    facts: ['downtime 2017-08-30/2017-09-04 [toms]'],
  },
  {
    form: 'E50',
    on: '2018-12-26',
    text: 'TOMS will be off-line from Thursday, January 3, through Monday, January 7, 2019.',
    facts: ['downtime 2019-01-03/2019-01-07 [toms]'],
  },
  {
    form: 'E52',
    on: '2023-06-30',
    text: 'Beginning today, Friday, June 30, at 5 p.m. through Wednesday, July 5, at 8 a.m., TOMS cannot be used.',
    facts: ['downtime 2023-06-30T17:00-07:00/2023-07-05T08:00-07:00 [toms]'],
  },
  {
    form: 'E54',
    on: '2016-03-09',
    text: 'The Digital Library will be unavailable March 18 at 5 p.m. through March 20 at 7 p.m.',
    facts: ['downtime 2016-03-18T17:00-07:00/2016-03-20T19:00-07:00 [digital-library]'],
  },
  {
    form: 'E56',
    on: '2024-07-02',
    text: 'More on the August scheduled system downtime follows in another message.',
    facts: [],
  },
  {
    form: 'E58',
    on: '2024-07-02',
    title: 'Data of Last Year',
    text: 'Student data remain available in CERS until 5 p.m. on August 1, 2024. After systems resume at 8 a.m. on August 6, 2024, they are gone.',
    facts: ['downtime ?/2024-08-06T08:00-07:00 []', 'window ?/2024-08-01T17:00-07:00'],
  },
  {
    form: 'E76',
    on: '2024-05-01',
    under: ['Upcoming Dates'],
    title: 'April 15: Last Day to Designate Coordinators',
    text: 'The first day for that, April 1, has passed.',
    facts: [],
  },
  { form: 'E82', on: '2024-03-01', text: 'Report an incident within 24 hours of the incident.', facts: [] },
  { form: 'E82', on: '2024-03-01', text: 'Set up sessions at least three days prior to testing.', facts: [] },
  { form: 'E82', on: '2024-03-01', text: 'Within 20 working days districts must send reports home.', facts: [] },
  {
    form: 'E84',
    on: '2024-03-01',
    text: 'A child is tested within 30 calendar days of enrollment or 60 calendar days prior to instruction, but not before July 1.',
    facts: [],
  },
  {
    form: 'E86',
    on: '2022-12-21',
    text: 'Orders placed before December 19, 2022, will arrive the week of January 2, 2023.',
    facts: ['release 2023-W01/?'],
  },
  {
    form: 'E122',
    on: '2025-09-03',
    title: 'Training for New Coordinators',
    text: 'This session repeats the August 2025 training.',
    facts: [],
  },
  {
    form: 'E142',
    on: '2022-11-02',
    under: ['Upcoming Dates'],
    title: 'November 15: Public Release of Results',
    text: 'Results will be posted on November 15, 2022. Student reports will be released on November 16, 2022.',
    facts: ['release 2022-11-15/?', 'release 2022-11-16/?'],
  },
  { form: 'E150', on: '2023-09-01', text: 'The new guide will be available this fall.', facts: [] },
  { form: 'E150', on: '2023-09-01', text: 'Access codes will be sent in the coming weeks.', facts: [] },
  { form: 'E150', on: '2023-09-01', text: 'At the end of this week reports will be posted.', facts: [] },
  {
    form: 'E152',
    on: '2023-09-01',
    text: 'Results will appear in CERS one day after they are available in TOMS.',
    facts: [],
  },
  {
    form: 'E154',
    on: '2023-10-02',
    under: ['Upcoming Dates'],
    title: 'October 16, 2023: Summative ELPAC AST Opens',
    text: 'Test examiners find the course on the usual site.',
    facts: ['release 2023-10-16/?'],
  },
  {
    form: 'E156',
    on: '2024-04-24',
    text: 'Printed reports had been expected in early May and are now expected in late May.',
    facts: ['release 2024-05/? approximate'],
  },
  {
    form: 'E158',
    on: '2025-09-03',
    under: ['Ongoing Reminders'],
    text: 'Updated forms were released in July for the 2025–26 school year.',
    facts: [],
  },
  {
    form: 'E160',
    on: '2024-06-10',
    text: 'See the email that was sent to coordinators in May, the one that went out in early June, and the one sent on May 9, 2024.',
    facts: [],
  },
  {
    form: 'E162',
    on: '2024-11-01',
    text: 'Access codes for the course were emailed to coordinators on October 14, 2024.',
    facts: [],
  },
  { form: 'E162', on: '2022-11-02', text: 'The same codes were emailed on October 31, 2022.', facts: [] },
  { form: 'E164', on: '2022-11-02', text: 'Last year’s results were released on October 24, 2022.', facts: [] },
]

it.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_name, { facts, ...telling }) => {
  expect(factsIn(telling)).toEqual(facts)
})
