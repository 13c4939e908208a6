import { beforeEach, expect, it, vi } from 'vitest'
import { startBackground } from '../../../extension/background/start-background.ts'
import { DEFAULT_SETTINGS } from '../../../extension/state/settings.ts'
import { knownRecord } from '../../support/records.ts'
import { type FeedServer, makeFeed, startFeedServer } from '../support/feed-server.ts'
import { type MemoryBrowser, openMemoryBrowser } from '../support/memory-ports.ts'
import { DAY, HOUR, health, MINUTE, NOW } from '../support/watch-states.ts'

let server: FeedServer
let browser: MemoryBrowser

beforeEach(async () => {
  server = await startFeedServer(makeFeed([knownRecord('dt-1')], [health()]))
  browser = openMemoryBrowser()
  startBackground(browser.ports, browser.wakes)
  return () => server.close()
})

it('shows a question mark and asks nobody before an address is set', async () => {
  browser.start()
  await comesTo(() => expect(browser.badge).toBe('?'))
  expect(browser.title).toBe('CAASPP Watch: Choose where to read from')
  expect(server.seen).toEqual([])
})

it('reads the feed as soon as its address is set, and shows the countdown', async () => {
  await browser.changeSettings({ feedAddress: server.address })
  await comesTo(() => expect(browser.badge).toBe('1d'))
  expect(browser.read().feed.copy?.records).toHaveLength(1)
  expect(browser.alarms.get('check')).toBe(NOW + 7.5 * MINUTE)
  expect(browser.alarms.get('repaint')).toBeGreaterThan(NOW)
})

it('repaints at its alarm without asking the feed', async () => {
  await readFeed()
  const asked = server.seen.length
  browser.now = NOW + 3 * DAY
  browser.ring('repaint')
  await comesTo(() => expect(browser.badge).toBe('?'))
  expect(browser.title).toContain('As last known: TOMS is down until Wed, July 3, 8 a.m.')
  expect(server.seen).toHaveLength(asked)
})

it('asks at an alarm only if it is time', async () => {
  await readFeed()
  const asked = server.seen.length
  browser.now = NOW + 10 * MINUTE
  browser.ring('check')
  await settle()
  expect(server.seen).toHaveLength(asked)
  browser.now = NOW + 15 * MINUTE
  browser.ring('check')
  await comesTo(() => expect(browser.read().feed.lastAttempt?.at).toBe(browser.now))
  expect(server.seen.length).toBeGreaterThan(asked)
})

it('keeps the last good copy when the feed sends something else, and says why', async () => {
  await readFeed()
  server.files['index.json'] = '<html>'
  await browser.ask()
  expect(browser.read().feed.copy?.records).toHaveLength(1)
  expect(browser.read().feed.lastAttempt?.problem).toEqual({ kind: 'not-json' })
  expect(browser.badge).toBe('1d')
})

it('asks nothing where the browser does not allow it', async () => {
  browser.isAllowed = false
  choose(server.address)
  await browser.ask()
  expect(browser.read().feed.lastAttempt?.problem).toEqual({ kind: 'not-allowed' })
  expect(server.seen).toEqual([])
})

it('says that there was no room for the data', async () => {
  browser.isFull = true
  choose(server.address)
  await browser.ask()
  expect(browser.read().feed.lastAttempt?.problem).toEqual({ kind: 'not-stored' })
  expect(browser.badge).toBe('?')
})

it('forgets what another feed said', async () => {
  await readFeed()
  const other = await startFeedServer({})
  try {
    await browser.changeSettings({ feedAddress: other.address })
    await comesTo(() => expect(browser.read().feed.lastAttempt?.problem).toEqual({ kind: 'refused', status: 404 }))
    expect(browser.read().feed.copy).toBeNull()
    await comesTo(() => expect(browser.badge).toBe('?'))
  } finally {
    await other.close()
  }
})

it('keeps nothing of a feed that was left while it answered', async () => {
  server.instead['health.json'] = (_, response) => {
    choose(null)
    response.end(server.files['health.json'])
  }
  choose(server.address)
  await browser.ask()
  expect(browser.read().feed.copy).toBeNull()
})

it('asks nobody again because another setting was changed', async () => {
  await readFeed()
  const asked = server.seen.length
  await browser.changeSettings({ theme: 'dark' })
  await settle()
  expect(server.seen).toHaveLength(asked)
})

it('keeps its copy where the feed sends an older one, and says so', async () => {
  await readFeed()
  const old = { ...JSON.parse(server.files['health.json'] ?? ''), checkedAt: '2024-06-01T00:00:00Z' }
  server.files = { ...makeFeed([], [health()]), 'health.json': JSON.stringify(old) }
  await browser.ask()
  expect(browser.read().feed.copy?.records).toHaveLength(1)
  expect(browser.read().feed.lastAttempt?.problem).toEqual({ kind: 'older' })
})

it('uses the feed that an administrator set', async () => {
  browser.managed = server.address
  browser.start()
  await comesTo(() => expect(browser.badge).toBe('1d'))
})

it('opens the welcome page once, when it was installed', async () => {
  browser.start('installed')
  browser.start('started')
  browser.start('updated')
  await comesTo(() => expect(browser.menu).toHaveLength(4))
  expect(browser.opened).toEqual(['welcome.html'])
})

it('has a menu on the icon, in the language of the settings', async () => {
  browser.start()
  await comesTo(() => expect(browser.menu.map(({ title }) => title)).toContain('Check now'))
  await browser.changeSettings({ language: 'es' })
  await comesTo(() => expect(browser.menu.map(({ title }) => title)).toContain('Consultar ahora'))
  browser.clickMenu('open')
  browser.clickMenu('snooze')
  await comesTo(() => expect(browser.read().marks.snoozedUntil).toBe(NOW + HOUR))
  expect(browser.opened).toEqual(['popup.html#now'])
})

it('shows an alert when the feed has news, and opens its record on a click', async () => {
  await readFeed()
  await browser.changeSettings({ alertsOn: true })
  server.files = makeFeed(
    [knownRecord('dt-1'), knownRecord('n-1', { kind: 'notice', title: 'New Guides' })],
    [health()],
  )
  await browser.ask()
  await comesTo(() => expect(browser.alerts.map(({ message }) => message)).toEqual(['New Guides']))
  browser.clickAlert(browser.alerts[0]?.id ?? '')
  await comesTo(() => expect(browser.opened).toEqual(['popup.html#notices/n-1']))
  expect(browser.title).toContain('Unread notices: 1')
})

it('wakes itself for the next alert', async () => {
  await readFeed()
  await browser.changeSettings({ alertsOn: true })
  const start = Date.parse('2024-06-28T17:00-07:00')
  await comesTo(() => expect(browser.alarms.get('alerts')).toBe(start - DAY))
  browser.now = start - DAY
  browser.ring('alerts')
  await comesTo(() => expect(browser.alerts.map(({ title }) => title)).toEqual(['TOMS: downtime in 24 hours']))
  expect(browser.alarms.get('alerts')).toBe(start - HOUR)
})

it('does not begin a running alarm anew', async () => {
  browser.now = NOW + HOUR
  startBackground(browser.ports, browser.wakes)
  await settle()
  expect(browser.alarms.get('check')).toBe(NOW + 7.5 * MINUTE)
})

/** The choice alone, without what it sets off. */
function choose(feedAddress: string | null): void {
  browser.values.settings = { ...DEFAULT_SETTINGS, feedAddress }
}

async function readFeed(): Promise<void> {
  choose(server.address)
  await browser.ask()
  expect(browser.badge).toBe('1d')
}

/** Until everything that was begun has ended: checks run one after the other. */
async function settle(): Promise<void> {
  await browser.ports.runAlone('check-feed', async () => {})
}

/** Waits as long as a busy machine may need. */
function comesTo(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 })
}
