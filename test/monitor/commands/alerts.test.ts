import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import { EMPTY_OUTBOX } from '../../../monitor/store/outbox.ts'
import { runCommand } from '../../support/command-line.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'
import { startReceiver } from '../notify/channels/receiver.ts'
import { december } from '../notify/support.ts'

/** A folder with an alerts file for one Slack channel, and data that know one downtime. */
async function installation(channel: object = {}): Promise<{ folder: string; args: string[] }> {
  const folder = await makeTemporaryFolder()
  const entry = { id: 'chat', type: 'slack', addressEnv: 'SLACK', quietHours: null, ...channel }
  await writeFile(join(folder, 'alerts.json'), JSON.stringify({ allowLoopback: true, channels: [entry] }))
  const data = join(folder, 'data')
  await mkdir(data)
  const opened = await openStore(data, { now: () => Date.parse('2026-11-10T20:00:00Z') })
  if (!opened.ok) throw new Error(opened.problem.message)
  await opened.store.commit({ records: [december()], outbox: EMPTY_OUTBOX })
  await opened.store.close()
  const now = ['--now', '2026-11-10T12:00-08:00']
  return { folder, args: ['--alerts', join(folder, 'alerts.json'), '--data', data, ...now] }
}

async function run(args: string[], secrets: Record<string, string> = {}) {
  const world = createTestWorld({ readSecret: (name) => secrets[name] ?? null })
  const code = await runCommandLine(['alerts', ...args], world)
  return { code, ...world.said }
}

describe('alerts', () => {
  it('test sends one message and leaves the data alone', async () => {
    const { url, received } = await startReceiver()
    const { args } = await installation()
    const [flag = '', file = ''] = args
    const tested = await run(['test', 'chat', flag, file], { SLACK: `${url}/s3cret` })
    expect(tested).toEqual({ code: 0, out: '', err: 'chat: delivered. Look whether it has arrived.\n' })
    expect(received[0]?.text).toContain('This is a test.')
    expect(await run(['test', 'chat', flag, file])).toMatchObject({
      code: 1,
      err: 'chat: not delivered: the environment variable SLACK is not set\n',
    })
    expect((await run(['test', 'char', flag, file])).err).toMatch(/has no channel "char"; it has chat\n$/)
  })

  it('preview shows what would be sent, and the reminders to come', async () => {
    const { args } = await installation()
    const { code, out } = await run(['preview', '--days', '30', ...args])
    expect(code).toBe(0)
    expect(out).toContain('-- now: CAASPP Watch: 1 thing to know now')
    expect(out).toContain('Starts: Fri, December 4, 2026, 5 p.m. PT')
    expect(out).toContain('(7 days): TOMS: the downtime begins Fri, December 4, 2026, 5 p.m. PT.')
    const { out: json } = await run(['preview', '--json', ...args])
    expect(JSON.parse(json).messages).toHaveLength(1)
  })

  it('retry sends what is waiting, pending lists it until it has arrived', async () => {
    let status = 500
    const { url, received } = await startReceiver(() => ({ status }))
    const { args } = await installation()
    const secrets = { SLACK: `${url}/s3cret` }
    const failed = await run(['retry', ...args], secrets)
    expect(failed.code).toBe(1)
    expect(failed.err).toContain('1 message could not be delivered.')
    const pending = await run(['pending', ...args.slice(2)])
    expect(pending.out).toContain('chat: failed')
    expect(pending.out).toContain('1 failed: it answered with status 500')
    status = 200
    expect(await run(['retry', 'chat', ...args], secrets)).toMatchObject({ code: 0 })
    expect((await run(['pending', ...args.slice(2)])).err).toBe('Nothing is waiting: every alert has been delivered.\n')
    expect(received).toHaveLength(2)
    expect(received[0]?.text).toBe(received[1]?.text)
  })

  it('refuse a wrong file in one line', async () => {
    const { folder } = await installation({ type: 'carrier-pigeon' })
    const { code, err } = await run(['preview', '--alerts', join(folder, 'alerts.json')])
    expect([code, err.split('\n').length]).toEqual([2, 2])
    expect(err).toContain('channels[0].type')
  })

  it('are part of the real command line, with a help for each', async () => {
    const help = await runCommand(['alerts', '--help'])
    for (const name of ['test', 'preview', 'pending', 'retry']) expect(help.out).toContain(`  ${name}`)
    expect((await runCommand(['alerts', 'retry', '--help'])).out).toContain('caaspp-watch alerts retry office-mail')
    expect((await runCommand(['alerts'])).code).toBe(2)
  })
})

it('doctor checks an alerts file and names what is not set', async () => {
  const { folder } = await installation()
  const args = ['doctor', '--no-network', '--data', join(folder, 'data'), '--site', join(folder, 'site')]
  const world = createTestWorld({ readSecret: () => null })
  expect(await runCommandLine([...args, '--alerts', join(folder, 'alerts.json')], world)).toBe(2)
  expect(world.said.out).toContain('fail  alerts: chat (slack) lacks the environment variable SLACK')
})
