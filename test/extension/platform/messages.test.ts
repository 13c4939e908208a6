import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askAboutFeed, askForCheck, onAskedAboutFeed, onAskedForCheck } from '../../../extension/platform/messages.ts'

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }))

beforeEach(() => fakeBrowser.reset())
afterEach(() => void vi.useRealTimers())

it('waits for a check until it is done', async () => {
  const done: string[] = []
  onAskedForCheck(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done.push('checked')
  })
  await askForCheck()
  expect(done).toEqual(['checked'])
})

it('gives a check up that is not answered, but not before two minutes have passed', async () => {
  vi.useFakeTimers()
  onAskedForCheck(() => new Promise(() => {}))
  const given = vi.fn()
  void askForCheck().catch(given)
  await vi.advanceTimersByTimeAsync(119_000)
  expect(given).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(given).toHaveBeenCalledWith(new Error('the background worker did not answer'))
})

// The answer is what `test/browser/daily-use.browser.ts` looks at: the browser that stands in here gives none.
it('has the feed of an address looked at', async () => {
  const look = vi.fn(async () => ({ kind: 'feed' as const, name: 'Watch', downtimesAhead: 2 }))
  onAskedAboutFeed(look)
  await askAboutFeed('https://watch.example.org/')
  expect(look).toHaveBeenCalledExactlyOnceWith('https://watch.example.org/')
})
