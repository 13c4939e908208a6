import { expect, it } from 'vitest'
import { chooseNewer } from '../../../extension/feed-client/choose-newer.ts'
import { DAY, feedCopy, HOUR, MINUTE, NOW } from '../support/watch-states.ts'

it.each([
  ['takes what is newer', -HOUR, -MINUTE, 'new'],
  ['takes what is as old', -HOUR, -HOUR, 'new'],
  ['passes over what an edge of the network served again', -HOUR, -2 * HOUR, 'kept'],
  ['refuses a feed that goes back', -HOUR, -2 * HOUR - 1, 'refused'],
  ['refuses a feed of long ago', 0, -30 * DAY, 'refused'],
  ['takes what is "older" than a copy from the future', DAY, 0, 'new'],
])('%s', (_, kept, came, taken) => {
  const last = { ...feedCopy([]), checkedAt: new Date(NOW + kept).toISOString() }
  const copy = { ...feedCopy([]), checkedAt: new Date(NOW + came).toISOString() }
  const answers = {
    new: { kind: 'fetched', copy },
    kept: { kind: 'fetched', copy: last },
    refused: { kind: 'failed', problem: { kind: 'older' } },
  }
  const chosen = chooseNewer(last, { kind: 'fetched', copy }, NOW)
  expect(chosen).toEqual(answers[taken as keyof typeof answers])
})

it('has nothing to compare with at first, or after a failure', () => {
  const fetched = { kind: 'fetched', copy: feedCopy([]) } as const
  expect(chooseNewer(null, fetched, NOW)).toBe(fetched)
  const failed = { kind: 'failed', problem: { kind: 'slow' } } as const
  expect(chooseNewer(feedCopy([]), failed, NOW)).toBe(failed)
})
