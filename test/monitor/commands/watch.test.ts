import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCommand } from '../../support/command-line.ts'
import { startHttpServer } from '../../support/http-server.ts'
import { startPageSite } from '../../support/page-site.ts'
import { emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const MAIL = emailPage('CAASPP: News', 'October 5, 2026', [
  { heading: 'Answer the Survey', text: 'The survey closes on November 1, 2026.' },
])

async function writeSources(cwd: string, address: string): Promise<void> {
  const sources = [{ id: 'mail', address, family: 'program-email', paceMinutes: 15 }]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
}

it.each(['SIGTERM', 'SIGINT'] as const)('looks at once, stays, and ends well on %s', async (signal) => {
  const cwd = await makeTemporaryFolder()
  const site = await startPageSite(new Map([['/mail', MAIL]]))
  await writeSources(cwd, `${site.url}/mail`)
  const watch = startCommand(['watch', '--sources', 'sources.json'], { cwd })
  await watch.said('Watching 1 source.')
  watch.child.kill(signal)
  const { code, out, signal: ended } = await watch.ended
  expect({ code, ended }).toEqual({ code: 0, ended: null })
  expect(out).toContain('New deadline “Answer the Survey”: Sun, November 1.\n')
})

it('ends in the middle of a pass too, keeps the lock from staying behind, and calls no page unreachable', async () => {
  const cwd = await makeTemporaryFolder()
  let asked = () => {}
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  // A server that never answers.
  const server = await startHttpServer(() => asked())
  await writeSources(cwd, `${server.url}/mail`)
  const watch = startCommand(['watch', '--sources', 'sources.json'], { cwd })
  await wasAsked
  watch.child.kill('SIGTERM')
  const { code, err } = await watch.ended
  expect(code).toBe(0)
  expect(err).not.toContain('failed')
  await server.close()
  const status = startCommand(['status', '--sources', 'sources.json', '--json'], { cwd })
  const { sources } = JSON.parse((await status.ended).out)
  expect(sources).toMatchObject([{ id: 'mail', outcome: null }])
})
