import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const ON = '2026-05-20'

describe.each<[usual: string, others: string[], facts: string[]]>([
  [
    'TOMS was down this morning. It is expected back today by 1 p.m.',
    [
      'TOMS was down this morning. It is expected back today, no later than 1 p.m.',
      'TOMS was down this morning. It is expected back today no later than 1 p.m.',
    ],
    ['downtime ?/2026-05-20T13:00-07:00 [toms]'],
  ],
  [
    'A recording will be posted by June 9.',
    [
      'A recording will be posted no later than June 9.',
      'A recording will be posted on or before June 9.',
      'If you are unable to attend, a recording will be posted no later than June 9.',
      'A recording will be posted by the end of June 9.',
    ],
    ['release 2026-06-09/? approximate'],
  ],
  [
    'Both TOMS and CERS will close at 7 p.m. on Friday, June 12, and return at noon on Sunday, June 14.',
    [
      'Both TOMS & CERS will close at 7 p.m. on Friday, June 12, and return at noon on Sunday, June 14.',
      'Both TOMS as well as CERS will close at 7 p.m. on Friday, June 12, and return at noon on Sunday, June 14.',
      'Both the Test Operations Management System (TOMS) and the California Educator Reporting System (CERS) will close at 7 p.m. on Friday, June 12, and return at noon on Sunday, June 14.',
    ],
    ['downtime 2026-06-12T19:00-07:00/2026-06-14T12:00-07:00 [cers toms]'],
  ],
  [
    'CERS was down for most of Monday, May 18.',
    [
      'Please note that CERS was down for most of Monday, May 18.',
      'As a reminder, CERS was down for most of Monday, May 18.',
    ],
    [],
  ],
  [
    'The DEI will not be available on Saturday, June 6, from 7 a.m. to 1 p.m., nor on Saturday, June 13, from 7 a.m. to 5 p.m.',
    [
      'As a reminder, the DEI will not be available on Saturday, June 6, from 7 a.m. to 1 p.m., nor on Saturday, June 13, from 7 a.m. to 5 p.m.',
    ],
    [
      'downtime 2026-06-06T07:00-07:00/2026-06-06T13:00-07:00 [dei]',
      'downtime 2026-06-13T07:00-07:00/2026-06-13T17:00-07:00 [dei]',
    ],
  ],
  [
    'While files are copied from June 2 through June 4, you can look at names in TOMS but not change them.',
    [
      'While files are copied from June 2 through June 4, you can look at names in the Test Operations Management System but not change them.',
    ],
    [],
  ],
  [
    'From Monday, June 1, at 8 p.m. to Tuesday, June 2, at 2 a.m., the THSS, the DEI, and CERS will be down.',
    [
      'From 8 p.m. Monday, June 1, to 2 a.m. Tuesday, June 2, the THSS, the DEI, and CERS will be down.',
      'From 8 p.m. Mon, June 1, to 2 a.m. Tue, June 2, the THSS, the DEI, and CERS will be down.',
      'From 8 p. m. on Monday, June 1, to 2 a. m. on Tuesday, June 2, the THSS, the DEI, and CERS will be down.',
      'Between 8 p.m. Monday, June 1 & 2 a.m. Tuesday, June 2, the THSS, the DEI, and CERS will be down.',
      'From 8 p.m. Monday, June 1, to 2 a.m. Tuesday, June 2: the THSS, the DEI, and CERS will be down.',
      'From Monday, June 1, at 8 p.m. to Tuesday, June 2, at 2 a.m., the Teacher Hand Scoring System (THSS), the Data Entry Interface, and the California Educator Reporting System will be down.',
    ],
    ['downtime 2026-06-01T20:00-07:00/2026-06-02T02:00-07:00 [cers dei thss]'],
  ],
  [
    'Network staff can listen in on Thursday, June 4, at 11 a.m. Central time to a webinar of the vendor.',
    ['Network staff can listen in at 11 a.m. on Thursday, June 4 Central time to a webinar of the vendor.'],
    ['event 2026-06-04T11:00-05:00/?'],
  ],
  [
    'Boxes arrive the week of June 8, 2026.',
    [
      'Boxes arrive the week of 6/8/2026.',
      'Boxes arrive the week of 8 June 2026.',
      'Boxes arrive the week of 06/08/26.',
    ],
    ['release 2026-W24/?'],
  ],
  [
    'The comment period ends on Friday, June 5, at 5 p.m.',
    ['The comment period ends at 5 p.m. Friday, June 5.', 'The comment period ends at 5 p.m. on Friday, June 5.'],
    ['deadline ?/2026-06-05T17:00-07:00'],
  ],
  [
    'TOMS and CERS close at 5 p.m. on Friday, June 12. TOMS reopens at noon on Monday, June 15; CERS follows one day later, on Tuesday, June 16, at 8 a.m.',
    [
      'TOMS and CERS close at 5 p.m. on Friday, June 12. TOMS reopens at noon on Monday, June 15; CERS follows one day later, at 8 a.m. Tuesday, June 16.',
    ],
    [
      'downtime 2026-06-12T17:00-07:00/2026-06-15T12:00-07:00 [toms]',
      'downtime 2026-06-12T17:00-07:00/2026-06-16T08:00-07:00 [cers]',
    ],
  ],
  [
    'Beginning today, Wednesday, May 20, at 6 p.m. through Friday, May 22, at 7 a.m., STAIRS is unavailable.',
    ['Beginning today, 6 p.m. Wednesday, May 20, through 7 a.m. Friday, May 22, STAIRS is unavailable.'],
    ['downtime 2026-05-20T18:00-07:00/2026-05-22T07:00-07:00 [stairs]'],
  ],
  [
    'TOMS is closed until Thursday, May 21, at 8 a.m. CERS remains open.',
    ['TOMS is closed until Thursday, May 21, at 8 a.m. California Educator Reporting System remains open.'],
    ['downtime ?/2026-05-21T08:00-07:00 [toms]'],
  ],
])('%s', (usual, others, facts) => {
  it('is read', () => {
    expect(factsIn({ on: ON, title: 'Dates and Systems', text: usual })).toEqual(facts)
  })

  it.each(others)('says the same as: %s', (text) => {
    expect(factsIn({ on: ON, title: 'Dates and Systems', text })).toEqual(facts)
  })
})
