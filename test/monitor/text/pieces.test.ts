import { expect, it } from 'vitest'
import { hashOf } from '../../../monitor/text/hash-of.ts'
import { piecesOf } from '../../../monitor/text/pieces.ts'

const COUNTS = [0, 1, 9, 10, 11, 25]

it.each(COUNTS)('the pieces of %i values are their texts in order, each time they are gone through', (count) => {
  const values = Array.from({ length: count }, (_, at) => `“${at}”`)
  const pieces = piecesOf(values, (value, at) => `${at}${value}\n`)
  const whole = values.map((value, at) => `${at}${value}\n`).join('')
  expect([[...pieces].join(''), [...pieces].join('')]).toEqual([whole, whole])
  expect(hashOf(pieces)).toBe(hashOf(whole))
})
