import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { startMailServer } from '../../monitor/notify/channels/mail-server.ts'
import { startReceiver } from '../../monitor/notify/channels/receiver.ts'
import { december } from '../../monitor/notify/support.ts'
import { runCommand } from '../../support/command-line.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

/** Stands in every secret, so that one look finds any of them, also written in another way. */
const MARK = 'xyzzy7'

it('no secret reaches the terminal or a file, even where every channel fails and its server repeats them', async () => {
  // A server that gives back all it was told, in its status line, its headers and its body.
  const { url, received } = await startReceiver(({ headers, text, path }) => ({
    status: 500,
    headers: { 'x-echo': `${headers.authorization ?? ''} ${path}`, 'retry-after': MARK },
    body: `${JSON.stringify(headers)} ${text} ${path}`,
  }))
  const mail = await startMailServer()
  const folder = await makeTemporaryFolder()
  const data = join(folder, 'data')
  await mkdir(data)
  const opened = await openStore(data, { now: Date.now })
  if (!opened.ok) throw new Error(opened.problem.message)
  await opened.store.commit({ records: [december()] })
  await opened.store.close()
  const hook = (type: string) => ({ id: type, type, addressEnv: 'HOOK' })
  const channels = [
    ...['slack', 'teams', 'discord', 'google-chat'].map(hook),
    { ...hook('webhook'), signingKeyEnv: 'SIGNING' },
    { id: 'ntfy', type: 'ntfy', server: url, topicEnv: 'TOPIC', tokenEnv: 'TOKEN' },
    { id: 'issues', type: 'github-issue', repository: 'a/b', tokenEnv: 'TOKEN', api: url },
    {
      ...{ id: 'mail', type: 'email', host: '127.0.0.1', port: mail.port, security: 'none', from: 'a@b.example' },
      ...{ toEnv: 'RECIPIENTS', userEnv: 'USER_NAME', passwordEnv: 'PASSWORD' },
    },
  ].map((channel) => ({ ...channel, quietHours: null }))
  await writeFile(join(folder, 'alerts.json'), JSON.stringify({ allowLoopback: true, channels }))
  const env = {
    HOOK: `${url}/hook/${MARK}`,
    SIGNING: `${MARK}-signing`,
    TOPIC: `${MARK}-topic`,
    TOKEN: `${MARK}-token`,
    USER_NAME: `${MARK}-user`,
    PASSWORD: `${MARK}-wrong`,
    RECIPIENTS: `${MARK}@district.example`,
    CAASPP_WATCH_DEBUG: '1',
  }
  const said: string[] = []
  const commands = [
    ['alerts', 'retry'],
    ['alerts', 'retry', '--json'],
    ['alerts', 'pending'],
    ['alerts', 'preview', '--json'],
    ['doctor', '--no-network', '--alerts', 'alerts.json'],
    ...channels.map(({ id }) => ['alerts', 'test', id]),
  ]
  for (const args of commands) {
    const { out, err } = await runCommand(args, { cwd: folder, env })
    said.push(out, err)
  }
  // Every channel was really asked with its secrets, and really failed.
  expect(received.length).toBeGreaterThan(14)
  expect(received.some(({ headers }) => headers.authorization?.includes(MARK))).toBe(true)
  expect(mail.logins).toContain(`${MARK}-user`)
  const pending = await readFile(join(data, 'outbox.jsonl'), 'utf8')
  for (const { id } of channels) expect(pending).toContain(`"channel":"${id}"`)
  expect(pending.match(/"problem":"/g)).toHaveLength(channels.length)

  const encoded = [MARK, Buffer.from(MARK).toString('base64').slice(0, 6), Buffer.from(MARK).toString('hex')]
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  for (const secret of encoded) {
    expect(said.filter((text) => text.includes(secret))).toEqual([])
    expect(texts.filter((text) => text.includes(secret))).toEqual([])
  }
}, 300_000)
