import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../support/command-line.ts'
import { startPageSite } from '../../support/page-site.ts'
import { BOT_WALL, emailPage, listingPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const survey = (day: number) =>
  emailPage(`CAASPP: Message ${day}`, `October ${day}, 2026`, [
    { heading: `Answer Survey ${day}`, text: `The survey closes on November ${day}, 2026.` },
  ])
const home = (href: string) => listingPage('Home', [{ text: 'Messages', href }])
const list = (...days: number[]) =>
  listingPage(
    'Messages',
    days.map((day) => ({ text: `Message ${day}`, href: `/mail/10-0${day}-26` })),
  )

interface Told {
  code: number | null
  looks: string[]
  sentences: string[]
  err: string
}

/** A site with a front page, a listing that is found on it by a link, and messages behind that. */
async function startSite() {
  const cwd = await makeTemporaryFolder()
  const site = await startPageSite(
    new Map([
      ['/', home('/list')],
      ['/list', list(1, 2)],
      ['/mail/10-01-26', survey(1)],
      ['/mail/10-02-26', survey(2)],
    ]),
  )
  const leadsTo = { match: `${site.url}/mail/*`, family: 'program-email', rereadForDays: 10, newest: 'date' }
  const sources = [
    { id: 'home', address: `${site.url}/`, family: 'resource-page', paceMinutes: 15 },
    {
      id: 'messages',
      name: 'Messages',
      foundBy: { on: 'home', linkText: 'Messages' },
      family: 'resource-page',
      paceMinutes: 60,
      leadsTo,
    },
  ]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const pass = async (now: string): Promise<Told> => {
    const { code, out, err } = await runCommand(['run', '--json', '--sources', 'sources.json', '--now', now], { cwd })
    const { pages, changes } = JSON.parse(out) as {
      pages: { url: string; look: string }[]
      changes: { sentence: string; kind: string }[]
    }
    const looks = pages.map(({ url, look }) => `${url.replace(site.url, '')} ${look}`)
    const sentences = changes.filter(({ kind }) => kind === 'deadline').map(({ sentence }) => sentence)
    return { code, looks, sentences, err }
  }
  return { site, pass }
}

it('finds a listing by its link, reads the pages behind it when they are new and again each day', async () => {
  const { site, pass } = await startSite()
  const first = await pass('2026-10-03T17:00:00Z')
  expect(first).toMatchObject({
    code: 0,
    looks: ['/ read', '/list read', '/mail/10-02-26 read', '/mail/10-01-26 read'],
    sentences: ['New deadline “Answer Survey 2”: Mon, November 2.', 'New deadline “Answer Survey 1”: Sun, November 1.'],
  })

  site.pages.set('/list', list(1, 2, 3))
  site.pages.set('/mail/10-03-26', survey(3))
  const hourLater = await pass('2026-10-03T18:00:00Z')
  // The front page is unchanged, so the listing is looked at where it was found before.
  expect(hourLater.looks).toEqual(['/ unchanged', '/list read', '/mail/10-03-26 read'])

  const dayLater = await pass('2026-10-04T18:00:00Z')
  expect(dayLater.looks.filter((look) => look.startsWith('/mail'))).toHaveLength(3)
  expect(dayLater.looks.every((look) => look.endsWith('unchanged'))).toBe(true)

  const muchLater = await pass('2026-10-20T18:00:00Z')
  expect(muchLater.looks).toEqual(['/ unchanged', '/list unchanged'])
})

it('asks again within the hour for a new page that could not be read, and says so until it can', async () => {
  const { site, pass } = await startSite()
  site.pages.set('/mail/10-02-26', BOT_WALL)
  const first = await pass('2026-10-03T17:00:00Z')
  expect(first.code).toBe(1)
  expect(first.err).toMatch(/^Messages: blocked: 10-02-26: /m)

  site.pages.set('/mail/10-02-26', survey(2))
  const hourLater = await pass('2026-10-03T18:00:00Z')
  expect(hourLater).toMatchObject({ code: 0, sentences: ['New deadline “Answer Survey 2”: Mon, November 2.'] })
  expect(hourLater.looks).toContain('/mail/10-02-26 read')
})

it('follows a link that moves, at once, and takes nothing for new that was known at the old address', async () => {
  const { site, pass } = await startSite()
  await pass('2026-10-03T17:00:00Z')
  site.pages.set('/', home('/news/list'))
  site.pages.set('/news/list', list(1, 2))
  site.pages.delete('/list')
  const moved = await pass('2026-10-03T17:20:00Z')
  expect(moved).toMatchObject({ code: 0, looks: ['/ read', '/news/list read'], sentences: [] })
})

it('keeps to the known address when the link is gone, and finds out when the page is gone too', async () => {
  const { site, pass } = await startSite()
  await pass('2026-10-03T17:00:00Z')
  site.pages.set('/', listingPage('Home', [{ text: 'Other Things', href: '/other' }]))
  expect((await pass('2026-10-03T18:00:00Z')).looks).toEqual(['/ read', '/list unchanged'])
  site.pages.delete('/list')
  const gone = await pass('2026-10-03T19:00:00Z')
  expect(gone.code).toBe(1)
  expect(gone.err).toMatch(/^Messages: missing: the server answered 404 /m)
})
