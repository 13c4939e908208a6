import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinEnglish, joinSpanish } from '../../../monitor/words/join-names.ts'

/** Words of letters, among them those before which Spanish has another "and". */
const names = fc.array(fc.stringMatching(/^(?:|I|i|Hi|hi|hie|HIA|y|Ye|H)[a-zA-Z]{1,6}$/), { maxLength: 5 })

it.each([
  ['en', joinEnglish],
  ['es', joinSpanish],
])('joins names as the platform does: %s', (locale, join) => {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  fc.assert(
    fc.property(names, (some) => {
      expect(join(some)).toBe(format.format(some))
    }),
  )
})

it('says "e" before the sound of an i', () => {
  expect(joinSpanish(['TOMS', 'CERS', 'Interim Assessments'])).toBe('TOMS, CERS e Interim Assessments')
  expect(joinSpanish(['agua', 'hielo'])).toBe('agua y hielo')
})
