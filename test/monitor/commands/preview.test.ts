import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { serveFolder } from '../../../monitor/preview/serve-folder.ts'
import { runCommand, startCommand } from '../../support/command-line.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

async function makeSite(): Promise<string> {
  const folder = await makeTemporaryFolder()
  await mkdir(join(folder, 'site', 'es'), { recursive: true })
  await writeFile(join(folder, 'site', 'index.html'), '<h1>Hello</h1>')
  await writeFile(join(folder, 'site', 'es', 'index.html'), '<h1>Hola</h1>')
  await writeFile(join(folder, 'site', 'calendar.ics'), 'BEGIN:VCALENDAR')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'))
  return folder
}

/** A request as it is written, which a URL class would tidy up. */
function ask(url: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) })
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString()
    })
    socket.on('end', () => resolve(text)).on('error', reject)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
  })
}

it('serves the dashboard until it is told to end', async () => {
  const cwd = await makeSite()
  const preview = startCommand(['preview', '--port', '0'], { cwd })
  await preview.said('Ctrl+C ends it.')
  preview.child.kill('SIGINT')
  const { code, out } = await preview.ended
  expect(code).toBe(0)
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
})

it('serves files with their types, and nothing outside the folder', async () => {
  const folder = await makeSite()
  const served = await serveFolder(join(folder, 'site'), 0)
  if (!served.ok) throw new Error(served.error)
  onTestFinished(() => served.close())
  expect(await ask(served.url, '/')).toMatch(/^HTTP\/1\.1 200 .*text\/html.*<h1>Hello<\/h1>/s)
  expect(await ask(served.url, '/es/?x=1')).toContain('<h1>Hola</h1>')
  expect(await ask(served.url, '/calendar.ics')).toMatch(/content-type: text\/calendar/)
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt', '/es', '/%', '/none']) {
    const answer = await ask(served.url, path)
    expect(answer, path).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer, path).not.toContain('secret')
  }
})

it('says in one line that its port is in use', async () => {
  const cwd = await makeSite()
  const served = await serveFolder(join(cwd, 'site'), 0)
  if (!served.ok) throw new Error(served.error)
  onTestFinished(() => served.close())
  const { port } = new URL(served.url)
  expect(await runCommand(['preview', '--port', port], { cwd })).toMatchObject({
    code: 2,
    err: `caaspp-watch: preview: port ${port} is in use; choose another with --port\n`,
  })
})
