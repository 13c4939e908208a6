import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCommand, startCommand } from '../../support/command-line.ts'
import { MEASURED } from '../../support/growth.ts'
import { startHttpServer } from '../../support/http-server.ts'
import { startPageSite } from '../../support/page-site.ts'
import { emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const PAGES = 500
const MOST_MEGABYTES = 200
const MOST_CONNECTIONS = 8
/** Says at the end how much memory the process had at most, in kilobytes. */
const TELL_PEAK = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))\n"

const pageOf = (index: number) => emailPage(`CAASPP: Plans of Group ${index}`, 'August 20, 2026', storiesOf(index))

const storiesOf = (index: number) =>
  Array.from({ length: 8 }, (_, story) => ({
    heading: `Work ${story} of Group ${index}`,
    text: `The forms of work ${story} are due by ${dayOf(index)}, 2026. ${'Plan your work around this time. '.repeat(20)}`,
  }))

/** The same with as much markup around it as a page of the watched sites has. */
const heavyPageOf = (index: number) =>
  pageOf(index).replace('</head>', `<style>${`.menu-${index} { color: inherit }\n`.repeat(2_500)}</style></head>`)

/** A day of the autumn, printed without its year. */
function dayOf(index: number): string {
  return `${['September', 'October', 'November'][index % 3]} ${(index % 28) + 1}`
}

async function writeSources(cwd: string, url: string, count: number): Promise<void> {
  const sources = Array.from({ length: count }, (_, at) => ({
    id: `page-${at}`,
    address: `${url}/page-${at}`,
    family: 'program-email',
    paceMinutes: 60,
  }))
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
}

it(
  `reads 500 heavy pages in one pass and prints what they say with less than ${MOST_MEGABYTES} MB`,
  MEASURED,
  async () => {
    const site = await startPageSite(
      new Map(Array.from({ length: PAGES }, (_, at) => [`/page-${at}`, heavyPageOf(at)])),
    )
    const cwd = await makeTemporaryFolder()
    await writeSources(cwd, site.url, PAGES)
    await writeFile(join(cwd, 'peak.mjs'), TELL_PEAK)
    const env = { NODE_OPTIONS: '--import=./peak.mjs' }
    const run = ['run', '--json', '--sources', 'sources.json', '--now', '2026-08-24T17:00:00Z']
    const { code, err } = await runCommand(run, { cwd, env })
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('500 pages looked at: 500 read') })
    const megabytes = Number(/^peak (\d+)/m.exec(err)?.[1]) / 1024
    if (process.env.RUNS) console.info(`peak ${Math.round(megabytes)} MB`)
    expect(megabytes).toBeLessThan(MOST_MEGABYTES)
  },
)

it('asks a host for few pages at once and ends within two seconds of SIGTERM', MEASURED, async () => {
  const cwd = await makeTemporaryFolder()
  let open = 0
  let most = 0
  const server = await startHttpServer((request) => {
    open += 1
    most = Math.max(most, open)
    request.socket.on('close', () => {
      open -= 1
    })
  })
  onTestFinished(() => server.close())
  await writeSources(cwd, server.url, 60)
  // A busy machine takes its time for everything.
  const begun = performance.now()
  await runCommand(['--version'], { cwd })
  const patience = Math.max(2_000, 2 * (performance.now() - begun))
  const watch = startCommand(['watch', '--sources', 'sources.json'], { cwd })
  while (most < MOST_CONNECTIONS) await new Promise((resolve) => setTimeout(resolve, 50))
  const asked = performance.now()
  watch.child.kill('SIGTERM')
  const { code } = await watch.ended
  const took = performance.now() - asked
  if (process.env.RUNS) console.info(`ended after ${Math.round(took)} ms`)
  expect({ code, most }).toEqual({ code: 0, most: MOST_CONNECTIONS })
  expect(took).toBeLessThan(patience)
})
