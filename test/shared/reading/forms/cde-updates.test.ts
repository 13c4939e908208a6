// Over 250 lines because it is one table.
import { expect, it } from 'vitest'
import { factsIn, item, nameOf, row, type Telling } from '../../../support/stories.ts'

type Form = Telling & { form: string; facts: string[] }

/** Updates of the Department of Education: what a story of each form says. */
const FORMS: Form[] = [
  {
    form: 'C10',
    on: '2020-10-28',
    text: [item('Forms for districts (added 27-Oct-2020)'), item('Rules of the portal (updated 07-Dec-2015)')],
    facts: [],
  },
  {
    form: 'C12',
    on: '2015-11-18',
    text: 'See the list of tools (Revised 13-Nov-2015) and the letter of May (PDF; Posted 26-May-2015).',
    facts: [],
  },
  {
    form: 'C14',
    on: '2016-08-17',
    text: 'TOMS will be offline from Friday, August 26, at 5 p.m. through Sunday, September 11, at 11:59 p.m.',
    facts: ['downtime 2016-08-26T17:00-07:00/2016-09-11T23:59-07:00 [toms]'],
  },
  {
    form: 'C16',
    on: '2017-07-26',
    text: ['TOMS will be unavailable on these days:', item('August 11–13, weekend maintenance')],
    facts: ['downtime 2017-08-11/2017-08-13 [toms]'],
  },
  {
    form: 'C18',
    on: '2018-09-12',
    text: 'TOMS will be unavailable October 5 through October 8. It may go offline the evening before the first day, no earlier than 5 p.m., and will resume by 8 a.m. the day following the last.',
    facts: ['downtime 2018-10-05/2018-10-08 [toms] from 2018-10-04T17:00-07:00 until 2018-10-09T08:00-07:00'],
  },
  { form: 'C20', on: '2015-07-22', text: 'Scores will be viewable August 1 through 6, but not changed.', facts: [] },
  {
    form: 'C22',
    on: '2015-07-29',
    text: 'The ORS will be unavailable Friday, August 7, through Sunday, August 9, and so the downtime told of last week is reduced.',
    facts: ['downtime 2015-08-07/2015-08-09 [ors]'],
  },
  {
    form: 'C24',
    on: '2016-12-28',
    text: 'January 5–8, several systems will be unavailable.',
    facts: ['downtime 2017-01-05/2017-01-08 []'],
  },
  {
    form: 'C26',
    on: '2018-12-19',
    text: 'TOMS will be unavailable Thursday, January 3, through Monday, January 7, 2019.',
    facts: ['downtime 2019-01-03/2019-01-07 [toms]'],
  },
  {
    form: 'C28',
    on: '2018-10-24',
    text: [
      'Maintenance makes the systems below unavailable Thursday, November 1, through Sunday, November 4:',
      item('TOMS'),
    ],
    facts: ['downtime 2018-11-01/2018-11-04 [toms]'],
  },
  {
    form: 'C30',
    on: '2020-08-05',
    text: 'Coordinators will have no access to TOMS from Friday, August 14, at 5 p.m. through Thursday, August 20, at 8 a.m.',
    facts: ['downtime 2020-08-14T17:00-07:00/2020-08-20T08:00-07:00 [toms]'],
  },
  {
    form: 'C32',
    on: '2023-06-30',
    text: 'Beginning today, Friday, June 30, at 5 p.m. through Wednesday, July 5, at 8 a.m., TOMS will be down.',
    facts: ['downtime 2023-06-30T17:00-07:00/2023-07-05T08:00-07:00 [toms]'],
  },
  {
    form: 'C34',
    on: '2017-05-17',
    text: 'TOMS will be down starting Saturday, May 20, at approximately 7 p.m. It should be back early Sunday morning at approximately 2 a.m.',
    facts: ['downtime 2017-05-20T19:00-07:00/2017-05-21T02:00-07:00 [toms] approximate'],
  },
  {
    form: 'C36',
    on: '2023-12-06',
    text: 'TOMS will be unavailable between 8 p.m. Saturday, December 9, and 6 a.m. Sunday, December 10, 2023.',
    facts: ['downtime 2023-12-09T20:00-08:00/2023-12-10T06:00-08:00 [toms]'],
  },
  {
    form: 'C38',
    on: '2022-03-16',
    text: 'TOMS will be down from Friday, April 1, at 5 p.m. through Monday, April 4, 2022, at 8 a.m.',
    facts: ['downtime 2022-04-01T17:00-07:00/2022-04-04T08:00-07:00 [toms]'],
  },
  {
    form: 'C40',
    on: '2017-04-26',
    text: 'CALPADS will be unavailable from 8 a.m. through 11 a.m. PT on May 3, 4, and 5, 2017.',
    facts: [
      'downtime 2017-05-03T08:00-07:00/2017-05-03T11:00-07:00 [calpads]',
      'downtime 2017-05-04T08:00-07:00/2017-05-04T11:00-07:00 [calpads]',
      'downtime 2017-05-05T08:00-07:00/2017-05-05T11:00-07:00 [calpads]',
    ],
  },
  {
    form: 'C42',
    on: '2024-12-04',
    text: 'TOMS will be down from Saturday, December 14 thru Monday, December 16, 2024. It will be back online on Tuesday, December 17.',
    facts: ['downtime 2024-12-14/2024-12-16 [toms]'],
  },
  {
    form: 'C44',
    on: '2016-08-31',
    text: 'On Monday morning, September 12, TOMS will be back online.',
    facts: ['downtime ?/2016-09-12 [toms]'],
  },
  {
    form: 'C46',
    on: '2017-08-16',
    text: 'The public release of the results is scheduled for Tuesday, August 29, 2017.',
    facts: ['release 2017-08-29/?'],
  },
  {
    form: 'C48',
    on: '2021-11-10',
    text: 'We anticipate that the release of the new reports will occur in January 2022.',
    facts: ['release 2022-01/?'],
  },
  {
    form: 'C50',
    on: '2017-07-19',
    text: 'Student reports will be available in early September.',
    facts: ['release 2017-09/? approximate'],
  },
  { form: 'C50', on: '2017-07-19', text: 'The new guide will be posted later this month.', facts: [] },
  { form: 'C50', on: '2017-07-19', text: 'The course will be available later this fall.', facts: [] },
  { form: 'C50', on: '2017-07-19', text: 'Kits will be mailed in the coming weeks.', facts: [] },
  { form: 'C52', on: '2017-06-21', text: 'Return the form by July 3.', facts: ['deadline ?/2017-07-03'] },
  {
    form: 'C54',
    on: '2019-07-03',
    title: 'Reviewers Wanted: Sign Up by July 19',
    text: 'Teachers of every grade may take part.',
    facts: ['deadline ?/2019-07-19'],
  },
  {
    form: 'C54',
    on: '2021-04-07',
    title: 'Item Writers: Applications Due by May 3!',
    text: 'Teachers of every grade may take part.',
    facts: ['deadline ?/2021-05-03'],
  },
  {
    form: 'C56',
    on: '2021-02-19',
    text: 'Please submit the form before 5 p.m. on Friday, February 19.',
    facts: ['deadline ?/2021-02-19T17:00-08:00'],
  },
  {
    form: 'C58',
    on: '2025-09-10',
    text: 'Nominations must be received by Friday, October 3, 2025.',
    facts: ['deadline ?/2025-10-03'],
  },
  {
    form: 'C60',
    on: '2016-02-17',
    text: 'Districts that had ordered by the February 1 deadline got their boxes first.',
    facts: [],
  },
  {
    form: 'C62',
    on: '2020-12-30',
    text: 'The webinar scheduled for January 13th has been rescheduled to January 27th at 2:00 p.m.',
    facts: ['event 2021-01-27T14:00-08:00/? replaces 2021-01-13'],
  },
  {
    form: 'C64',
    on: '2017-01-11',
    text: 'After January 31, 2017, orders can no longer be placed.',
    facts: ['deadline ?/2017-01-31'],
  },
  {
    form: 'C66',
    on: '2017-06-14',
    text: 'By regulation, results go to the districts no later than July 15 or the next weekday.',
    facts: [],
  },
  {
    form: 'C68',
    on: '2015-07-15',
    text: 'Two webinars take place August 10 and 11 (English language arts/literacy [ELA], August 10; mathematics, August 11).',
    facts: ['event 2015-08-10/2015-08-10', 'event 2015-08-11/2015-08-11'],
  },
  {
    form: 'C70',
    on: '2015-10-21',
    text: 'The board holds a meeting on November 4 and 5. It begins at 8:30 a.m. on both days.',
    facts: ['event 2015-11-04T08:30-08:00/?', 'event 2015-11-05T08:30-08:00/?'],
  },
  {
    form: 'C72',
    on: '2017-08-23',
    title: 'Fall Workshops',
    text: ['Each workshop runs from 9 a.m. to 3 p.m.', row('Date | Location', 'September 19 | Shasta')],
    facts: ['event 2017-09-19T09:00-07:00/2017-09-19T15:00-07:00'],
  },
  {
    form: 'C74',
    on: '2017-05-24',
    text: 'On June 13, 2017, from 8:30 a.m. to 3:30 p.m., a workshop will be held in Fresno.',
    facts: ['event 2017-06-13T08:30-07:00/2017-06-13T15:30-07:00'],
  },
  {
    form: 'C76',
    on: '2018-03-28',
    title: 'Spring Workshops',
    text: ['All workshops run from 8:30 a.m. to 3:30 p.m.', item('Monday, April 23, in Sacramento')],
    facts: ['event 2018-04-23T08:30-07:00/2018-04-23T15:30-07:00'],
  },
  {
    form: 'C78',
    on: '2019-07-10',
    text: 'Join us for the webinar next Tuesday, July 16.',
    facts: ['event 2019-07-16/2019-07-16'],
  },
  {
    form: 'C80',
    on: '2020-07-08',
    text: 'Orientation meetings will be held the week of July 20.',
    facts: ['event 2020-W30/2020-W30'],
  },
  {
    form: 'C80',
    on: '2020-03-11',
    text: 'TOMS will be unavailable the weekend of March\n21st.',
    facts: ['downtime 2020-03-21/2020-03-22 [toms]'],
  },
  {
    form: 'C82',
    on: '2021-03-03',
    text: 'A webinar will be held on March 24 at 2 p.m.',
    facts: ['event 2021-03-24T14:00-07:00/?'],
  },
  {
    form: 'C84',
    on: '2022-06-29',
    text: 'Join the coffee session on July14,2022, from 3–4 p.m.',
    facts: ['event 2022-07-14T15:00-07:00/2022-07-14T16:00-07:00'],
  },
  {
    form: 'C86',
    on: '2026-01-07',
    text: 'Join the webinar on Thursday, January 29, 2026, 3:30‒5:00 p.m.',
    facts: ['event 2026-01-29T15:30-08:00/2026-01-29T17:00-08:00'],
  },
  {
    form: 'C86',
    on: '2026-01-07',
    title: 'Webinars',
    text: [item('February 3, 8:30‒11:30 a.m.'), item('February 4, 1‒3 p.m.')],
    facts: [
      'event 2026-02-03T08:30-08:00/2026-02-03T11:30-08:00',
      'event 2026-02-04T13:00-08:00/2026-02-04T15:00-08:00',
    ],
  },
  {
    form: 'C88',
    on: '2026-01-07',
    title: 'Webinars',
    text: [item('February 3, 9:30 to 11 a.m.'), item('February 4, 9:30‒11 a.m.')],
    facts: [
      'event 2026-02-03T09:30-08:00/2026-02-03T11:00-08:00',
      'event 2026-02-04T09:30-08:00/2026-02-04T11:00-08:00',
    ],
  },
  {
    form: 'C90',
    on: '2024-08-28',
    text: 'The preview of the results is scheduled for September 18 through October 2, 2024.',
    facts: ['window 2024-09-18/2024-10-02'],
  },
  {
    form: 'C92',
    on: '2018-08-22',
    text: 'The first workshop is planned in October or November; the second one follows in February or March.',
    facts: [],
  },
]

it.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_name, { facts, ...telling }) => {
  expect(factsIn(telling)).toEqual(facts)
})
