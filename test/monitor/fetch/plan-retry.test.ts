import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planPause } from '../../../monitor/fetch/plan-retry.ts'
import { describeAgent } from '../../../monitor/fetch/user-agent.ts'
import { parseRetryAfter } from '../../../monitor/http/parse-retry-after.ts'

const NOW = Date.parse('2026-01-05T18:00:00Z')

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 05 Jan 2026 18:01:00 GMT', 60_000],
    ['Mon, 05 Jan 2026 17:00:00 GMT', 0],
  ])('%s is a moment', (header, later) => {
    expect(parseRetryAfter(header, NOW)).toBe(NOW + later)
  })

  test.each([
    null,
    '',
    '-5',
    '1.5',
    'soon',
    '5 apples',
    '2026-01-05',
    '99999999999999999999',
    'Mon, 05 Foo 2026 18:01:00 GMT',
  ])('%s says nothing', (header) => {
    expect(parseRetryAfter(header, NOW)).toBeNull()
  })
})

test('the pause before another attempt doubles, and half of it is chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, chance) => {
      const pause = planPause(attempt, () => chance)
      expect(pause).toBeGreaterThanOrEqual(1_000 * 2 ** (attempt - 1))
      expect(pause).toBeLessThanOrEqual(1_000 * 2 ** attempt)
    }),
  )
})

test('what a user calls a contact cannot break out of the header', () => {
  const agent = describeAgent({ version: '1.0', about: 'reads pages', contact: 'me); x\r\nHost: évil' })
  expect(agent).toBe('CAASPP-Watch/1.0 (reads pages; contact me xHost: vil)')
  expect(describeAgent({ version: '1.0', about: 'reads pages', contact: '' })).toBe(
    'CAASPP-Watch/1.0 (reads pages; contact not given)',
  )
})
