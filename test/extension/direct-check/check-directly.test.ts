import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkDirectly } from '../../../extension/direct-check/check-directly.ts'
import type { DirectCopy } from '../../../extension/direct-check/direct-copy.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { describeChange } from '../../../shared/changes/describe-change.ts'
import { selectSituation } from '../../../shared/feed/situation.ts'
import type { Handler } from '../../support/http-server.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { type SampleSite, startSampleSite } from '../support/sample-site.ts'

const HOME = 'https://www.caaspp-elpac.org/'
const SCHEDULE = `${HOME}system-status/downtime`
const EMAILS = `${HOME}training-and-communication/communication/email/`
const SPOTLIGHT = 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight.asp'
const MINUTE = 60_000

let site: SampleSite
beforeEach(async () => {
  site = await startSampleSite()
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => {
    const { host, pathname, search } = new URL(url)
    const server = site.hosts.get(host)
    if (!server) throw new Error(`nobody may ask ${host}`)
    return real(`${server.url}${pathname}${search}`, options)
  })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  await site.close()
})

describe('a direct check', () => {
  it('reads the few pages that matter, each once', async () => {
    const { records, health } = await check(null)
    expect(site.takeAsked().toSorted()).toEqual([
      `${HOME} 200`,
      `${SCHEDULE} 200`,
      `${HOME}training-and-communication/communication/coordinator-emails 200`,
      ...['06-01-26-caaspp', '06-22-26-caaspp-elpac', '07-01-26-caaspp', '07-01-26-elpac', '07-09-26-caaspp-elpac'].map(
        (name) => `${EMAILS}${name} 200`,
      ),
      `${SPOTLIGHT} 200`,
      `${SPOTLIGHT.replace('.asp', '372.asp')} 200`,
      `${SPOTLIGHT.replace('.asp', '373.asp')} 200`,
    ])
    expect(health.map(({ id, outcome, essential }) => [id, outcome, essential])).toEqual([
      ['home', 'ok', true],
      ['downtime-schedule', 'ok', true],
      ['coordinator-emails', 'ok', undefined],
      ['assessment-spotlight', 'ok', undefined],
    ])
    const { answer, upcoming } = selectSituation(records, health, site.now)
    expect(answer).toBe('clear')
    expect(upcoming.map(({ systems, start }) => [systems.join(' '), start])[0]).toEqual([
      'cers',
      '2026-07-13T17:00-07:00',
    ])
  })

  it('asks half an hour later for what changes often, and only if it has changed', async () => {
    const first = await check(null)
    site.takeAsked()
    const second = await check(first, 30)
    expect(site.takeAsked()).toEqual([`${HOME} 304`, `${SCHEDULE} 304`])
    expect(second.records).toEqual(first.records)
    expect(second.health[0]).toMatchObject({ outcome: 'not-modified', lastReadAt: '2026-07-13T16:35:00.000Z' })
  })

  it('tells what was moved and what was cancelled, of the same records', async () => {
    const first = await check(null)
    await site.turnToDay(2)
    const second = await check(first)
    const changes = compareSnapshots(first.records, second.records, new Date(site.now).toISOString())
    const downtimes = changes.filter(({ kind }) => kind === 'downtime')
    expect(downtimes.map(({ nature, revision }) => [nature, revision])).toEqual([
      ['moved', 2],
      ['cancelled', 2],
    ])
    expect(downtimes.map(describeChange)[0]).toMatch(
      / downtime moved: now Fri, August 7, 5 p\.m\. to Tue, August 11, 8 a\.m\./,
    )
  })

  it('takes an answer with the same bytes for the same page, where a server knows no "unchanged"', async () => {
    const first = await check(null)
    const plain = first.pages.map((page) => ({ ...page, validators: null }))
    site.takeAsked()
    const second = await check({ ...first, pages: plain }, 30)
    expect(site.takeAsked()).toEqual([`${HOME} 200`, `${SCHEDULE} 200`])
    expect(second.health.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['not-modified', 'not-modified'])
  })

  it('reads everything again after an update of the extension', async () => {
    const first = await check(null)
    site.takeAsked()
    await checkDirectly(first, { now: site.now + 30 * MINUTE, readBy: '1.1' })
    expect(site.takeAsked()).toEqual([`${HOME} 200`, `${SCHEDULE} 200`])
  })

  it('follows a page to another address by the link that leads to it, and its records stay the same', async () => {
    const first = await check(null)
    const [home, schedule] = [await read(HOME), await read(SCHEDULE)]
    site.instead[HOME] = html(home.replaceAll('/system-status/downtime', '/status/planned'))
    site.instead[`${HOME}status/planned`] = html(schedule)
    const second = await check(first, 30)
    expect(second.health[1]).toMatchObject({ url: `${HOME}status/planned`, outcome: 'ok' })
    expect(second.records.map(({ id, revision }) => [id, revision])).toEqual(
      first.records.map(({ id, revision }) => [id, revision]),
    )
    expect(second.records.flatMap(({ sources }) => sources).filter(({ url }) => url === SCHEDULE)).toEqual([])
  })

  it('follows the newest six e-mails, and lets go what only an older one told, unless it is still ahead', async () => {
    await site.turnToDay(2)
    const first = await check(null)
    const listing = `${HOME}training-and-communication/communication/coordinator-emails`
    const page = await read(listing)
    const link = `<li><a href="${EMAILS}07-20-26-caaspp">CAASPP: One More</a></li>`
    site.instead[listing] = html(page.replace(/<li>(?=(?:(?!<li>).)*\/email\/)/s, `${link}$&`))
    site.instead[`${EMAILS}07-20-26-caaspp`] = html(
      emailPage('CAASPP: One More', 'July 20, 2026', [{ heading: 'One More', text: 'Please wait.' }]),
    )
    const second = await check(first, 60)
    const emails = ({ pages }: DirectCopy) => pages.flatMap(({ url }) => (url?.startsWith(EMAILS) ? [url] : []))
    expect([emails(first).length, emails(second).length]).toEqual([6, 6])
    expect(emails(first).filter((url) => !emails(second).includes(url))).toEqual([`${EMAILS}06-01-26-caaspp`])
    const toldThere = (copy: DirectCopy) =>
      copy.records.filter(({ sources }) => sources.every(({ url }) => url === `${EMAILS}06-01-26-caaspp`))
    expect(toldThere(first).map(({ kind }) => kind)).toEqual(['notice', 'notice', 'notice', 'deadline', 'deadline'])
    expect(toldThere(second)).toEqual([])
  })
})

describe('a page that cannot be trusted', () => {
  it('is no good news: nothing read is "unknown", never "clear"', async () => {
    for (const url of [HOME, SCHEDULE, SPOTLIGHT]) site.instead[url] = (_, response) => void response.end(BOT_WALL)
    const { records, health, failedPasses } = await check(null)
    expect(health.map(({ outcome }) => outcome)).toEqual(['blocked', 'blocked', 'failed', 'blocked'])
    expect(health[2]?.reason).toBe('the page that links to it could not be read')
    expect(selectSituation(records, health, site.now).answer).toBe('unknown')
    expect(failedPasses).toBe(1)
  })

  it.each([
    ['a bot wall', BOT_WALL, 200, 'blocked'],
    ['an empty body', '', 200, 'unreadable'],
    ['an error of the server', '<h1>Error</h1>', 500, 'unreadable'],
    ['a page that is gone', '<h1>Not Found</h1>', 404, 'missing'],
  ])('keeps its last good records, and its age tells: %s', async (_, body, status, outcome) => {
    const first = await check(null)
    site.instead[SCHEDULE] = (_, response) => void response.writeHead(status, { 'content-type': 'text/html' }).end(body)
    const second = await check(first, 30)
    expect(second.records).toEqual(first.records)
    expect(second.health[1]).toMatchObject({ outcome, lastReadAt: '2026-07-13T16:05:00.000Z' })
    expect(selectSituation(second.records, second.health, site.now + 181 * MINUTE).answer).toBe('unknown')
  })

  it('makes its listing say so', async () => {
    site.instead[`${EMAILS}07-09-26-caaspp-elpac`] = (_, response) => void response.end(BOT_WALL)
    const { health } = await check(null)
    expect(health[2]).toMatchObject({ outcome: 'blocked', reason: expect.stringMatching(/^07-09-26-caaspp-elpac: /) })
  })

  it('is read when it comes back', async () => {
    site.instead[SCHEDULE] = (_, response) => void response.end(BOT_WALL)
    const first = await check(null)
    delete site.instead[SCHEDULE]
    const second = await check(first, 30)
    expect(second.health[1]).toMatchObject({ outcome: 'ok' })
    expect(second.failedPasses).toBe(0)
  })
})

describe('a site', () => {
  it('that does not answer is asked once in a pass; the other is still read', async () => {
    site.instead[HOME] = (request) => void request.destroy()
    const { health } = await check(null)
    expect(site.takeAsked().filter((asked) => asked.startsWith(HOME))).toEqual([`${HOME} other`])
    expect(health.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['failed', 'the site could not be reached'],
      ['failed', 'the site could not be reached'],
      ['failed', 'the page that links to it could not be read'],
      ['ok', null],
    ])
  })

  it.each([429, 503])('that asks to be left alone with %i is left alone', async (status) => {
    site.instead[HOME] = (_, response) => void response.writeHead(status).end('Later')
    await check(null)
    expect(site.takeAsked().filter((asked) => asked.startsWith(HOME))).toEqual([`${HOME} other`])
  })

  it('that leads elsewhere is not followed', async () => {
    site.instead[HOME] = (_, response) => void response.writeHead(302, { location: 'https://evil.example.com/' }).end()
    const { health } = await check(null)
    expect(health[0]).toMatchObject({ outcome: 'failed', reason: 'its address now leads elsewhere' })
    expect(health[1]).toMatchObject({ outcome: 'ok' })
  })

  it.each(['text/plain', 'application/rss+xml', 'message/rfc822'])(
    'that sends no web page, but %s, is not read',
    async (type) => {
      site.instead[HOME] = (_, response) =>
        void response.writeHead(200, { 'content-type': type }).end('CERS is down today.')
      const { health } = await check(null)
      expect(health[0]).toMatchObject({ outcome: 'failed', reason: 'it is not a web page any more' })
    },
  )

  it('that sends without end is cut off', async () => {
    let sent = 0
    site.instead[SCHEDULE] = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      for (; sent < 50 && !response.destroyed; sent += 1) {
        if (response.write('<p>x</p>'.repeat(125_000))) continue
        await new Promise((resolve) => response.once('drain', resolve).once('close', resolve))
      }
      response.end()
    }
    const { health } = await check(null)
    expect(health[1]).toMatchObject({ outcome: 'failed', reason: 'it is larger than 3 MB' })
    expect(sent).toBeLessThan(50)
  })

  it('that never ends its answer costs no more than its time', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const control = new AbortController()
      setTimeout(() => control.abort(), 300)
      return control.signal
    })
    site.instead[HOME] = (_, response) => void response.write('<html>')
    const { health } = await check(null)
    expect(health[0]).toMatchObject({ outcome: 'failed', reason: 'the site did not answer in time' })
  })
})

function check(last: DirectCopy | null, minutes = 0): Promise<DirectCopy> {
  return checkDirectly(last, { now: site.now + minutes * MINUTE, readBy: '1.0' })
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text()
}

function html(text: string): Handler {
  return (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(text)
}
