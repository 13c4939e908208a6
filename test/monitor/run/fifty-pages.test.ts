import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Ended, runCommand } from '../../support/command-line.ts'
import { startPageSite } from '../../support/page-site.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const PAGES = 50

/** Each page has two stories; every fifth tells a downtime. */
function pageOf(index: number, parts: { deadline?: string; downtime?: string; more?: string } = {}): string {
  const first = new Date(Date.UTC(2026, 8, 1 + 5 * index))
  const printed = (shift: number) =>
    new Date(first.getTime() + shift * 86_400_000).toLocaleDateString('en-US', {
      timeZone: 'UTC',
      month: 'long',
      day: 'numeric',
      year: 'numeric',
    })
  const deadline = parts.deadline ?? printed(3)
  const downtime = parts.downtime ?? `TOMS will be down on ${printed(5)}, from 6 a.m. to 9 a.m.`
  return emailPage(`CAASPP: Plans of School Group ${index}`, 'August 20, 2026', [
    { heading: `Forms of Group ${index}`, text: `The forms of group ${index} are due by ${deadline}.` },
    {
      heading: `Work in Week ${index}`,
      text: index % 5 === 0 ? downtime : `Nothing special is planned for group ${index}.`,
    },
    ...(parts.more ? [{ heading: parts.more, text: `This is new for group ${index}.` }] : []),
  ])
}

async function filesBelow(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)))
}

function changedPaths(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
}

function sentencesOf({ out }: Ended): string[] {
  const { changes } = JSON.parse(out) as { changes: { sentence: string }[] }
  return changes.map(({ sentence }) => sentence).sort()
}

it('watches fifty pages: all new, then unchanged, then exactly the edits', async () => {
  const site = await startPageSite(new Map(Array.from({ length: PAGES }, (_, i) => [`/page-${i}`, pageOf(i)])))
  const cwd = await makeTemporaryFolder()
  await mkdir(join(cwd, 'out'))
  const sources = Array.from({ length: PAGES }, (_, i) => ({
    id: `page-${i}`,
    address: `${site.url}/page-${i}`,
    family: 'program-email',
    paceMinutes: 60,
  }))
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const pass = (now: string) =>
    runCommand(
      ['run', '--json', '--now', now, '--sources', 'sources.json', '--data', 'out/data', '--site', 'out/site'],
      { cwd },
    )

  const first = await pass('2026-08-24T17:00:00Z')
  expect(first).toMatchObject({ code: 0 })
  expect(site.takeCounts()).toEqual({ all: 50, conditional: 0, notModified: 0 })
  const kinds = sentencesOf(first).map((sentence) => sentence.split(' ').slice(0, 2).join(' '))
  expect(kinds.filter((kind) => kind === 'New notice')).toHaveLength(2 * PAGES)
  expect(kinds.filter((kind) => kind === 'New deadline')).toHaveLength(PAGES)
  expect(kinds.filter((kind) => kind === 'New TOMS')).toHaveLength(PAGES / 5)
  expect(kinds).toHaveLength(2 * PAGES + PAGES + PAGES / 5)

  const afterFirst = await filesBelow(join(cwd, 'out'))
  const idle = await pass('2026-08-24T17:20:00Z')
  expect(idle.err).toBe('Nothing was due.\n')
  expect(site.takeCounts().all).toBe(0)
  expect(changedPaths(afterFirst, await filesBelow(join(cwd, 'out')))).toEqual([])

  const second = await pass('2026-08-24T17:58:00Z')
  expect(second).toMatchObject({ code: 0 })
  expect(sentencesOf(second)).toEqual([])
  expect(site.takeCounts()).toEqual({ all: 50, conditional: 50, notModified: 50 })
  const afterSecond = await filesBelow(join(cwd, 'out'))
  expect(changedPaths(afterFirst, afterSecond)).toEqual([
    join(cwd, 'out/data/health.json'),
    join(cwd, 'out/site/health.json'),
  ])

  site.pages.set('/page-3', pageOf(3, { deadline: 'October 2, 2026' }))
  site.pages.set('/page-10', pageOf(10, { downtime: 'TOMS will be down on October 27, 2026, from 6 a.m. to 9 a.m.' }))
  site.pages.set('/page-20', pageOf(20).replaceAll('<p>', '<p class="new">').replaceAll('group 20', 'group&#32;20'))
  site.pages.set('/page-30', pageOf(30, { more: 'A Third Story' }))
  site.pages.set('/page-40', BOT_WALL)
  const third = await pass('2026-08-24T19:00:00Z')
  expect(third.code).toBe(1)
  expect(sentencesOf(third)).toEqual([
    'Deadline “Forms of Group 3” extended: now ends Fri, October 2 (was Sat, September 19).',
    'New notice “A Third Story”.',
    'TOMS downtime moved: now Tue, October 27, 6 a.m. to 9 a.m. (was Mon, October 26, 6 a.m. to 9 a.m.).',
  ])
  expect(third.err).toContain('page-40: blocked: ')
  expect(site.takeCounts()).toEqual({ all: 50, conditional: 50, notModified: 45 })

  // The blocked page took nothing away, and everything is as it was once it is back.
  site.pages.set('/page-40', pageOf(40))
  const fourth = await pass('2026-08-24T20:00:00Z')
  expect(fourth.code).toBe(0)
  expect(sentencesOf(fourth)).toEqual([])
})
