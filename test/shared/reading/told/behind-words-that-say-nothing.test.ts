import { describe, expect, it } from 'vitest'
import { factsIn, read } from '../../../support/stories.ts'

const ON = '2027-02-02'
const facts = (text: string | string[]) => factsIn({ on: ON, title: 'News from the Field', text })

const OPENERS = [
  'Be aware that',
  'Keep in mind that',
  'Kindly note that',
  'Do not forget that',
  'Just a quick reminder that',
  'This is a reminder that',
  'This is to inform everyone that',
  'We want to let coordinators know that',
  'The CDE would like to remind LEAs that',
  'ETS has told us that',
  'Districts are advised that',
  'Coordinators should remember that',
  'It is helpful to know that',
  'As already announced,',
  'Once again,',
  'In addition,',
  'FYI:',
  'Heads-up!',
  'Update:',
]

describe.each(OPENERS)('%s …', (opener) => {
  it('says nothing of a downtime', () => {
    expect(facts(`ART will be down March 5. ${opener} both ART and the DEI will be down again March 12.`)).toEqual([
      'downtime 2027-03-05/2027-03-05 [art]',
      'downtime 2027-03-12/2027-03-12 [art dei]',
    ])
  })

  it('says nothing of other facts', () => {
    expect(facts(`${opener} applications are accepted until March 5.`)).toEqual(['deadline ?/2027-03-05'])
    expect(facts(`${opener} the first data file is expected in TOMS by March 5.`)).toEqual([
      'release 2027-03-05/? approximate',
    ])
    expect(facts(`${opener} the advisory group meets on March 5 in Fresno.`)).toEqual(['event 2027-03-05/2027-03-05'])
  })

  it('calls nothing off that stands before it', () => {
    expect(facts(['ART will be down March 5.', `${opener} the outage of the DEI, March 12, is cancelled.`])).toEqual([
      'downtime 2027-03-05/2027-03-05 [art]',
      'downtime 2027-03-12/2027-03-12 [dei] cancelled',
    ])
  })
})

it('a record has its sentence as printed', () => {
  const [record] = read({ on: ON, text: 'Hello. Be aware that ART will be down March 5. “We are sorry.”' })
  expect(record?.text).toBe('Be aware that ART will be down March 5.')
})

it('a sentence in quotation marks tells what it tells without them', () => {
  expect(facts('“Both ART and the DEI will close at 6 p.m. on March 5 and reopen at 9 a.m. on March 8.”')).toEqual([
    'downtime 2027-03-05T18:00-08:00/2027-03-08T09:00-08:00 [art dei]',
  ])
})

it('what counts in a reminder of dates stays', () => {
  expect(facts('Keep in mind that date when you order: March 5.')).toEqual([])
})
