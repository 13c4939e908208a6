import { beforeEach, expect, it } from 'vitest'
import { lookAtFeed } from '../../../extension/feed-client/look-at-feed.ts'
import { type OptionsPorts, saveAddress, testAddress } from '../../../extension/options/options-actions.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/state/settings.ts'
import { knownRecord } from '../../support/records.ts'
import { type FeedServer, makeFeed, startFeedServer } from '../support/feed-server.ts'
import { sayIn } from '../support/say-in.ts'
import { health, NOTHING_STORED } from '../support/watch-states.ts'

let server: FeedServer
let settings: Settings
let granted: Set<string>
let willAllow: boolean

const ports: OptionsPorts = {
  builtInFeed: null,
  loopback: true,
  say: sayIn('en'),
  askAccess: async (pattern) => {
    if (willAllow) granted.add(pattern)
    return willAllow
  },
  askAboutFeed: lookAtFeed,
  dropOtherAccess: async (keep) => {
    granted = new Set([...granted].filter((pattern) => keep.includes(pattern)))
  },
  readStored: async () => ({ ...NOTHING_STORED, settings }),
  dispatch: async (action) => {
    if (action.kind === 'change-settings') settings = { ...settings, ...action.change }
  },
}

beforeEach(async () => {
  server = await startFeedServer(makeFeed([knownRecord('dt-1')], [health()]))
  settings = DEFAULT_SETTINGS
  granted = new Set()
  willAllow = true
  return () => server.close()
})

it('tests an address, saves nothing and gives the access back', async () => {
  const works = { isGood: true, text: 'It works: “CAASPP Watch”, downtimes ahead or under way: 1.' }
  expect(await testAddress(server.address, ports)).toEqual(works)
  expect(settings.feedAddress).toBeNull()
  expect([...granted]).toEqual([])
})

it('keeps the access of the saved feed when another one is tested', async () => {
  settings = { ...DEFAULT_SETTINGS, feedAddress: 'https://kept.example.org/' }
  granted.add('https://kept.example.org/*')
  await testAddress(server.address, ports)
  expect([...granted]).toEqual(['https://kept.example.org/*'])
})

it('keeps the access that the direct check and an administrator’s feed need', async () => {
  settings = { ...DEFAULT_SETTINGS, directCheck: true }
  for (const site of ['www.caaspp-elpac.org', 'www.cde.ca.gov', 'managed.example.org', 'left.example.org']) {
    granted.add(`https://${site}/*`)
  }
  const managed = 'https://managed.example.org/watch/'
  await testAddress(server.address, { ...ports, readStored: async () => ({ ...NOTHING_STORED, settings, managed }) })
  expect([...granted]).toEqual([
    'https://www.caaspp-elpac.org/*',
    'https://www.cde.ca.gov/*',
    'https://managed.example.org/*',
  ])
})

it('says what is wrong with a feed', async () => {
  server.files['index.json'] = '{}'
  expect(await testAddress(server.address, ports)).toEqual({
    isGood: false,
    text: 'The answer is not a feed that this version understands.',
  })
})

it('says that nobody answered, and gives the access back', async () => {
  const askAboutFeed = () => Promise.reject(new Error('the background worker did not answer'))
  const { isGood, text } = await testAddress(server.address, { ...ports, askAboutFeed })
  expect({ isGood, text }).toEqual({ isGood: false, text: expect.stringContaining('not answered') })
  expect([...granted]).toEqual([])
})

it('saves an address in its plain form with access to its site alone', async () => {
  granted.add('https://before.example.org/*')
  const saved = await saveAddress(`${server.address}index.html`, ports)
  expect(saved).toMatchObject({ isGood: true, address: server.address })
  expect(settings.feedAddress).toBe(server.address)
  expect([...granted]).toEqual(['http://127.0.0.1/*'])
})

it('saves nothing where access is denied or the address is none', async () => {
  willAllow = false
  expect(await saveAddress('https://example.org/', ports)).toMatchObject({ isGood: false })
  willAllow = true
  expect(await saveAddress('http://example.org/', ports)).toMatchObject({
    isGood: false,
    text: 'The address must begin with https://',
  })
  expect(settings.feedAddress).toBeNull()
  expect([...granted]).toEqual([])
})

it('goes back to no feed, or to the one built in, when the field is emptied', async () => {
  settings = { ...DEFAULT_SETTINGS, feedAddress: 'https://kept.example.org/' }
  granted.add('https://kept.example.org/*')
  expect((await saveAddress(' ', ports)).text).toBe('Saved. No feed is read now.')
  expect([settings.feedAddress, [...granted]]).toEqual([null, []])
  const builtIn = { ...ports, builtInFeed: 'https://built.example.org/' }
  expect((await saveAddress('', builtIn)).text).toBe('Saved. CAASPP Watch reads this feed now.')
})
