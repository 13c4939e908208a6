import { expect, it } from 'vitest'
import { factsIn, item, nameOf, row, type Telling } from '../../../support/stories.ts'

type Pitfall = Telling & { form: string; facts?: string[] }

/** Stories that look as if they told a fact; without `facts` they tell none. */
const PITFALLS: Pitfall[] = [
  { form: '7', on: '2024-09-03', text: 'Live support answers Monday–Friday from 8 a.m. to 5 p.m.' },
  { form: '7', on: '2024-09-03', text: 'Call the help desk, open weekdays 7 a.m.–5 p.m. PT.' },
  { form: '8', on: '2024-09-03', text: 'Last Reviewed: Tuesday, March 5, 2025' },
  { form: '12', on: '2024-09-03', text: 'Accounts of the 2024–25 school year are now ready.' },
  {
    form: '12',
    on: '2025-06-02',
    under: ['Upcoming Dates'],
    title: 'November 12–14: 2025 California Assessment Conference',
    text: 'The conference is held in Sacramento.',
    facts: ['event 2025-11-12/2025-11-14'],
  },
  { form: '14', on: '2024-09-03', text: [item('Setting Up Sessions (Video; 06:50)')] },
  { form: '14', on: '2024-09-03', text: 'Reports follow 20 working days after a district has finished testing.' },
  { form: '14', on: '2024-09-03', text: 'The window opens when 66 percent of the year have passed.' },
  {
    form: '15',
    on: '2024-09-03',
    text: 'The webinar was moved from October 3 to October 10.',
    facts: ['event 2024-10-10/2024-10-10 replaces 2024-10-03'],
  },
  { form: '15', on: '2024-09-03', text: 'The mean score rose from 2.5 to 4 in two years.' },
  {
    form: '17',
    on: '2024-09-03',
    text: 'TOMS will not be available until Monday, September 9.',
    facts: ['downtime ?/2024-09-08 [toms]'],
  },
  {
    form: '17',
    on: '2024-09-03',
    text: 'TOMS will remain down until Monday, September 9.',
    facts: ['downtime ?/2024-09-09 [toms]'],
  },
  {
    form: '17',
    on: '2024-09-03',
    text: 'TOMS will be down from Friday, September 6, through Monday, September 9, at 8 a.m.',
    facts: ['downtime 2024-09-06/2024-09-09T08:00-07:00 [toms]'],
  },
  {
    form: '18',
    on: '2024-10-16',
    text: 'TOMS will be down from Friday, November 1, at 5 p.m. to Monday, November 4, at 8 a.m.',
    facts: ['downtime 2024-11-01T17:00-07:00/2024-11-04T08:00-08:00 [toms]'],
  },
  {
    form: '19',
    on: '2024-07-02',
    text: 'Complete all scoring before the downtime on August 2, at 5 p.m.',
    facts: ['deadline ?/2024-08-02T17:00-07:00', 'downtime 2024-08-02T17:00-07:00/? []'],
  },
  {
    form: '20',
    on: '2024-07-02',
    under: ['Upcoming Dates'],
    title: 'August 6: Systems Resume',
    text: 'Logons work as before.',
    facts: ['downtime ?/2024-08-06 []'],
  },
  {
    form: '22',
    on: '2024-09-03',
    title: 'Item Review Meetings',
    text: [item('November 5–7, 2024: science (applications close October 11, 2024)')],
    facts: ['deadline ?/2024-10-11', 'event 2024-11-05/2024-11-07'],
  },
  {
    form: '23',
    on: '2024-04-22',
    under: ['Upcoming Dates'],
    title: 'April 15: Deadline for Calendars',
    text: 'The deadline has passed.',
  },
  { form: '23', on: '2024-04-22', title: 'Certification Deadline', text: 'Certify your district before testing.' },
  { form: '24', on: '2024-09-03', text: 'Test results were sent to districts on August 12.' },
  { form: '24', on: '2024-09-03', text: 'TOMS was unavailable on August 29, 2024, for two hours.' },
  {
    form: '24',
    on: '2026-05-13',
    text: 'No test can be added, because the testing window has ended on Sunday, May 31, 2026.',
    facts: ['window ?/2026-05-31'],
  },
  { form: '25', on: '2024-09-03', text: 'The new manual is now available.' },
  { form: '26', on: '2024-09-03', text: 'The coordinators of 12 districts met in May 2024.' },
  { form: '27', on: '2025-09-03', text: 'The workshop repeats the August 2025 training.' },
  {
    form: '27',
    on: '2023-10-03',
    under: ['Upcoming Trainings'],
    title: 'New Coordinator Webinars #7 and #8',
    text: 'The webinars take place November 21 and December 12.',
    facts: ['event 2023-11-21/2023-11-21', 'event 2023-12-12/2023-12-12'],
  },
  {
    form: '28',
    on: '2024-07-02',
    text: [
      'TOMS will be unavailable August 2 through August 5. These systems will remain available:',
      item('CERS'),
      item('Tools for Teachers'),
    ],
    facts: ['downtime 2024-08-02/2024-08-05 [toms]'],
  },
  {
    form: '28',
    on: '2024-07-02',
    text: [
      'TOMS will be unavailable August 2 through August 5.',
      'You need a new account for each of these systems:',
      item('CERS'),
      item('Tools for Teachers'),
    ],
    facts: ['downtime 2024-08-02/2024-08-05 [toms]'],
  },
  {
    form: '30',
    on: '2024-09-03',
    title: 'Orders of Forms',
    text: [row('Order By | Place', 'December 13, 2024* | Fresno')],
    facts: ['deadline ?/2024-12-13'],
  },
  { form: '30', on: '2024-09-03', title: 'Orders of Forms', text: [row('Form | Order By', 'Paper | Not Applicable')] },
  { form: '§7', on: '2024-09-03', text: 'The calendar of downtimes through June 2025 has moved to a new page.' },
  { form: '§7', on: '2024-09-03', text: 'In this issue: October dates, reports of May, and news from 2023–24.' },
  { form: '§7', on: '2024-09-03', text: 'System Downtime 0' },
  {
    form: '§7',
    on: '2024-09-03',
    text: 'By law, parents must be told within 20 working days, as of July 1 of each year.',
  },
  {
    form: '§7',
    on: '2024-09-03',
    text: ['TOMS will be down October 5–6.', 'Once more: TOMS will be down October 5–6, 2024.'],
    facts: ['downtime 2024-10-05/2024-10-06 [toms]'],
  },
  { form: '§6', on: '2024-09-03', text: 'CERS will be viewable but not updated from October 5 through October 8.' },
  {
    form: '§10',
    on: '2024-09-03',
    text: 'The old site will no longer be available after it has been replaced in spring.',
  },
  {
    form: '§10',
    on: '2024-09-03',
    text: 'All systems except TOMS will be unavailable October 5 through October 6.',
    facts: ['downtime 2024-10-05/2024-10-06 []'],
  },
]

it.each(PITFALLS.map((pitfall) => [nameOf(pitfall), pitfall] as const))(
  'pitfall %s',
  (_name, { facts = [], ...telling }) => {
    expect(factsIn(telling)).toEqual(facts)
  },
)
