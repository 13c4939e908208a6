import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../support/command-line.ts'
import { startHttpServer } from '../../support/http-server.ts'
import { emailPage, listingPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const MAIL = emailPage('CAASPP: News', 'October 5, 2026', [
  { heading: 'Answer the Survey', text: 'The survey closes on November 1, 2026.' },
])

it('names every source as unreachable, keeps all that was known and exits with 1', async () => {
  const cwd = await makeTemporaryFolder()
  const server = await startHttpServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(request.url === '/' ? listingPage('Home', [{ text: 'Known Issues', href: '/issues' }]) : MAIL)
  })
  const sources = [
    { id: 'home', name: 'Front page', address: `${server.url}/`, family: 'resource-page' },
    { id: 'issues', name: 'Issues', foundBy: { on: 'home', linkText: 'Known Issues' }, family: 'program-email' },
    { id: 'lost', name: 'Lost page', foundBy: { on: 'home', linkText: 'No Such Link' }, family: 'other' },
    { id: 'mail', name: 'Messages', address: `${server.url}/mail`, family: 'program-email' },
  ]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const pass = (now: string) => runCommand(['run', '--sources', 'sources.json', '--now', now], { cwd })
  await pass('2026-10-06T17:00:00Z')
  const before = await readFile(join(cwd, 'data/records.jsonl'), 'utf8')
  expect(before).toContain('Answer the Survey')
  await server.close()

  const { code, out, err } = await pass('2026-10-06T19:00:00Z')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^Front page: failed: .*cannot be reached/m)
  expect(err).toMatch(/^Issues: failed: .*cannot be reached/m)
  expect(err).toMatch(/^Lost page: failed: its link could not be looked for on Front page: .*cannot be reached/m)
  expect(err).toMatch(
    /^Messages: failed: .*cannot be reached.* \(since 2026-10-06T19:00:00.000Z; what was read on 2026-10-06T17:00:00.000Z is kept\)$/m,
  )
  expect(await readFile(join(cwd, 'data/records.jsonl'), 'utf8')).toBe(before)

  const status = await runCommand(['status', '--sources', 'sources.json', '--now', '2026-10-08T19:00:00Z'], { cwd })
  expect(status.code).toBe(1)
  expect(status.out).toMatch(/^Not sure what is down\. Never read yet: Lost page\. Too old to rely on: Front page, /)
  expect(status.out).toMatch(
    /^! Messages +Not reachable: .*\(failing since .*; last read 2 days ago, too old to rely on\)$/m,
  )
})
