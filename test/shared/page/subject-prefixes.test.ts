import { expect, it } from 'vitest'
import { isForward, withoutPrefixes } from '../../../shared/page/message/subject-prefixes.ts'

it.each([
  ['RE: RE: Lamps', false],
  ['Re[2]: Lamps', false],
  ['AW: WG: Lamps', true],
  ['RV: Lamps', true],
  ['TR : Lamps', true],
  ['ENC: Lamps', true],
  ['(EXT) SV: Lamps', false],
  ['[EXTERNAL] Fwd: Lamps', true],
  ['[EXTERNAL SENDER] [LIST] Lamps', false],
  ['***EXTERNAL*** Lamps', false],
  ['External Email: Lamps', false],
  ['[lamp-keepers] FW: Lamps', true],
])('a subject is what stands behind its prefixes: %s', (subject, forwarded) => {
  expect(withoutPrefixes(subject)).toBe('Lamps')
  expect(isForward(subject)).toBe(forwarded)
})

it.each([
  '[CANCELLED] TOMS Downtime',
  '[ELPAC] Update',
  'Reminder: Lamps',
  'Update: Lamps',
  'Return of Lamps',
  'RE',
  'Fwd',
])('what tells something stays: %s', (subject) => {
  expect(withoutPrefixes(subject)).toBe(subject)
  expect(isForward(subject)).toBe(false)
})

it('of more prefixes than anybody writes only the first are taken', () => {
  expect(withoutPrefixes(`${'Re: '.repeat(40)}Lamps`)).toBe(`${'Re: '.repeat(28)}Lamps`)
})

it('the name of the list that a message was sent to is no word of its subject', () => {
  expect(withoutPrefixes('[keepers] Re: Lamps', ['keepers'])).toBe('Lamps')
  expect(withoutPrefixes('[Keepers] Lamps', ['others'])).toBe('[Keepers] Lamps')
  expect(withoutPrefixes('[keepers]', ['keepers'])).toBe('[keepers]')
})
