import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { checkNode } from '../../../monitor/doctor/check-node.ts'
import { startPageSite } from '../../support/page-site.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

async function examine(folder: string, ...args: string[]) {
  const world = createTestWorld()
  const folders = ['--data', join(folder, 'data'), '--site', join(folder, 'site')]
  const code = await runCommandLine(['doctor', ...folders, ...args], world)
  return { code, ...world.said }
}

async function writeSources(folder: string, address: string): Promise<string> {
  const path = join(folder, 'sources.json')
  const sources = [{ id: 'one', address, family: 'other' }]
  await writeFile(path, JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  return path
}

it('finds a new installation well, and makes nothing', async () => {
  const folder = await makeTemporaryFolder()
  const { code, out } = await examine(folder, '--no-network')
  expect(code).toBe(0)
  expect(out).toMatch(/^ok {4}Node /)
  expect(out).toMatch(/^ok {4}data: .* will be made$/m)
  expect(out).toMatch(/^ok {4}lock: free$/m)
  expect(out).toMatch(/^warn {2}contact: .* — set CAASPP_WATCH_CONTACT /m)
  const { readdir } = await import('node:fs/promises')
  expect(await readdir(folder)).toEqual([])
})

it('asks each host once, and tells which answers', async () => {
  const folder = await makeTemporaryFolder()
  const site = await startPageSite(new Map([['/one', '<h1>One</h1>']]))
  const well = await examine(folder, '--sources', await writeSources(folder, `${site.url}/one`))
  expect(well).toMatchObject({ code: 0, out: expect.stringMatching(/^ok {4}127\.0\.0\.1:\d+: answers/m) })
  const refused = await examine(folder, '--sources', await writeSources(folder, `${site.url}/two`))
  expect(refused).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^warn {2}127\.0\.0\.1:\d+: answers with status 404 — /m),
  })
  const dead = await examine(folder, '--sources', await writeSources(folder, 'http://127.0.0.1:9/one'))
  expect(dead).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^fail {2}127\.0\.0\.1:9: .* — check the network/m),
  })
})

it('says what to do about a wrong setting, and goes on with the rest', async () => {
  const folder = await makeTemporaryFolder()
  await writeFile(join(folder, 'site'), '')
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'data', 'store.json'), '{"schema": 999, "records": 0, "logBytes": 0}')
  await writeFile(join(folder, 'sources.json'), '{')
  const { code, out } = await examine(folder, '--sources', join(folder, 'sources.json'))
  expect(code).toBe(2)
  expect(out).toMatch(/^fail {2}site: .* is not a folder — name another with --site$/m)
  expect(out).toMatch(/^fail {2}store: .*newer version.* — use the version that wrote it/m)
  expect(out).toMatch(/^fail {2}sources: .*not JSON.* — correct the file$/m)
})

it('tells of a lock', async () => {
  const folder = await makeTemporaryFolder()
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'data', '.lock'), '')
  expect((await examine(folder, '--no-network')).out).toMatch(/^warn {2}lock: another run /m)
})

it('knows which Node is too old', () => {
  expect(checkNode('24.0.0').level).toBe('ok')
  expect(checkNode('22.19.0').level).toBe('ok')
  expect(checkNode('22.18.9')).toMatchObject({ level: 'fail', advice: expect.stringContaining('npm') })
  expect(checkNode('20.19.0').level).toBe('fail')
})

it('gives its findings as data', async () => {
  const { out } = await examine(await makeTemporaryFolder(), '--no-network', '--json')
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).level),
  ).toContain('ok')
})
