import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DEFAULT_SETTINGS } from '../../../extension/state/settings.ts'
import { knownRecord } from '../../support/records.ts'
import { feedCopy, NOTHING_STORED, watchState } from '../support/watch-states.ts'

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }))
vi.stubGlobal('__BUILT_IN_FEED__', null)
vi.stubGlobal('__LOOPBACK_ALLOWED__', false)
vi.stubGlobal('__OMNIBOX_READS_MARKUP__', true)
const { measureStored, onStoredChange, readStored, writeStored } = await import(
  '../../../extension/platform/storage.ts'
)

const known = watchState([knownRecord('dt-1')])

beforeEach(() => fakeBrowser.reset())

it('knows nothing in a browser that has stored nothing', async () => {
  expect(await readStored()).toEqual(NOTHING_STORED)
})

it('reads back what it wrote, and tells which parts were written', async () => {
  const told: string[][] = []
  onStoredChange((keys) => told.push(keys))
  await writeStored(NOTHING_STORED, known)
  expect(await readStored()).toEqual(known)
  await vi.waitUntil(() => told.length > 0)
  expect(told.flat().toSorted()).toEqual(['feed', 'feedCopy', 'feedRecords', 'settings'])
})

it('writes nothing at all where nothing differs', async () => {
  await writeStored(NOTHING_STORED, known)
  const set = vi.spyOn(fakeBrowser.storage.local, 'set')
  await writeStored(known, { ...known, feed: { ...known.feed, copy: feedCopy([knownRecord('dt-1')]) } })
  expect(set).not.toHaveBeenCalled()
  await writeStored(known, { ...known, settings: { ...DEFAULT_SETTINGS, theme: 'dark' } })
  expect(set).toHaveBeenCalledOnce()
})

it('measures each part, and finds nothing where there is none', async () => {
  await writeStored(NOTHING_STORED, known)
  const sizes = await measureStored()
  expect(sizes.feedRecords).toBeGreaterThan(JSON.stringify([knownRecord('dt-1')]).length)
  expect(sizes.directRecords).toBe(0)
})
