import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2027-02-02', title: 'News from the Field', text })
const NEW_DAY = ['downtime 2027-03-12/2027-03-12 [dei] replaces 2027-03-05']

describe('a downtime that has another day now replaces the old one', () => {
  it.each([
    'The DEI will be offline on March 12 rather than on March 5.',
    'The DEI outage that was to take place on March 5 will take place on March 12 instead.',
    'The DEI, which was to be offline on March 5, will now be offline on March 12.',
    'The DEI was to be offline on March 5; it will now be offline on March 12.',
    'Work that had been scheduled for March 5 has been put off to March 12: the DEI will be down.',
    'The DEI outage of March 5 has been postponed to take place on March 12.',
    'The DEI outage of March 5 has been postponed. The new date is March 12.',
    'The DEI outage of March 5 has been postponed due to testing. Its new day is March 12.',
    'The DEI outage will no longer take place on March 5; it will take place on March 12.',
    'The DEI outage will not take place on March 5. It will take place on March 12.',
  ])('%s', (text) => expect(read(text)).toEqual(NEW_DAY))

  it.each([
    ['With the move to another host, the DEI will be down from March 5 at 6 p.m. to March 6 at 9 a.m.', 'downtime'],
    [
      'Because the vendor is changing disks, the DEI is offline from March 5 at 6 p.m. to March 6 at 9 a.m.',
      'downtime',
    ],
    ['The outage of the DEI extends from March 5 at 6 p.m. to March 6 at 9 a.m.', 'downtime'],
  ])('but nothing moves in "%s"', (text) =>
    expect(read(text)).toEqual(['downtime 2027-03-05T18:00-08:00/2027-03-06T09:00-08:00 [dei]']),
  )
})

describe('a downtime that may come is tentative', () => {
  it.each([
    'A DEI outage may take place on March 5.',
    'We may need to take the DEI offline on March 5.',
    'The vendor could bring the DEI down on March 5.',
    'A potential DEI outage is planned for March 5.',
    'The DEI will probably be offline on March 5.',
    'The DEI outage on March 5 is not yet confirmed.',
    'The DEI outage on March 5 has yet to be confirmed.',
    'DEI outage: March 5 (to be confirmed)',
    'TBC: The DEI will be down on March 5.',
    'The vendor is considering a DEI outage on March 5.',
    'Should it be needed, a DEI outage will take place on March 5.',
    'March 5 is being held for DEI maintenance.',
  ])('%s', (text) => expect(read(text)).toEqual(['downtime 2027-03-05/2027-03-05 [dei] tentative']))

  it('unless the sentence speaks of another one', () => {
    expect(read('To avoid a possible outage during testing, the DEI will be down on March 5.')).toEqual([
      'downtime 2027-03-05/2027-03-05 [dei]',
    ])
  })
})

describe('a downtime that is called off', () => {
  it.each([
    'The DEI will no longer be offline on March 5.',
    'The DEI maintenance of March 5 is not going to take place.',
  ])('%s', (text) => expect(read(text)).toEqual(['downtime 2027-03-05/2027-03-05 [dei] cancelled']))

  it('was none where nobody had announced it', () => {
    expect(read('There will be no DEI outage on March 5.')).toEqual([])
  })
})

describe('a system of which something is denied', () => {
  it.each([
    'The DEI will not be functional on March 5.',
    'The DEI will not function on March 5.',
    'The DEI will not be operational on March 5.',
    'The DEI will not be fully operational on March 5.',
    'The DEI will not be up on March 5.',
    'The DEI will not be in service on March 5.',
    'The DEI will be disabled on March 5.',
    'Logging on to the DEI is not possible on March 5.',
    'Teachers may not log on to the DEI on March 5.',
    'Please do not try to sign in to the DEI on March 5.',
  ])('is down: %s', (text) => expect(read(text)).toEqual(['downtime 2027-03-05/2027-03-05 [dei]']))

  it.each(['Calculators may not be used on March 5.', 'Accounts of former staff will be disabled on March 5.'])(
    'but nothing is in "%s"',
    (text) => expect(read(text)).toEqual([]),
  )
})

it('is named by a label behind the downtime', () => {
  expect(read('Downtime: March 5, 6 to 9 a.m. Systems: DEI and TOMS.')).toEqual([
    'downtime 2027-03-05T06:00-08:00/2027-03-05T09:00-08:00 [dei toms]',
  ])
})
