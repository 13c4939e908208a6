// Over 250 lines because it is one table.
import { expect, it } from 'vitest'
import { factsIn, item, nameOf, row, type Telling } from '../../../support/stories.ts'

type Form = Telling & { form: string; facts: string[] }

const ENVELOPE =
  'Systems may be switched off the day before scheduled downtime—no earlier than 5 p.m.—and should be back by 8 a.m. the day following.'

/** Status, downtime and issue pages: what a story of each form says. */
const FORMS: Form[] = [
  {
    form: 'S2',
    on: '2016-08-17',
    title: 'Summer Changeover',
    text: ['These systems will be unavailable:', row('System | Dates', 'TOMS | August 26–September 6')],
    facts: ['downtime 2016-08-26/2016-09-06 [toms]'],
  },
  {
    form: 'S4',
    on: '2016-08-31',
    text: 'On Monday morning, September 12, all systems will be available again.',
    facts: ['downtime ?/2016-09-12 []'],
  },
  {
    form: 'S6',
    on: '2016-08-31',
    text: 'The Completion Status pages are currently unavailable due to scheduled maintenance.',
    facts: [],
  },
  {
    form: 'S8',
    on: '2015-05-13',
    text: 'TOMS will be unavailable from 6 p.m. Pacific time (PT) on Friday, May 22, through 8 a.m. PT on Saturday, May 23.',
    facts: ['downtime 2015-05-22T18:00-07:00/2015-05-23T08:00-07:00 [toms]'],
  },
  {
    form: 'S10',
    on: '2015-05-06',
    text: 'Some students who logged on to the test on April 30, 2015, before 10 a.m. saw an empty screen.',
    facts: [],
  },
  {
    form: 'S12',
    on: '2015-05-06',
    text: 'Districts will be notified once the corrected results are posted.',
    facts: [],
  },
  {
    form: 'S14',
    on: '2021-04-07',
    text: 'The CERS Sandbox will be unavailable from Monday, April 19 through Friday, April 23, 2021.',
    facts: ['downtime 2021-04-19/2021-04-23 [cers-sandbox]'],
  },
  {
    form: 'S16',
    on: '2023-11-22',
    text: 'CERS will not be available Monday, December 4, 2023, through Monday, December 11, 2023.',
    facts: ['downtime 2023-12-04/2023-12-11 [cers]'],
  },
  {
    form: 'S18',
    on: '2023-08-02',
    text: 'TOMS will be down from Friday, August 14 at 5 p.m. through Thursday, August 20, 2023 at 8 a.m.',
    facts: ['downtime 2023-08-14T17:00-07:00/2023-08-20T08:00-07:00 [toms] weekday-mismatch'],
  },
  {
    form: 'S20',
    on: '2024-06-05',
    text: 'When the changeover approaches—Friday, June 28, 2024, at 5 p.m. to Wednesday, July 3, at 8 a.m.—there will be no access to TOMS.',
    facts: ['downtime 2024-06-28T17:00-07:00/2024-07-03T08:00-07:00 [toms]'],
  },
  {
    form: 'S22',
    on: '2025-06-04',
    text: 'From Monday, June 30, at 5 p.m. to Monday, July 7, at 8 a.m., TOMS and CERS will be offline.',
    facts: ['downtime 2025-06-30T17:00-07:00/2025-07-07T08:00-07:00 [cers toms]'],
  },
  {
    form: 'S24',
    on: '2025-07-01',
    text: 'TOMS will be unavailable from Thursday, July 31, 2025, at 5 p.m. to Tuesday, August 5, 2025, at 8 a.m.',
    facts: ['downtime 2025-07-31T17:00-07:00/2025-08-05T08:00-07:00 [toms]'],
  },
  {
    form: 'S26',
    on: '2023-07-05',
    text: 'TOMS will be unavailable from Friday, July 28, 2023, at 5 p.m. to Tuesday, August 1, 2023, at 8 a.m. CERS goes a day sooner and will be unavailable from Thursday, July 27, 2023, at 5 p.m. to Tuesday, August 1, 2023, at 8 a.m.',
    facts: [
      'downtime 2023-07-27T17:00-07:00/2023-08-01T08:00-07:00 [cers]',
      'downtime 2023-07-28T17:00-07:00/2023-08-01T08:00-07:00 [toms]',
    ],
  },
  {
    form: 'S28',
    on: '2023-06-30',
    text: 'Beginning today, Friday, June 30, at 5 p.m. through Wednesday, July 5, at 8 a.m., nobody can log on to TOMS.',
    facts: ['downtime 2023-06-30T17:00-07:00/2023-07-05T08:00-07:00 [toms]'],
  },
  {
    form: 'S30',
    on: '2020-08-14',
    text: 'TOMS is going to be down from Friday, August 14, at 5 p.m. through Thursday, August 20, at 8 a.m.',
    facts: ['downtime 2020-08-14T17:00-07:00/2020-08-20T08:00-07:00 [toms]'],
  },
  {
    form: 'S32',
    on: '2018-12-19',
    text: [`TOMS will be down January 3 through January 7, 2019. ${ENVELOPE}`],
    facts: ['downtime 2019-01-03/2019-01-07 [toms] from 2019-01-02T17:00-08:00 until 2019-01-08T08:00-08:00'],
  },
  {
    form: 'S34',
    on: '2017-03-01',
    text: 'TOMS will be down March 16 through March 19. It may go off-line the day before the downtime but no earlier than 5 p.m.',
    facts: ['downtime 2017-03-16/2017-03-19 [toms] from 2017-03-15T17:00-07:00'],
  },
  {
    form: 'S36',
    on: '2018-12-26',
    text: `TOMS will be unavailable from Thursday, January 3, through Monday, January 7, 2019. ${ENVELOPE}`,
    facts: ['downtime 2019-01-03/2019-01-07 [toms] from 2019-01-02T17:00-08:00 until 2019-01-08T08:00-08:00'],
  },
  {
    form: 'S38',
    on: '2017-03-08',
    text: 'TOMS will be unavailable later this month, from Thursday, March 16, through Sunday, March 19. It may go off-line the evening before, but no earlier than 5 p.m.',
    facts: ['downtime 2017-03-16/2017-03-19 [toms] from 2017-03-15T17:00-07:00'],
  },
  {
    form: 'S40',
    on: '2015-09-23',
    title: 'ART Down Beginning October 1',
    text: 'ART will be unavailable from October 1 through October 4.',
    facts: ['downtime 2015-10-01/2015-10-04 [art]'],
  },
  {
    form: 'S40',
    on: '2015-09-23',
    title: 'ART Down Beginning October 1',
    text: 'Please plan ahead.',
    facts: ['downtime 2015-10-01/? [art]'],
  },
  {
    form: 'S42',
    on: '2015-07-29',
    text: 'The only date on which the ORS will not be viewable is August 7.',
    facts: ['downtime 2015-08-07/2015-08-07 [ors]'],
  },
  {
    form: 'S44',
    on: '2015-07-22',
    text: 'Reports in the ORS stay viewable August 1 through 6 but will not be updated.',
    facts: [],
  },
  {
    form: 'S48',
    on: '2016-02-10',
    text: 'The ORS will be unavailable from 9 p.m. Wednesday, February 24, through 9 p.m. Sunday, February 28.',
    facts: ['downtime 2016-02-24T21:00-08:00/2016-02-28T21:00-08:00 [ors]'],
  },
  {
    form: 'S50',
    on: '2016-03-30',
    text: 'The Digital Library will be down from April 7 at 4 p.m. through April 10 at 9 p.m.',
    facts: ['downtime 2016-04-07T16:00-07:00/2016-04-10T21:00-07:00 [digital-library]'],
  },
  {
    form: 'S52',
    on: '2017-05-02',
    text: 'TOMS will be unavailable for about 20 minutes today.',
    facts: ['downtime 2017-05-02/2017-05-02 [toms]'],
  },
  {
    form: 'S54',
    on: '2017-08-16',
    title: 'Accounts of Last Year',
    text: 'Old users will be removed from ART beginning on August 22, 2017; removal of users in TOMS will begin on August 30, 2017. The downtime of both ART and TOMS will extend through Monday, September 4, 2017.',
    facts: ['downtime 2017-08-22/2017-09-04 [art]', 'downtime 2017-08-30/2017-09-04 [toms]'],
  },
  {
    form: 'S56',
    on: '2017-08-23',
    title: '8/23 - Get Ready!',
    text: 'Save the address of the new logon page among your bookmarks.',
    facts: [],
  },
  { form: 'S58', on: '2024-08-07', text: 'After a change it will take 48 hours for students to appear.', facts: [] },
  { form: 'S58', on: '2024-08-07', text: 'Allow 24–48 hours for new users to reach the other systems.', facts: [] },
  { form: 'S58', on: '2024-08-07', text: 'Scores need up to three days; the last ones need two days more.', facts: [] },
  {
    form: 'S60',
    on: '2018-09-05',
    text: 'The Interim Assessment Viewing System will be down from September 21 through October 1, 2018.',
    facts: ['downtime 2018-09-21/2018-10-01 [interim-viewing]'],
  },
  {
    form: 'S66',
    on: '2022-05-02',
    text: 'Please reply by 5 p.m. on Friday.',
    facts: ['deadline ?/2022-05-06T17:00-07:00'],
  },
  {
    form: 'S68',
    on: '2022-05-02',
    text: 'Scores that were entered from Tuesday, April 5, 2022, to the present were counted twice.',
    facts: [],
  },
  { form: 'S70', on: '2022-05-02', text: 'The fault was first reported in early April.', facts: [] },
  {
    form: 'S72',
    on: '2024-07-10',
    title: 'Hand Scoring',
    text: [
      'Finish all hand scoring prior to the system downtime on August 2, 2024, at 5 p.m.',
      'After systems resume at 8 a.m. on August 6, 2024, no more scores can be entered.',
    ],
    facts: ['deadline ?/2024-08-02T17:00-07:00', 'downtime 2024-08-02T17:00-07:00/2024-08-06T08:00-07:00 []'],
  },
  {
    form: 'S74',
    on: '2025-07-01',
    under: ['Upcoming Dates'],
    title: 'July 31: Last Day for Ordering Paper Reports',
    text: 'Orders are placed in TOMS.',
    facts: ['deadline ?/2025-07-31'],
  },
  {
    form: 'S78',
    on: '2019-02-06',
    text: 'The registration site can be reached from 6:00 AM until Midnight, except Tuesdays. On Tuesdays it opens later, from 9:00 AM until Midnight.',
    facts: [],
  },
  { form: 'S80', on: '2019-02-06', text: 'The servers are restarted on Tuesdays at noon.', facts: [] },
  {
    form: 'S82',
    on: '2012-01-30',
    text: 'TOMS will be unavailable from Friday, February 3 at 6 p.m. until Monday, February 6 at 6 a.m.',
    facts: ['downtime 2012-02-03T18:00-08:00/2012-02-06T06:00-08:00 [toms]'],
  },
  {
    form: 'S86',
    on: '2021-03-09',
    text: 'The site will be unavailable Saturday, June 12, beginning at 9 a.m. Eastern time. The work can last up to 24 hours.',
    facts: ['downtime 2021-06-12T09:00-04:00/? []'],
  },
  { form: 'S88', on: '2021-03-09', text: ['New pages for families are ready.', 'Added March 9, 2021'], facts: [] },
  {
    form: 'S90',
    on: '2018-08-01',
    text: 'The site will be down starting Monday, Aug. 13 at 6 p.m. ET until 8 a.m. at Tuesday, Aug. 21.',
    facts: ['downtime 2018-08-13T18:00-04:00/2018-08-21T08:00-04:00 []'],
  },
  {
    form: 'S92',
    on: '2023-07-10',
    title: 'TIDE Downtime 7/24-8/1',
    text: 'Please plan around it.',
    facts: ['downtime 2023-07-24/2023-08-01 [completion-status]'],
  },
  {
    form: 'S92',
    on: '2023-07-10',
    title: 'TIDE Downtime 7/24-8/1',
    text: 'The work runs from 5 p.m. ET on the first day through 7 a.m. ET on the last day.',
    facts: ['downtime 2023-07-24T17:00-04:00/2023-08-01T07:00-04:00 [completion-status]'],
  },
  {
    form: 'S94',
    on: '2022-08-01',
    text: 'After 7 a.m. today, Monday, August 1, all systems will be back online.',
    facts: ['downtime ?/2022-08-01T07:00-07:00 []'],
  },
  {
    form: 'S96',
    on: '2009-01-21',
    text: 'The Online Reporting System will remain down for repair through Friday, January 23.',
    facts: ['downtime ?/2009-01-23 [ors]'],
  },
  {
    form: 'S96',
    on: '2009-01-21',
    text: 'The Online Reporting System will officially resume on Tuesday, January 27.',
    facts: ['downtime ?/2009-01-27 [ors]'],
  },
  {
    form: 'S98',
    on: '2011-03-03',
    text: 'Until a permanent solution is identified, the server is restarted daily at noon.',
    facts: [],
  },
  {
    form: 'S100',
    on: '2014-10-01',
    text: 'Please reply by noon on Friday (10/6).',
    facts: ['deadline ?/2014-10-06T12:00-07:00 weekday-mismatch'],
  },
  {
    form: 'S102',
    on: '2015-04-15',
    text: 'Beginning at about 8:30 a.m. some logons failed. At 9:40 a.m. the vendor was told. At 12:10 everything worked.',
    facts: [],
  },
  {
    form: 'S104',
    on: '2021-04-20',
    title: 'FIXED 04/15/2021: Blank Reports',
    text: 'Reports opened blank in one browser.',
    facts: [],
  },
  { form: 'S106', on: '2022-05-10', text: ['A few words were made clearer.', 'Updated May 8, 2022'], facts: [] },
]

it.each(FORMS.map((form) => [nameOf(form), form] as const))('%s', (_name, { facts, ...telling }) => {
  expect(factsIn(telling)).toEqual(facts)
})

it('S74: takes the title of a calendar entry for no downtime', () => {
  const said = factsIn({
    on: '2025-07-01',
    under: ['Upcoming Dates'],
    title: 'July 7: TOMS User Rollover',
    text: 'Accounts of last year are taken out, and coordinators are named anew.',
  })
  expect(said.filter((fact) => fact.startsWith('downtime'))).toEqual([])
})

it('S84: takes two nights of processing for no downtime', () => {
  const said = factsIn({
    on: '2012-09-07',
    text: [
      'Files are processed on two more nights:',
      item('Friday, September 7, 2012 (tonight) and Saturday September 8, 2012'),
    ],
  })
  expect(said.filter((fact) => fact.startsWith('downtime'))).toEqual([])
})
