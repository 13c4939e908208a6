import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readManagedFeed } from '../../../extension/platform/managed.ts'

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

it('takes what an administrator set as people type it', async () => {
  await fakeBrowser.storage.managed.set({ feedAddress: ' feed.example.org/watch/index.html ' })
  expect(await readManagedFeed()).toBe('https://feed.example.org/watch/')
})

it.each([
  undefined,
  '',
  ' ',
  7,
  null,
  'http://feed.example.org/',
  'https://name:word@feed.example.org/',
  'not an address',
])('takes %j for none', async (feedAddress) => {
  await fakeBrowser.storage.managed.set({ feedAddress })
  expect(await readManagedFeed()).toBeNull()
})

it('takes a browser that refuses to answer for one without an administrator', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('no managed storage'))
  expect(await readManagedFeed()).toBeNull()
})
