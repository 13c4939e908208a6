import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { runCommand } from '../../support/command-line.ts'
import { startHttpServer } from '../../support/http-server.ts'
import { chanceFrom } from '../../support/mutations.ts'
import { startPageSite } from '../../support/page-site.ts'
import { emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

const mail = (count: number) =>
  emailPage(
    'CAASPP: News',
    'October 5, 2026',
    Array.from({ length: count }, (_, at) => ({
      heading: `Survey ${at}`,
      text: `It closes on November ${at + 1}, 2026.`,
    })),
  )

async function call(...args: string[]) {
  const world = createTestWorld()
  const code = await runCommandLine(args, world)
  return { code, ...world.said }
}

/** A site that was published in two passes, signed where there is a key. */
async function publish(key?: string) {
  const cwd = await makeTemporaryFolder()
  const server = await startPageSite(new Map([['/mail', mail(2)]]))
  const sources = [{ id: 'mail', address: `${server.url}/mail`, family: 'program-email', paceMinutes: 60 }]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const env = { CAASPP_WATCH_SIGNING_KEY: key ?? '' }
  const run = (now: string) => runCommand(['run', '--sources', 'sources.json', '--now', now], { cwd, env })
  await run('2026-10-06T17:00:00Z')
  server.pages.set('/mail', mail(4))
  const last = await run('2026-10-06T18:00:00Z')
  return { site: join(cwd, 'site'), cwd, last, run }
}

async function makeKey() {
  const file = join(await makeTemporaryFolder(), 'feed.key')
  const { out } = await call('make-key', file)
  return { file, publicKey: out.trim(), secret: await readFile(file, 'utf8') }
}

it('makes a key whose secret only its owner can read, and never writes over one', async () => {
  const { file, publicKey, secret } = await makeKey()
  expect(publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/)
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await call('make-key', file)).toMatchObject({ code: 2, err: expect.stringContaining('never written over') })
  expect(await readFile(file, 'utf8')).toBe(secret)
})

it('finds a site whole, with its chain, signed or not', async () => {
  const { site } = await publish()
  expect(await call('verify', site)).toEqual({
    code: 0,
    out: 'The site is as it was published; 8 changes in an unbroken chain. It is not signed.\n',
    err: '',
  })
  const { publicKey } = await makeKey()
  expect(await call('verify', site, '--key', publicKey)).toMatchObject({
    code: 1,
    out: 'The site is not signed: signature.json is not there.\n',
  })
})

it('refuses any changed byte of a signed site and names the file', async () => {
  const { publicKey, secret } = await makeKey()
  const { site } = await publish(secret)
  const good = await call('verify', site, '--key', publicKey)
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining(`It is signed with the key ${publicKey}.`) })
  const chance = chanceFrom(6)
  for (const path of [
    'index.json',
    'health.json',
    'records.json',
    'changes.json',
    'feed.json',
    'feed.atom',
    'calendar.ics',
  ]) {
    const before = await readFile(join(site, path))
    for (let time = 0; time < 8; time++) {
      const after = Buffer.from(before)
      const at = chance(after.length)
      after[at] = (after[at] ?? 0) ^ (1 << chance(7))
      await writeFile(join(site, path), after)
      const told = await call('verify', site, '--key', publicKey)
      expect(told, `${path} at ${at}`).toMatchObject({ code: 1, out: expect.stringContaining(`${path} `) })
    }
    await writeFile(join(site, path), before)
  }
  const other = await makeKey()
  expect((await call('verify', site, '--key', other.publicKey)).out).toContain('signed with another key')
})

it('finds a change that was altered together with the hash of its file', async () => {
  const { site } = await publish()
  const changes = join(site, 'changes.json')
  const text = (await readFile(changes, 'utf8')).replaceAll('2026-11-02', '2026-11-22')
  await writeFile(changes, text)
  const { createHash } = await import('node:crypto')
  const index = JSON.parse(await readFile(join(site, 'index.json'), 'utf8'))
  index.files.changes.sha256 = createHash('sha256').update(text).digest('hex')
  await writeFile(join(site, 'index.json'), JSON.stringify(index))
  expect(await call('verify', site)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^changes\.json was changed: .* was altered\.$/m),
  })
})

it('checks a site at an address, follows no redirect and says what is missing', async () => {
  const { site } = await publish()
  await rm(join(site, 'feed.atom'))
  const server = await startHttpServer(async (request, response) => {
    const path = (request.url ?? '').slice(1)
    if (path === 'health.json') return void response.writeHead(302, { location: '/index.json' }).end()
    const bytes = await readFile(join(site, path)).catch(() => null)
    response.writeHead(bytes ? 200 : 404).end(bytes ?? '')
  })
  onTestFinished(() => server.close())
  const told = await call('verify', `${server.url}/`)
  expect(told.code).toBe(1)
  expect(told.out.split('\n').sort()).toEqual([
    '',
    'feed.atom is not there.',
    'health.json cannot be reached, or leads elsewhere.',
  ])
})

it('publishes nothing with what is no key, does not print it, and takes an old signature away', async () => {
  const { secret } = await makeKey()
  const signed = await publish(secret)
  await runCommand(['run', '--all', '--sources', 'sources.json', '--now', '2026-10-06T19:00:00Z'], { cwd: signed.cwd })
  expect(await readFile(join(signed.site, 'signature.json')).catch(() => null)).toBeNull()
  const { last } = await publish('not-a-key')
  expect(last.code).toBe(2)
  expect(last.err).toContain('CAASPP_WATCH_SIGNING_KEY holds no signing key')
  expect(last.err).not.toContain('not-a-key')
})
