import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

const SAMPLE = join(import.meta.dirname, '../../../monitor/sample')

async function replaySample(): Promise<string> {
  const folder = await makeTemporaryFolder()
  const args = ['replay', SAMPLE, '--data', join(folder, 'data'), '--site', join(folder, 'site'), '--quiet']
  // The second day has a page that is blocked on purpose.
  expect(await runCommandLine(args, createTestWorld())).toBe(1)
  return folder
}

async function statusOf(data: string, ...args: string[]) {
  const world = createTestWorld()
  const code = await runCommandLine(['status', '--data', data, ...args], world)
  return { code, ...world.said }
}

it('makes no good news of nothing', async () => {
  const folder = await makeTemporaryFolder()
  const { code, out } = await statusOf(join(folder, 'data'))
  expect(code).toBe(1)
  expect(out).toMatch(/^Not sure what is down\. Nothing is known yet: no page has been read\.$/m)
  expect(out).toContain('Nothing has been read yet.')
  expect(out).not.toMatch(/nothing (?:is )?(?:known to be )?down|no downtime|all systems/i)
})

it('tells what is down, what comes, what is new and which source is not trustworthy', async () => {
  const folder = await replaySample()
  const { code, out } = await statusOf(join(folder, 'data'), '--now', '2026-07-14T16:30:00Z')
  expect(code).toBe(1)
  expect(out).toMatch(/^CERS is down\.\nAs of Tue, July 14, 2026, 9:30 a\.m\. PT\.$/m)
  expect(out).toMatch(/^Coming downtimes\n {2}Fri, August 7, 5 p\.m\. to Tue, August 11, 2026, 8 a\.m\. PT /m)
  expect(out).toMatch(/^New\n {2}Tue, July 14, 9:10 a\.m\. PT /m)
  expect(out).toMatch(/^! Training and tutorials +Blocked: .*\(failing since Tue, July 14, .*; last read 24 h ago\)$/m)
  expect(out).toMatch(/^ {2}System downtime schedule +Read \(last read 20 min ago\)$/m)
})

it('believes nothing that is too old', async () => {
  const folder = await replaySample()
  const { code, out } = await statusOf(join(folder, 'data'), '--now', '2026-07-20T16:30:00Z')
  expect(code).toBe(1)
  expect(out).toMatch(/^Not sure what is down\. Too old to rely on: /)
  expect(out).toMatch(/^! System downtime schedule +Read \(last read 6 days ago, too old to rely on\)$/m)
})

it('gives the same as data', async () => {
  const folder = await replaySample()
  const { out } = await statusOf(join(folder, 'data'), '--now', '2026-07-14T16:30:00Z', '--json')
  const report = JSON.parse(out)
  expect(report).toMatchObject({ answer: 'down', line: 'CERS is down.', down: [{ systems: ['cers'] }] })
  expect(report.sources.filter(({ trustworthy }: { trustworthy: boolean }) => !trustworthy)).toMatchObject([
    { id: 'training-tutorials', outcome: 'blocked', freshness: 'fresh' },
  ])
})

it('reads while another run is writing', async () => {
  const folder = await replaySample()
  const { writeFile } = await import('node:fs/promises')
  await writeFile(
    join(folder, 'data', '.lock'),
    JSON.stringify({ pid: process.pid, host: 'here', since: '', token: 'x' }),
  )
  expect((await statusOf(join(folder, 'data'))).err).toBe('')
})
