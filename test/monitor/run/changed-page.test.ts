import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../support/command-line.ts'
import { startPageSite } from '../../support/page-site.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const STORIES = [1, 2, 3, 4].map((day) => ({
  heading: `Answer Survey ${day}`,
  text: `The survey on topic ${day} closes on November ${day}, 2026. Tell the coordinators of your schools.`,
}))
const MAIL = emailPage('CAASPP: News', 'October 5, 2026', STORIES)
const OTHER = emailPage('A New Start', 'October 5, 2026', [{ heading: 'Welcome', text: 'We have a new site.' }])

async function startMail() {
  const cwd = await makeTemporaryFolder()
  const site = await startPageSite(new Map([['/mail', MAIL]]))
  const sources = [{ id: 'mail', name: 'Mail', address: `${site.url}/mail`, family: 'program-email', paceMinutes: 60 }]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const run = (command: string, ...more: string[]) =>
    runCommand([command, ...more, '--sources', 'sources.json'], { cwd })
  const pass = (now: string) => run('run', '--now', now)
  return { site, cwd, run, pass }
}

it('refuses a page that is another one, names what is wrong and since when, and tells of its recovery', async () => {
  const { site, run, pass } = await startMail()
  await pass('2026-10-06T17:00:00Z')
  site.pages.set('/mail', OTHER)
  const refused = await pass('2026-10-06T18:00:00Z')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/^Mail: unreadable: it is not as it was read before: its title is now “a new start”/m)
  expect(refused.err).toContain('(since 2026-10-06T18:00:00.000Z; what was read on 2026-10-06T17:00:00.000Z is kept)')
  const status = await run('status', '--now', '2026-10-06T18:10:00Z')
  expect(status.out).toMatch(
    /^! Mail .*it is not as it was read before.*failing since Tue, October 6, 11 a\.m\..*last read 70 min ago/m,
  )
  site.pages.set('/mail', MAIL)
  const back = await pass('2026-10-06T19:00:00Z')
  expect(back).toMatchObject({ code: 0, out: '' })
  expect(back.err).toMatch(/^Mail: can be read again$/m)
  expect((await pass('2026-10-06T20:00:00Z')).err).not.toContain('again')
})

it('does not announce a recovery of what never failed, nor call a wall anything but a wall', async () => {
  const { site, pass } = await startMail()
  expect((await pass('2026-10-06T17:00:00Z')).err).not.toContain('again')
  site.pages.set('/mail', BOT_WALL)
  expect((await pass('2026-10-06T18:00:00Z')).err).toMatch(/^Mail: blocked: /m)
})

it('believes it when somebody says so', async () => {
  const { site, run, pass } = await startMail()
  await pass('2026-10-06T17:00:00Z')
  site.pages.set('/mail', OTHER)
  await pass('2026-10-06T18:00:00Z')
  expect(await run('accept', 'mial')).toMatchObject({
    code: 2,
    err: 'caaspp-watch: accept: there is no source “mial”; there are mail\n',
  })
  expect(await run('accept', 'mail')).toMatchObject({
    code: 0,
    err: '1 page of mail will be believed at the next look (run --all).\n',
  })
  const accepted = await pass('2026-10-06T19:00:00Z')
  expect(accepted.code).toBe(0)
  expect(accepted.out).toContain('Notice “Answer Survey 4” is no longer announced.')
})

it('asks again for a part that is gone, although the page does not change any more', async () => {
  const { site, pass } = await startMail()
  await pass('2026-10-06T17:00:00Z')
  site.pages.set('/mail', emailPage('CAASPP: News', 'October 5, 2026', STORIES.slice(0, 3)))
  const first = await pass('2026-10-06T18:00:00Z')
  expect(first).toMatchObject({ code: 0, out: '' })
  expect(first.err).toMatch(
    /it no longer says 2 of the \d+ things that it said; they are kept until another look says so too/,
  )
  expect((await pass('2026-10-06T19:00:00Z')).out).toContain('Answer Survey 4')
})
