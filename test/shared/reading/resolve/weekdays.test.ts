import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-10-02', title: 'News from the Field', text })
const downOn = (...days: string[]) =>
  days.map((day) => `downtime ${day.slice(0, 10)}/${day.slice(0, 10)} [toms]${day.slice(10)}`)

it.each([
  ['November 7, 2025 (Saturday)', downOn('2025-11-07 weekday-mismatch')],
  ['November 7, 2025 (Friday)', downOn('2025-11-07')],
  ['11/7 (Sat)', downOn('2025-11-07 weekday-mismatch')],
  ['Saturday and Sunday, November 7 and 8', downOn('2025-11-07 weekday-mismatch', '2025-11-08')],
  ['Friday and Saturday, November 7 and 8', downOn('2025-11-07', '2025-11-08')],
  ['Monday, Tuesday, and Wednesday, November 3, 4, and 5', downOn('2025-11-03', '2025-11-04', '2025-11-05')],
])('weekdays belong to the days printed beside them: %s', (words, facts) => {
  expect(read(`TOMS will be down ${words}.`)).toEqual(facts)
})

it.each([
  ['Register by Friday, November 7, 2024.', ['deadline ?/2024-11-07 weekday-mismatch year-suspect']],
  ['Scores are due March 7, 2024.', ['deadline ?/2024-03-07 year-suspect']],
  ['Some supports set before March 1, 2024, were not carried over.', []],
])('a limit whose year lies far back is doubted, what is told of the past is not: %s', (text, facts) => {
  expect(read(text)).toEqual(facts)
})
