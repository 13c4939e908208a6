import type { SiteModel } from '../../../monitor/publish/site-model.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { makeAdded, makeFact, makeHealth, makeModel, makeRecord, NOW, PAGE } from './make-model.ts'

const EMAIL = 'https://www.caaspp-elpac.org/training-and-communication/communication/email/06-20-24-caaspp'
const SPOTLIGHT = 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight210.asp'

function from(url: string, published: string): Pick<SourceRecord, 'sources'> {
  return { sources: [{ url, published, fetchedAt: '2024-06-28T16:00:00Z', textHash: 'b2', text: '' }] }
}

const DOWNTIMES: SourceRecord[] = [
  makeRecord({
    id: 'd-now',
    title: 'Practice and training tests are renewed',
    systems: ['practice-tests', 'ta-training-site'],
    start: '2024-07-01T06:00-07:00',
    end: '2024-07-02T18:00-07:00',
    text: 'The practice tests cannot be used on July 1, from 6 a.m., through July 2 at 6 p.m.',
  }),
  makeRecord({
    id: 'd-roll',
    title: 'Yearly move to the new school year',
    systems: ['toms', 'completion-status', 'stairs', 'tds', 'dei', 'thss'],
    start: '2024-07-12',
    end: '2024-07-16',
    earliestStart: '2024-07-11T17:00-07:00',
    latestEnd: '2024-07-17T08:00-07:00',
    aftermath: { atLeast: 'PT24H', atMost: 'PT48H', text: 'Changes may take 24–48 hours to appear.' },
    ...from(EMAIL, '2024-06-20'),
  }),
  makeRecord({
    id: 'd-tent',
    title: 'Placeholder for maintenance, only if needed',
    systems: ['toms'],
    start: '2024-07-26T17:00-07:00',
    end: '2024-07-27T08:00-07:00',
    state: 'tentative',
  }),
  makeRecord({
    id: 'd-doubt',
    title: 'CERS is updated with the new roster',
    systems: ['cers'],
    start: '2024-08-03',
    end: '2024-08-06',
    doubts: ['weekday-mismatch'],
    suggested: { start: '2024-08-02' },
    ...from(SPOTLIGHT, '2024-06-27'),
  }),
  makeRecord({
    id: 'd-cancel',
    title: 'Network work of the vendor',
    systems: ['ta-interface', 'student-interface'],
    start: '2024-07-20T20:00-07:00',
    end: '2024-07-21T06:00-07:00',
    state: 'cancelled',
    revision: 2,
  }),
  makeRecord({ id: 'd-open', title: 'CERS sandbox leaves', systems: ['cers-sandbox'], start: '2024-08-12', end: null }),
]

const FACTS: SourceRecord[] = [
  makeFact('deadline', {
    id: 'f-1',
    title: 'Return of the secure materials',
    end: '2024-07-10',
    ...from(EMAIL, '2024-06-20'),
  }),
  makeFact('deadline', {
    id: 'f-2',
    title: 'Requests for rescoring',
    end: '2024-07-31T17:00-07:00',
    systems: ['toms'],
    ...from(SPOTLIGHT, '2024-06-27'),
  }),
  makeFact('event', {
    id: 'f-3',
    title: 'Webinar for new coordinators',
    start: '2024-07-18T10:00-07:00',
    end: '2024-07-18T11:30-07:00',
    place: 'Online',
    ...from(SPOTLIGHT, '2024-06-27'),
  }),
  makeFact('event', { id: 'f-4', title: 'Summer academy', start: '2024-08-05', end: '2024-08-07', place: 'Fresno' }),
  makeFact('window', { id: 'f-5', title: 'Ordering of test materials', start: '2024-06-15', end: '2024-08-16' }),
  makeFact('release', { id: 'f-6', title: 'Preliminary results for districts', start: '2024-07', approximate: true }),
]

const OTHERS: SourceRecord[] = [
  makeFact('issue', {
    id: 'i-1',
    title: 'Roster shows pupils of last year',
    state: 'open',
    systems: ['completion-status'],
    start: '2024-06-24',
    updates: [{ on: '2024-06-27', text: 'The cause is known; a repair is planned.' }],
  }),
  ...Array.from({ length: 5 }, (_, index) =>
    makeFact('notice', {
      id: `n-${index}`,
      title:
        [
          'Systems go offline in July',
          'New guide for scoring by hand',
          'Results in CERS',
          'Pupil score reports',
          'Calls for reviewers',
        ][index] ?? '',
      systems: index === 0 ? ['toms', 'tds'] : index === 2 ? ['cers'] : [],
      text: 'From July on the systems are made ready for the new school year. Coordinators should finish what they have begun and save the reports they need, since the data of the old year will not be open to all roles afterwards. '.repeat(
        2,
      ),
      firstSeenAt: `2024-06-${27 - index * 4}T16:00:00Z`,
      ...from(index % 2 ? EMAIL : SPOTLIGHT, `2024-06-${27 - index * 4}`),
    }),
  ),
]

/** One record of every sort that the dashboard has to show, on the usual day. */
export function makeRichModel(changes: Partial<SiteModel> = {}): SiteModel {
  const records = [...DOWNTIMES, ...FACTS, ...OTHERS]
  return makeModel({
    records,
    changes: [
      ...records.map((record) => makeAdded(record)),
      {
        id: 'd-cancel@2',
        recordId: 'd-cancel',
        revision: 2,
        type: 'updated',
        nature: 'cancelled',
        at: '2024-06-30T16:00:00Z',
        kind: 'downtime',
        title: 'Network work of the vendor',
        systems: ['ta-interface', 'student-interface'],
        source: PAGE,
        before: { state: 'scheduled' },
        after: { state: 'cancelled' },
      },
    ],
    health: [
      makeHealth({ id: 'home', name: 'CAASPP & ELPAC home', url: 'https://www.caaspp-elpac.org/' }),
      makeHealth(),
      makeHealth({
        id: 'assessment-spotlight',
        name: 'Assessment Spotlight',
        url: 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight.asp',
        outcome: 'blocked',
        reason: 'the page asks to prove that nobody is a robot',
        lastReadAt: '2024-06-29T15:00:00Z',
        staleAfterMinutes: 1_500,
        essential: false,
      }),
    ],
    sourceNames: {
      [PAGE]: 'System downtime schedule',
      [EMAIL]: 'Coordinator e-mail, June 20',
      [SPOTLIGHT]: 'Assessment Spotlight 210',
    },
    now: NOW,
    ...changes,
  })
}
