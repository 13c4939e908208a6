import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand, startCommand } from '../../support/command-line.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const MAIL = emailPage('CAASPP: News for October', 'October 5, 2026', [
  { heading: 'Answer the Survey', text: 'The survey closes on Sunday, November 1, 2026.' },
  {
    heading: 'Work on TOMS',
    text: 'TOMS will be down from Friday, October 30, at 5 p.m. through Monday, November 2, at 8 a.m.',
  },
])
const ADDRESS = 'https://www.caaspp-elpac.org/training-and-communication/communication/email/10-05-26-caaspp'

async function folderWithPages(): Promise<string> {
  const folder = await makeTemporaryFolder()
  await mkdir(join(folder, 'pages'))
  await writeFile(join(folder, 'pages', 'mail.html'), MAIL)
  await writeFile(join(folder, 'pages', 'wall.html'), BOT_WALL)
  const entry = (file: string) => ({ file, url: ADDRESS, contentType: 'text/html', fetchedAt: '2026-10-06T15:00:00Z' })
  await writeFile(join(folder, 'pages', 'list.json'), JSON.stringify([entry('mail.html'), entry('wall.html')]))
  return folder
}

it('prints one JSON object a line for each page of a manifest, whose paths are its own', async () => {
  const cwd = await folderWithPages()
  const { code, out, err } = await runCommand(['extract', '--manifest', 'pages/list.json', '--json'], { cwd })
  const [mail, wall, ...rest] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect({ err, rest }).toEqual({ err: '', rest: [] })
  expect(mail).toMatchObject({ file: 'mail.html', outcome: 'ok', document: { published: '2026-10-05' } })
  expect(mail.records).toContainEqual(expect.objectContaining({ kind: 'deadline', end: '2026-11-01' }))
  expect(wall).toMatchObject({ file: 'wall.html', outcome: 'blocked', records: [] })
  // One page could not be trusted, and the exit code says so.
  expect(code).toBe(1)
})

it('gives the same bytes wherever the computer stands, also for hours around the change of clocks', async () => {
  const cwd = await folderWithPages()
  const zones = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/St_Johns']
  const runs = await Promise.all(
    zones.map((TZ) => runCommand(['extract', '--manifest', 'pages/list.json', '--json'], { cwd, env: { TZ } })),
  )
  expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
  expect(runs[0]?.out).toContain('"start":"2026-10-30T17:00-07:00","end":"2026-11-02T08:00-08:00"')
})

it('reads files by name, finds out what they are, and tells it to people', async () => {
  const cwd = await folderWithPages()
  await writeFile(
    join(cwd, 'note.eml'),
    `From: a@example.org\nSubject: News\nDate: Mon, 5 Oct 2026 09:00:00 -0700\n\nHello.\n`,
  )
  const { code, out } = await runCommand(['extract', 'pages/mail.html', 'note.eml'], { cwd })
  expect(code).toBe(0)
  expect(out).toMatch(/^pages\/mail\.html: CAASPP: News for October \(program-email, 2026-10-05, CAASPP\)$/m)
  expect(out).toMatch(/^ {2}deadline through Sun, November 1, 2026: Answer the Survey$/m)
  expect(out).toMatch(/^note\.eml: News /m)
})

it('takes the address from what a browser wrote into a saved page', async () => {
  const cwd = await makeTemporaryFolder()
  const saved = `<!-- saved from url=(0058)https://www.caaspp-elpac.org/messages/elpac -->\n${MAIL.replaceAll('CAASPP', 'Testing')}`
  await writeFile(join(cwd, 'saved.html'), saved)
  const { out } = await runCommand(['extract', 'saved.html', '--json'], { cwd })
  expect(JSON.parse(out).document.programs).toEqual(['ELPAC'])
})

it('does not depend on when a file was written, if told the moment', async () => {
  const cwd = await folderWithPages()
  const args = ['extract', 'pages/mail.html', '--json', '--now', '2026-10-06T15:00:00Z']
  const first = await runCommand(args, { cwd })
  await utimes(join(cwd, 'pages', 'mail.html'), 0, 0)
  expect((await runCommand(args, { cwd })).out).toBe(first.out)
})

it('shows no escape sequence of a page on a terminal', async () => {
  const cwd = await makeTemporaryFolder()
  await writeFile(join(cwd, 'mail.html'), emailPage('News \u001b[31mred\u202e', 'October 5, 2026', []))
  const { out } = await runCommand(['extract', 'mail.html'], { cwd })
  expect(out).toContain('News')
  for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign)
})

it('ends quietly when its reader has seen enough', async () => {
  const cwd = await folderWithPages()
  const entry = { file: 'mail.html', url: ADDRESS, contentType: 'text/html', fetchedAt: '2026-10-06T15:00:00Z' }
  await writeFile(join(cwd, 'pages', 'long.json'), JSON.stringify(Array.from({ length: 500 }, () => entry)))
  const running = startCommand(['extract', '--manifest', 'pages/long.json', '--json'], { cwd })
  running.child.stdout?.once('data', () => running.child.stdout?.destroy())
  expect((await running.ended).err).toBe('')
})
