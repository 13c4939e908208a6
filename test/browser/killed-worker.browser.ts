import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { makeFeed } from '../extension/support/feed-server.ts'
import { sayIn } from '../extension/support/say-in.ts'
import { HOUR, health, MINUTE } from '../extension/support/watch-states.ts'
import { knownRecord } from '../support/records.ts'
import { BROWSERS, type OpenedExtension, openExtension } from './support/open-extension.ts'
import { PATIENCE } from './support/patience.ts'
import { drawFrom } from './support/random-numbers.ts'
import type { TestedPage } from './support/tested-browser.ts'
import { type ModelFeed, WatchModel } from './support/watch-model.ts'

const say = sayIn('en')
/** Fewer or more with `STEPS`; another run with another `SEED`. Firefox needs twice as long for a step. */
const STEPS = { chromium: Number(process.env.STEPS ?? 300), firefox: Number(process.env.STEPS ?? 60) }
const SEED = Number(process.env.SEED ?? 1)
/** Far ahead of the real time, so that no alarm rings but those that the test rings. A winter morning in California. */
const BEGIN = Date.parse('2031-01-13T17:00:00Z')

describe.each(BROWSERS)('a worker that is ended after every step, in %s', (kind) => {
  let opened: OpenedExtension
  let popup: TestedPage
  const random = drawFrom(SEED)
  const model = new WatchModel()
  const published: ModelFeed = { downtimes: [], notices: ['nt-0'] }
  /** Ids of all alerts that were ever remembered as shown. */
  const everTold = new Map<string, string>()
  let now = BEGIN
  let isOnline = true
  let made = 0

  beforeAll(async () => {
    opened = await openExtension(kind, { build: inject('builds').laboratory[kind] })
    await setClock(BEGIN)
    // It was set by the real time; from now on the worker sets it by the other.
    await opened.desk.evaluate(`chrome.alarms.clear('check').then(() => null)`)
    publish()
    await opened.followFeed()
    await opened.waitForBadge('')
    const alerts = { alertsOn: true, alertKinds: ['announced', 'cancelled', 'reminder', 'start', 'end'] }
    await opened.desk.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) =>
        chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(alerts)} } }))`,
    )
    model.begin(published, now)
    popup = await opened.browser.openPage('popup.html#notices')
  })
  afterAll(() => opened?.close())

  it(`shows, counts and tells at each of ${STEPS[kind]} steps what it would had it never been ended`, async () => {
    const walked: string[] = []
    for (let step = 0; step < STEPS[kind]; step += 1) {
      walked.push(await chooseStep())
      model.tell(now)
      const expected = {
        badge: model.badge(now),
        unread: model.unread.toSorted(),
        told: model.told.toSorted(),
      }
      const found = await waitUntilEqual(expected)
      expect(found, `step ${step + 1}, seed ${SEED}, after: ${walked.slice(-6).join('; ')}`).toEqual(expected)
      await opened.browser.stopWorker()
    }
  }, 1_800_000)

  async function chooseStep(): Promise<string> {
    const draw = random()
    if (draw < 0.25) return goOn()
    if (draw < 0.4) return announce()
    if (draw < 0.5) return cancel()
    if (draw < 0.62) return tellNotice()
    if (draw < 0.72) return readNotices()
    if (draw < 0.8) return switchNetwork()
    return check()
  }

  /** Time passes; what was to ring by then rings, and the worker is ended once while it is at it. */
  async function goOn(): Promise<string> {
    const minutes = 10 + Math.floor(random() ** 2 * 14 * 60)
    now += minutes * MINUTE
    await setClock(now)
    await ring()
    if (random() < 0.5) {
      await opened.browser.stopWorker()
      // An alarm that has rung is gone, whatever came of it; the next wake, for whatever reason, makes up for it.
      await wake()
    }
    return `${minutes} minutes pass`
  }

  async function announce(): Promise<string> {
    made += 1
    const start = now + (1 + Math.floor(random() * 100)) * HOUR + 5 * MINUTE
    published.downtimes.push({
      id: `dt-${made}`,
      start,
      end: start + (1 + Math.floor(random() * 30)) * HOUR,
      isCancelled: false,
    })
    return `dt-${made} is announced; ${await check()}`
  }

  async function cancel(): Promise<string> {
    const ahead = model.known.downtimes.filter(({ id, start, isCancelled }) => {
      return start > now && !isCancelled && published.downtimes.some((each) => each.id === id && !each.isCancelled)
    })
    const chosen = ahead[Math.floor(random() * ahead.length)]
    if (!chosen) return check()
    for (const each of published.downtimes) if (each.id === chosen.id) each.isCancelled = true
    return `${chosen.id} is cancelled; ${await check()}`
  }

  async function tellNotice(): Promise<string> {
    made += 1
    published.notices.push(`nt-${made}`)
    return `nt-${made} is new; ${await check()}`
  }

  async function readNotices(): Promise<string> {
    if (model.unread.length === 0) return check()
    await popup.click(say('markAllRead'))
    model.readAll()
    return 'all is read'
  }

  async function switchNetwork(): Promise<string> {
    isOnline = !isOnline
    if (isOnline) opened.web.goOnline()
    else opened.web.goOffline()
    return `${isOnline ? 'online' : 'offline'}; ${await check()}`
  }

  async function check(): Promise<string> {
    publish()
    await opened.desk.evaluate(`chrome.runtime.sendMessage('check-now').then(() => null)`)
    if (isOnline) model.take(published, now)
    return 'checked'
  }

  function publish(): void {
    const at = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}Z`
    const records: SourceRecord[] = [
      ...published.downtimes.map(({ id, start, end, isCancelled }) =>
        knownRecord(id, {
          ...{ start: at(start), end: at(end), revision: isCancelled ? 2 : 1 },
          state: isCancelled ? 'cancelled' : 'scheduled',
        }),
      ),
      ...published.notices.map((id) => knownRecord(id, { kind: 'notice', title: `Notice ${id}` })),
    ]
    opened.feed.files = makeFeed(records, [health({ lastReadAt: at(now), lastCheckedAt: at(now) })])
  }

  async function setClock(moment: number): Promise<void> {
    await opened.desk.evaluate(`chrome.storage.session.set({ clock: ${moment} }).then(() => null)`)
  }

  /** Rings the alarms of badge and alerts that are due by the set clock. */
  async function ring(): Promise<void> {
    await opened.desk.evaluate(`chrome.alarms.getAll().then((alarms) => Promise.all(alarms
      .filter(({ name, scheduledTime }) => name !== 'check' && scheduledTime <= ${now})
      .map(({ name }) => chrome.alarms.create(name, { when: Date.now() })))).then(() => null)`)
  }

  async function wake(): Promise<void> {
    await opened.desk.evaluate(`chrome.alarms.create('repaint', { when: Date.now() })`)
  }

  interface Seen {
    badge: string
    unread: string[]
    told: string[]
  }

  async function waitUntilEqual(expected: Seen): Promise<Seen> {
    const end = performance.now() + PATIENCE.timeout
    for (;;) {
      const seen = await look()
      if (JSON.stringify(seen) === JSON.stringify(expected) || performance.now() > end) return seen
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async function look(): Promise<Seen> {
    const { marks, badge } = await opened.desk.evaluate<{
      badge: string
      marks: { unread: string[]; alerts: { showing: unknown[]; shown: { id: string; titles: string[] }[] } }
    }>(`Promise.all([chrome.storage.local.get('marks'), chrome.action.getBadgeText({})]).then(
      ([{ marks }, badge]) => ({ marks, badge }))`)
    // The browser remembers the last thirty; none of them may be there twice.
    const ids = marks.alerts.shown.map(({ id }) => id)
    for (const { id, titles } of marks.alerts.shown) {
      const told = id.startsWith('group:') ? `group of ${titles.length}` : id
      everTold.set(id, ids.filter((each) => each === id).length === 1 ? told : `${told}, twice`)
    }
    return { badge, unread: marks.unread.toSorted(), told: [...everTold.values()].toSorted() }
  }
})
