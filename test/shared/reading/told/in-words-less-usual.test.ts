import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2027-02-02', title: 'News from the Field', text })

describe('the systems of a downtime', () => {
  it.each([
    ['On March 5, at 6 p.m., the vendor will take down ART, Moodle, and the DEI. They return on March 8 at 9 a.m.'],
    ['At 6 p.m. on March 5, nobody can log on to ART, Moodle, or the DEI. Service resumes on March 8 at 9 a.m.'],
  ])('are all those of the list that ends the sentence: %s', (text) =>
    expect(read(text)).toEqual(['downtime 2027-03-05T18:00-08:00/2027-03-08T09:00-08:00 [art dei moodle]']),
  )

  it.each([
    ['This will affect ART.', 'This will affect Moodle.'],
    ['The following systems will be affected: ART.', 'The following systems will be affected: Moodle.'],
    ['Affected system(s): ART.', 'Affected system(s): Moodle.'],
  ])('are told behind each of several: "%s"', (first, second) =>
    expect(
      read(
        `Maintenance is planned for March 5 from 6 to 9 p.m. ${first} Maintenance is planned for March 8 from 6 to 9 p.m. ${second}`,
      ),
    ).toEqual([
      'downtime 2027-03-05T18:00-08:00/2027-03-05T21:00-08:00 [art]',
      'downtime 2027-03-08T18:00-08:00/2027-03-08T21:00-08:00 [moodle]',
    ]),
  )
})

describe('a downtime', () => {
  it.each([
    'The Digital Library will be closed on March 5.',
    'The Digital Library will be suspended all day on March 5.',
    'The Digital Library will be upgraded all day on March 5.',
    'The Digital Library will be closed to all users on March 5.',
  ])('of a whole day: %s', (text) => expect(read(text)).toEqual(['downtime 2027-03-05/2027-03-05 [digital-library]']))

  it('may stand behind a dash, with its reason', () =>
    expect(read('DEI outage – March 5, from 6 to 9 p.m. while a disk is replaced.')).toEqual([
      'downtime 2027-03-05T18:00-08:00/2027-03-05T21:00-08:00 [dei]',
    ]))

  it.each([
    'The library will be closed on March 5.',
    'Our thanks for your patience during the DEI outage of January 29.',
  ])('is none in "%s"', (text) => expect(read(text)).toEqual([]))
})

describe('what becomes available', () => {
  it.each([
    'Coordinators will be able to view the files beginning March 5.',
    'Beginning March 5, the scores can be viewed in CERS.',
    'As of March 5, the scores will be available.',
    'The new dashboard will be rolled out on March 5.',
    'The recording will be up on March 5.',
    'The recording will be accessible on March 5.',
    'The training module will be launched on March 5.',
    'March 5: Scores released.',
  ])('%s', (text) => expect(read(text)).toEqual(['release 2027-03-05/?']))

  it('is not what was so before', () => {
    expect(read('As of March 5, some 40 schools will have taken part.')).toEqual([])
    expect(read('Items can be viewed from March 5 through March 9.')).toEqual(['window 2027-03-05/2027-03-09'])
  })
})

describe('a limit', () => {
  it.each([
    'The survey deadline falls on March 5.',
    'The forms are due to the county March 5.',
    'Corrections are possible until March 5.',
    'March 5—Forms due.',
  ])('%s', (text) => expect(read(text)).toEqual(['deadline ?/2027-03-05']))

  it.each([
    ['Stop by our virtual office hour on March 5.', ['event 2027-03-05/2027-03-05']],
    ['The reports are late due to the vendor outage on January 5.', []],
  ])('is none in "%s"', (text, facts) => expect(read(text)).toEqual(facts))
})

it.each([
  'The pilot starts on March 5 and finishes on March 12.',
  'The pilot begins March 5 and concludes March 12.',
  'Students will be tested between March 5 and March 12.',
])('a window has both edges: %s', (text) => expect(read(text)).toEqual(['window 2027-03-05/2027-03-12']))
