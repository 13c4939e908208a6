import { load } from 'cheerio/slim'
import type { RawPage } from '../shared/page/page.ts'
import { readPage } from '../shared/reading/read-page.ts'

// What reading a page costs, in CPU time: an ordinary page and one of 1 MB, the first time and hot, and against parsing the
// same page alone.

const RUNS = 15
const PROSE = `<p class="text">Coordinators find all that they need in the <a href="/guide">guide for districts</a>, which tells how students are enrolled, how tests are assigned, and whom to call. Nothing of last year has to be done again.</p>`
const URL = 'https://www.caaspp-elpac.org/training-and-communication/communication/email/05-01-24-caaspp'

await measure('an ordinary page', makePage(45_000, 3))
await measure('a page of 1 MB', makePage(1_000_000, 3))
await measure('a page of 1 MB with dates in every second story', makePage(1_000_000, 2))
await measure('a page of 1 MB of prose', makePage(1_000_000, Number.POSITIVE_INFINITY))

async function measure(name: string, markup: string): Promise<void> {
  const bytes = new TextEncoder().encode(markup)
  const page: RawPage = {
    url: URL,
    contentType: 'text/html; charset=utf-8',
    bytes,
    status: 200,
    fetchedAt: '2024-05-02T18:00:00Z',
  }
  const begun = process.cpuUsage()
  const { outcome, reason, records } = await readPage(page)
  if (outcome !== 'ok') throw new Error(`bench: ${name} is ${outcome}: ${reason}`)
  const cold = cpuSince(begun)
  const hot = await medianCpu(() => readPage(page))
  const parsing = await medianCpu(() => load(markup))
  console.log(`${name}: ${(bytes.length / 1000).toFixed(0)} kB, ${records.length} records
  reading, first time  ${cold.toFixed(1)} ms CPU
  reading, hot         ${hot.toFixed(1)} ms CPU
  parsing alone, hot   ${parsing.toFixed(1)} ms CPU
  reading / parsing    ${(hot / parsing).toFixed(1)}`)
}

/** Menus and stories as pages have them; one story in `every` tells dated facts, the others are prose. */
function makePage(size: number, every: number): string {
  const menu = Array.from({ length: 300 }, (_, at) => `<li class="item"><a href="/menu/${at}">Menu item ${at}</a></li>`)
  const parts = [
    `<!doctype html><html lang="en"><head><title>CAASPP: May Update</title></head><body><nav><ul>${menu.join('')}</ul></nav>`,
    '<main><h1>CAASPP: May Update</h1><p>Email Update, May 1, 2024</p>',
  ]
  let length = parts.join('').length
  for (let at = 0; length < size; at++) {
    const story = `<section class="topic"><h3 id="topic-${at}">Topic ${at}: what districts should know</h3>${PROSE}${at % every === 0 ? factsOf(at) : PROSE}</section>`
    parts.push(story)
    length += story.length
  }
  return `${parts.join('')}</main></body></html>`
}

function factsOf(at: number): string {
  const day = 1 + (at % 28)
  return `<p>Please return form ${at} by 5 p.m. on June ${day}, 2024. The webinar will be held July ${day}, 2–3 p.m.; its recording will be available in August.</p>
<p>The following systems will be unavailable from August ${day} at 5 p.m. through August ${day + 2} at 8 a.m.:</p>
<ul class="list"><li>Test Operations Management System (TOMS)</li><li>California Educator Reporting System (CERS)</li></ul>`
}

async function medianCpu(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage()
    await work()
    times.push(cpuSince(start))
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

/** Milliseconds of CPU, all threads of this process. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
