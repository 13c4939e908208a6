import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../../support/command-line.ts'
import { startHttpServer } from '../../support/http-server.ts'
import { emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const MAIL = emailPage('CAASPP: News', 'October 5, 2026', [
  { heading: 'Answer the Survey', text: 'The survey closes on November 1, 2026.' },
])
const FRONT = emailPage('CAASPP: Front Page', 'October 5, 2026', [{ heading: 'Welcome', text: 'Good morning.' }])

/** Two sources; the second one's address answers with a redirect once `redirect.to` is set. */
async function startSite() {
  const redirect: { to: string | null } = { to: null }
  const server = await startHttpServer((request, response) => {
    if (request.url === '/mail' && redirect.to) response.writeHead(302, { location: redirect.to }).end()
    else {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(request.url === '/front' || request.url === '/' ? FRONT : MAIL)
    }
  })
  onTestFinished(() => server.close())
  const cwd = await makeTemporaryFolder()
  const sources = ['front', 'mail'].map((id) => ({
    id,
    address: `${server.url}/${id}`,
    family: 'program-email',
    paceMinutes: 15,
  }))
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const pass = (now: string) => runCommand(['run', '--sources', 'sources.json', '--now', now], { cwd })
  return { redirect, pass }
}

it.each(['/front', '/'])('takes a page for missing that now leads to %s: what it said is kept', async (to) => {
  const { redirect, pass } = await startSite()
  expect((await pass('2026-10-06T17:00:00Z')).out).toContain('Answer the Survey')
  redirect.to = to
  const { code, out, err } = await pass('2026-10-06T17:30:00Z')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^mail: missing: its address now leads to http:/m)
})

it('follows a redirect to a page of its own', async () => {
  const { redirect, pass } = await startSite()
  await pass('2026-10-06T17:00:00Z')
  redirect.to = '/archive/mail'
  expect(await pass('2026-10-06T17:30:00Z')).toMatchObject({ code: 0, out: '' })
})
