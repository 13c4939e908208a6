import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sayIn } from '../extension/support/say-in.ts'
import { DAY, HOUR } from '../extension/support/watch-states.ts'
import { makeFeedAroundNow } from './support/feed-around-now.ts'
import { BROWSERS, type OpenedExtension, openExtension } from './support/open-extension.ts'
import type { TestedPage } from './support/tested-browser.ts'

const say = sayIn('en')
const SCRIPT = '<img src=x onerror="globalThis.isOwned = true"><script>globalThis.isOwned = true</script>'

describe.each(BROWSERS)('a feed that has been taken over, in %s', (kind) => {
  let opened: OpenedExtension
  let popup: TestedPage

  beforeAll(async () => {
    opened = await openExtension(kind)
    opened.feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY })
    await opened.followFeed()
    popup = await opened.browser.openPage('popup.html')
  })
  beforeEach(async () => {
    opened.feed.instead = {}
    opened.web.goOnline()
    opened.feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY })
    await popup.click(say('checkNow'))
    await opened.waitForText(popup, /TOMS is down until /)
  })
  afterAll(() => opened?.close())

  it('shows a script in a title as the text it is', async () => {
    const { feed, waitForText } = opened
    feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY, fields: { title: SCRIPT } })
    await popup.click(say('checkNow'))
    await waitForText(popup, '<img src=x onerror')
    expect(
      await popup.evaluate(`globalThis.isOwned ?? document.querySelectorAll('img, script:not([src])').length`),
    ).toBe(0)
  })

  it('opens no address but those of the watched sites and systems', async () => {
    const { feed, waitForText } = opened
    const links = [{ text: 'here', href: 'https://evil.example.com/' }]
    const sources = [
      {
        url: 'https://evil.example.com/toms',
        published: null,
        fetchedAt: '2024-05-01T16:00:00Z',
        textHash: 'a',
        text: 'x',
      },
    ]
    feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY, fields: { title: 'With a bad link', links, sources } })
    await popup.click(say('checkNow'))
    await waitForText(popup, 'With a bad link')
    expect(await popup.evaluate(`[...document.links].filter(({ href }) => /evil|^javascript/.test(href)).length`)).toBe(
      0,
    )
  })

  const attacks: [string, () => void, string][] = [
    ['a page in the place of the feed', () => serve('index.json', SCRIPT), say('problemNotJson')],
    ['another shape', () => serve('index.json', '{"schemaVersion":1,"records":[]}'), say('problemWrongShape')],
    ['an older shape', () => edit('index.json', '"schemaVersion":1', '"schemaVersion":0'), say('problemWrongShape')],
    ['a later shape', () => edit('index.json', '"schemaVersion":1', '"schemaVersion":2'), say('problemNewer')],
    ['an older version, from before the downtime was known', serveOlder, say('problemOlder')],
    ['records that the index does not name', () => serve('records.json', '{}', true), say('problemInChange')],
    ['a body of 50 MB', serveFiftyMegabytes, say('problemTooLarge')],
    ['a redirect to another site', serveRedirect, say('problemRedirected')],
    ['links that run a script', serveScriptLink, say('problemWrongShape')],
    ['no answer at all', () => opened.web.goOffline(), say('problemUnreachable')],
  ]

  it.each(attacks)('keeps the last good data and says so: %s', async (_, attack, message) => {
    attack()
    await popup.click(say('checkNow'))
    await opened.waitForText(popup, message)
    expect(await popup.text()).toMatch(/TOMS is down until /)
    await opened.waitForBadge('!')
  })

  it('asked nobody but the site of the feed', () => {
    expect([...opened.web.asked]).toEqual(['feed.example.org'])
  })

  function serve(path: string, text: string, isNew = false): void {
    if (isNew) opened.feed.files = makeFeedAroundNow({ start: -2 * HOUR, end: 2 * DAY })
    opened.feed.files[path] = text
  }

  function edit(path: string, from: string, to: string): void {
    serve(path, (opened.feed.files[path] ?? '').replace(from, to))
  }

  /** All that was published an hour and a minute before what was read last. */
  function serveOlder(): void {
    opened.feed.files = makeFeedAroundNow({})
    edit('health.json', '"checkedAt":"2024-06-27T15:50:00Z"', '"checkedAt":"2024-06-27T14:49:00Z"')
  }

  function serveFiftyMegabytes(): void {
    const megabyte = ' '.repeat(1_000_000)
    opened.feed.instead['index.json'] = (_, response) => void Readable.from(Array(50).fill(megabyte)).pipe(response)
  }

  function serveRedirect(): void {
    opened.feed.instead['index.json'] = (_, response) =>
      void response.writeHead(302, { location: 'https://evil.example.com/index.json' }).end()
  }

  function serveScriptLink(): void {
    const links = [{ text: 'here', href: 'javascript:globalThis.isOwned=true' }]
    opened.feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY, fields: { title: 'x', links } })
  }
})
