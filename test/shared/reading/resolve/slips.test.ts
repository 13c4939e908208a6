import { expect, it } from 'vitest'
import { read } from '../../../support/stories.ts'

const slipOf = (on: string, text: string) => {
  const [record] = read({ on, text })
  return record && { start: record.start, end: record.end, doubts: record.doubts, suggested: record.suggested }
}

it('keeps a weekday that disagrees, doubts it, and suggests the nearest day that has it', () => {
  expect(slipOf('2024-09-03', 'Orders are due by Thursday, October 4.')).toEqual({
    start: null,
    end: '2024-10-04',
    doubts: ['weekday-mismatch'],
    suggested: { end: '2024-10-03' },
  })
  expect(slipOf('2024-09-03', 'TOMS will be down from Saturday, October 4, to Sunday, October 6.')).toEqual({
    start: '2024-10-04',
    end: '2024-10-06',
    doubts: ['weekday-mismatch'],
    suggested: { start: '2024-10-05' },
  })
})

it('suggests an hour of the likely day where an hour is printed', () => {
  expect(
    slipOf('2024-09-03', 'TOMS will be down from Saturday, October 4, at 5 p.m. to Sunday, October 6, at 8 a.m.'),
  ).toEqual({
    start: '2024-10-04T17:00-07:00',
    end: '2024-10-06T08:00-07:00',
    doubts: ['weekday-mismatch'],
    suggested: { start: '2024-10-05T17:00-07:00' },
  })
})

it('suggests the year in which a printed weekday fits a day that is printed with the wrong one', () => {
  expect(slipOf('2024-09-19', 'Orders are due by Friday, December 6, 2025.')).toEqual({
    start: null,
    end: '2025-12-06',
    doubts: ['weekday-mismatch'],
    suggested: { end: '2024-12-06' },
  })
})

it('suggests the nearest such weekday where the printed year can be, though another year would fit', () => {
  expect(slipOf('2024-09-19', 'Orders are due by Thursday, October 9, 2024.')).toEqual({
    start: null,
    end: '2024-10-09',
    doubts: ['weekday-mismatch'],
    suggested: { end: '2024-10-10' },
  })
})

it('suggests the end that a stated length gives, too', () => {
  expect(
    slipOf('2025-09-03', 'TOMS will be down for two hours on Wednesday, October 23, starting at 6:30 a.m.'),
  ).toEqual({
    start: '2025-10-23T06:30-07:00',
    end: '2025-10-23T08:30-07:00',
    doubts: ['weekday-mismatch'],
    suggested: { start: '2025-10-22T06:30-07:00', end: '2025-10-22T08:30-07:00' },
  })
})

it('doubts a year that puts what is announced more than 180 days before the page', () => {
  expect(slipOf('2025-01-08', 'TOMS will be down from January 24, 2024, to January 27, 2024.')).toEqual({
    start: '2024-01-24',
    end: '2024-01-27',
    doubts: ['year-suspect'],
    suggested: { start: '2025-01-24', end: '2025-01-27' },
  })
})

it.each([
  'Orders are due by Friday, October 4.',
  'Orders are due by Friday, October 4, 2024.',
  'Orders are due by October 4, 2024.',
])('has no doubt of “%s”', (text) => {
  expect(slipOf('2024-09-03', text)).toEqual({ start: null, end: '2024-10-04', doubts: [], suggested: undefined })
})
