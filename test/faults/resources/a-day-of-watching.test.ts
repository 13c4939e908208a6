import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import type { Clock } from '../../../monitor/ports/clock.ts'
import { createJumpingClock } from '../../monitor/fetch/jumping-clock.ts'
import { startPageSite } from '../../support/page-site.ts'
import { emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

const START = '2026-10-06T07:00:00.000Z'
const HOUR_MS = 3_600_000
/** Until noon the engine still learns; from then on a day with 40 stories grows by 1 MB, and by 4 where each result is kept. */
const MOST_GROWTH = 2 * 1024 * 1024

const STORIES = Array.from({ length: 40 }, (_, at) => ({
  heading: `Plan ${at}`,
  text: `The forms of plan ${at} are due by December ${(at % 28) + 1}, 2026. ${'Plan your work around this time. '.repeat(10)}`,
}))

const mail = (hour: number) =>
  emailPage('CAASPP: News', 'October 5, 2026', [
    { heading: 'Answer the Survey', text: `The survey closes on November ${(hour % 28) + 1}, 2026.` },
    { heading: `Word of Hour ${hour}`, text: `It is hour ${hour}.` },
    ...STORIES,
  ])

it('watches for 24 hours, sees what changes in each, and its memory does not grow', async () => {
  const cwd = await makeTemporaryFolder()
  const site = await startPageSite(new Map([['/mail', mail(0)]]))
  const sources = [{ id: 'mail', address: `${site.url}/mail`, family: 'program-email', paceMinutes: 30 }]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const stop = new AbortController()
  const jumping = createJumpingClock(START)
  const heap: number[] = []
  const clock: Clock = {
    now: () => jumping.now(),
    async sleep(ms, signal) {
      await jumping.sleep(ms, signal)
      const hour = Math.floor((jumping.now() - Date.parse(START)) / HOUR_MS)
      site.pages.set('/mail', mail(hour))
      while (heap.length < hour) heap.push(heapInUse())
      if (hour >= 24) stop.abort()
    },
  }
  const out = { text: '', write: (text: string) => (out.text = (out.text + text).slice(-20_000)), isTerminal: false }
  const world = createTestWorld({ clock, out, stopSignal: () => stop.signal })
  const folders = ['--data', join(cwd, 'data'), '--site', join(cwd, 'site')]
  expect(await runCommandLine(['watch', '--sources', join(cwd, 'sources.json'), ...folders], world)).toBe(0)
  expect(out.text).toContain('Word of Hour 23')
  expect(site.takeCounts().all).toBeGreaterThanOrEqual(46)
  const [early = 0, late = 0] = [heap[11], heap.at(-1)]
  if (process.env.RUNS) console.info(`heap after 12 hours ${early >> 10} KB, after 24 hours ${late >> 10} KB`)
  expect(late - early).toBeLessThan(MOST_GROWTH)
}, 0)

function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}
