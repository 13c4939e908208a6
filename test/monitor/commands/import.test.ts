import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

const ADDRESS = 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight400.asp'
const page = (day: number) =>
  emailPage('CAASPP: News', 'October 5, 2026', [
    { heading: 'Answer the Survey', text: `The survey closes on November ${day}, 2026.` },
  ])

async function prepare(files: Record<string, string>) {
  const folder = await makeTemporaryFolder()
  await mkdir(join(folder, 'mail'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'mail', name), text)
  const take = async (name: string, ...args: string[]) => {
    const world = createTestWorld()
    const folders = ['--data', join(folder, 'data'), '--site', join(folder, 'site')]
    const code = await runCommandLine(['import', join(folder, 'mail', name), ...folders, ...args], world)
    return { code, ...world.said }
  }
  const readSite = (path: string) => readFile(join(folder, 'site', path), 'utf8')
  return { folder, take, readSite }
}

it('takes in a saved e-mail as a pass would, once', async () => {
  const mail = `From: a@example.org\r\nSubject: CAASPP: News\r\nDate: Mon, 5 Oct 2026 09:00:00 -0700\r\nContent-Type: text/html\r\n\r\n${page(1)}`
  const { take, readSite } = await prepare({ 'news.eml': mail })
  const first = await take('news.eml')
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('New deadline “Answer the Survey”') })
  // The file is no page that anybody could be sent to.
  expect(await readSite('records.json')).not.toContain('news.eml')
  expect(await readSite('records.json')).toContain('Answer the Survey')
  expect(await take('news.eml')).toMatchObject({ code: 0, out: '' })
})

it('knows a saved page by its address, so that a later copy is an update', async () => {
  const { take } = await prepare({ 'a.html': page(1), 'b.html': page(8) })
  await take('a.html', '--url', ADDRESS, '--now', '2026-10-06T17:00:00Z')
  const later = await take(
    'b.html',
    '--url',
    ADDRESS.replace('www.', '').toUpperCase(),
    '--now',
    '2026-10-07T17:00:00Z',
  )
  expect(later.out).toBe('Deadline “Answer the Survey” extended: now ends Sun, November 8 (was Sun, November 1).\n')
})

it('learns nothing from a page that cannot be trusted', async () => {
  const { take, readSite } = await prepare({ 'wall.html': BOT_WALL })
  const { code, out, err } = await take('wall.html')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/wall\.html: left out \(blocked\): /)
  expect(JSON.parse(await readSite('records.json')).records).toEqual([])
})

it('does not let an old copy of a watched page undo what was read since', async () => {
  const { folder, take } = await prepare({ 'old.html': page(1) })
  const sample = join(import.meta.dirname, '../../../monitor/sample')
  const folders = ['--data', join(folder, 'data'), '--site', join(folder, 'site'), '--quiet']
  await runCommandLine(['replay', sample, ...folders], createTestWorld())
  const { utc } = { utc: new Date('2026-07-01T00:00:00Z') }
  await utimes(join(folder, 'mail', 'old.html'), utc, utc)
  const { code, out, err } = await take('old.html', '--url', 'https://www.caaspp-elpac.org/get-involved')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toMatch(/left out \(older\): the same page was read later, on 2026-07-14T/)
})
