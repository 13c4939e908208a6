import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTimes } from '../../../../shared/reading/phrases/read-times.ts'
import { addDays, dayFromNumber, dayNumber, weekdayOf } from '../../../../shared/time/calendar.ts'
import { timesIn } from '../../../support/times.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Days of the years that pages are about. */
const days = fc.integer({ min: dayNumber('2012-01-01'), max: dayNumber('2031-12-31') }).map(dayFromNumber)

function print(day: string, { weekday, year }: { weekday: boolean; year: boolean }): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1]
  return `${weekday ? `${WEEKDAYS[weekdayOf(day) - 1]}, ` : ''}${month} ${Number(day.slice(8))}${year ? `, ${day.slice(0, 4)}` : ''}`
}

it('reads back any day that is printed with its year', () => {
  fc.assert(
    fc.property(days, fc.boolean(), fc.option(days, { nil: null }), (day, weekday, published) => {
      expect(timesIn(`It is due ${print(day, { weekday, year: true })}.`, published)).toEqual([day])
    }),
  )
})

it('reads back any range of less than a year whose year stands on either edge', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 300 }), fc.boolean(), (start, length, onStart) => {
      const end = addDays(start, length)
      const words = `${print(start, { weekday: false, year: onStart })} through ${print(end, { weekday: false, year: !onStart })}`
      expect(timesIn(words, start)).toEqual([`${start}/${end}`])
    }),
  )
})

it('reads back a day without its year from 60 days before the page to 300 days after it', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -60, max: 300 }), fc.boolean(), (published, away, weekday) => {
      const day = addDays(published, away)
      expect(timesIn(print(day, { weekday, year: false }), published)).toEqual([day])
    }),
  )
})

it('finds times in order, without overlap and inside the sentence, whatever the sentence', () => {
  const words = fc.constantFrom(
    ...'June 28 2024 , . – - / : at 5 p.m. noon through to and the week of Friday 6/28 midnight from between 2–3 a PT ('.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 30 }), (pieces) => {
      const sentence = pieces.join(' ')
      let at = 0
      for (const phrase of readTimes(sentence)) {
        expect(phrase.from).toBeGreaterThanOrEqual(at)
        expect(phrase.to).toBeGreaterThan(phrase.from)
        expect(phrase.text).toBe(sentence.slice(phrase.from, phrase.to))
        at = phrase.to
      }
      expect(at).toBeLessThanOrEqual(sentence.length)
    }),
  )
})
