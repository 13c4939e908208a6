import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { startPageSite } from '../../support/page-site.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

const MAIL = emailPage('CAASPP: News', 'October 5, 2026', [
  { heading: 'Answer the Survey', text: 'The survey closes on Monday, November 1.' },
])

async function prepare() {
  const folder = await makeTemporaryFolder()
  const site = await startPageSite(
    new Map([
      ['/mail', MAIL],
      ['/wall', BOT_WALL],
    ]),
  )
  const sources = join(folder, 'sources.json')
  await writeFile(sources, JSON.stringify({ builtIn: false, allowLoopback: true, sources: [] }))
  const run = async (...args: string[]) => {
    const world = createTestWorld()
    const code = await runCommandLine([...args, '--sources', sources], world)
    return { code, ...world.said }
  }
  return { folder, site, run }
}

describe('explain', () => {
  it('shows the sentence, what was printed, what was inferred, and what disagrees', async () => {
    const { site, run } = await prepare()
    const { code, out } = await run('explain', `${site.url}/mail`)
    expect(code).toBe(0)
    expect(out).toMatch(/^CAASPP: News\n {2}address +http:/)
    const [, deadline = ''] = out.split('\nDeadline: ')
    expect(deadline).toMatch(/^ {2}sentence +“The survey closes on Monday, November 1\.”$/m)
    expect(deadline).toMatch(/^ {2}printed +“Monday, November 1”$/m)
    expect(deadline).toMatch(/^ {2}inferred +.*year.*$/m)
    expect(deadline).toMatch(/^ {2}doubt +weekday-mismatch: /m)
    expect(deadline).toMatch(/^ {2}suggested +end 2026-\d\d-\d\d /m)
  })

  it('says why a page is not read', async () => {
    const { site, run } = await prepare()
    expect(await run('explain', `${site.url}/wall`)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/outcome +blocked: /),
    })
    expect(await run('explain', 'https://example.org/')).toMatchObject({
      code: 1,
      out: '',
      err: 'https://example.org/: example.org is not on the list of hosts\n',
    })
  })
})

describe('capture', () => {
  it('saves the bytes as they came, and what extract needs to read them', async () => {
    const { folder, site, run } = await prepare()
    const { code, out } = await run('capture', `${site.url}/mail`, '--to', join(folder, 'cases'))
    const saved = out.trimEnd()
    expect(code).toBe(0)
    expect(saved).toMatch(/cases\/127-0-0-1-\d+-mail$/)
    expect(await readFile(join(saved, 'page.html'), 'utf8')).toBe(MAIL)
    const world = createTestWorld()
    expect(await runCommandLine(['extract', '--manifest', join(saved, 'manifest.json'), '--json'], world)).toBe(0)
    expect(JSON.parse(world.said.out)).toMatchObject({ file: 'page.html', outcome: 'ok' })
    const [entry] = JSON.parse(await readFile(join(saved, 'manifest.json'), 'utf8'))
    expect(entry).toMatchObject({ url: `${site.url}/mail`, status: 200, etag: expect.stringMatching(/^"/) })
  })

  it('goes nowhere but to the watched sites', async () => {
    const { run } = await prepare()
    expect(await run('capture', 'https://example.org/')).toEqual({
      code: 1,
      out: '',
      err: 'https://example.org/: example.org is not on the list of hosts\n',
    })
  })
})
