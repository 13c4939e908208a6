import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** Of a page of the autumn before. */
const read = (text: string, title = 'System Downtime') => factsIn({ on: '2025-10-15', title, text })

it.each([
  ['The THSS will be down on Veterans Day.', '2025-11-11/2025-11-11'],
  ['The THSS will be down on Veterans Day from 6 to 9 a.m.', '2025-11-11T06:00-08:00/2025-11-11T09:00-08:00'],
  ['The THSS will be down from Thanksgiving Day through November 30.', '2025-11-27/2025-11-30'],
  ['The THSS will be down on New Year’s Day.', '2026-01-01/2026-01-01'],
  ['The THSS will be down on Martin Luther King Day.', '2026-01-19/2026-01-19'],
  ['The THSS will be down on Presidents’ Day.', '2026-02-16/2026-02-16'],
  ['The THSS will be down on Cesar Chavez Day.', '2026-03-31/2026-03-31'],
  ['The THSS will be down on Memorial Day.', '2026-05-25/2026-05-25'],
  ['The THSS will be down on Juneteenth, 2026.', '2026-06-19/2026-06-19'],
  ['The THSS will be down on Independence Day.', '2026-07-04/2026-07-04'],
])('a day to which the law gives one date of each year is that date: %s', (text, span) => {
  expect(read(text)).toEqual([`downtime ${span} [thss]`])
})

it.each([
  'The THSS will be down on Veterans Day, November 12.',
  'The THSS will be down on Wednesday, November 12, on Veterans Day.',
  'The THSS will be down on Veterans Day (November 12).',
])('a date that is printed beside it says more: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-11-12/2025-11-12 [thss]'])
})

it.each([
  'The THSS will be down over the Presidents’ Day weekend.',
  'The THSS will be down in the week of Thanksgiving.',
  'The THSS will be down on the day after Thanksgiving.',
  'Our office is closed on Veterans Day and on Christmas Day.',
  'Support is not available on Memorial Day.',
])('its weekend, its week and the day after it are other times, and who is out then is no downtime: %s', (text) => {
  expect(read(text)).toEqual([])
})

it('in a heading it is a name, and the text says when', () => {
  const text = 'It was unavailable on October 13 from 6 a.m. to noon.'
  expect(read(text, 'THSS Unavailable on Columbus Day')).toEqual([])
})
