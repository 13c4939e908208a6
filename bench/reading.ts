import { load } from 'cheerio/slim'
import type { RawPage } from '../shared/page/page.ts'
import { readPage } from '../shared/reading/read-page.ts'

// What reading a page costs, in CPU time: a page of 1 MB cold and hot, and against parsing the same page alone.

const SIZE = 1_000_000
const RUNS = 15

const page: RawPage = {
  url: 'https://www.caaspp-elpac.org/training-and-communication/communication/email/05-01-24-caaspp',
  contentType: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode(makePage(SIZE)),
  status: 200,
  fetchedAt: '2024-05-02T18:00:00Z',
}
const markup = new TextDecoder().decode(page.bytes)

const begun = process.cpuUsage()
const { records } = await readPage(page)
const cold = cpuSince(begun)
const hot = await medianCpu(() => readPage(page))
const parsing = await medianCpu(() => load(markup))

console.log(`page of ${(page.bytes.length / 1e6).toFixed(2)} MB, ${records.length} records`)
console.log(`reading, first time  ${cold.toFixed(0)} ms CPU`)
console.log(`reading, hot         ${hot.toFixed(0)} ms CPU`)
console.log(`parsing alone, hot   ${parsing.toFixed(0)} ms CPU`)
console.log(`reading / parsing    ${(hot / parsing).toFixed(2)}`)

/** Stories of every kind of fact, over and over, with the markup and the menus that pages have around them. */
function makePage(size: number): string {
  const menu = Array.from({ length: 120 }, (_, at) => `<li class="item"><a href="/menu/${at}">Menu item ${at}</a></li>`)
  const parts = [
    `<!doctype html><html lang="en"><head><title>CAASPP: May Update</title></head><body><nav><ul>${menu.join('')}</ul></nav>`,
    '<main><h1>CAASPP: May Update</h1><p>Email Update, May 1, 2024</p>',
  ]
  let length = 0
  for (let at = 0; length < size; at++) {
    const story = makeStory(at)
    parts.push(story)
    length += story.length
  }
  return `${parts.join('')}</main></body></html>`
}

function makeStory(at: number): string {
  const day = 1 + (at % 28)
  return `<section class="topic"><h3 id="topic-${at}">Topic ${at}: what districts should know</h3>
<p>Coordinators find all that they need in the <a href="/guide/${at}">guide for districts</a>, which tells how students are enrolled, how tests are assigned, and whom to call. Nothing of last year has to be done again.</p>
<p>Please return form ${at} by 5 p.m. on June ${day}, 2024. The webinar will be held July ${day}, 2–3 p.m.; its recording will be available in August.</p>
<p>The following systems will be unavailable from August ${day} at 5 p.m. through August ${day + 2} at 8 a.m.:</p>
<ul class="list"><li>Test Operations Management System (TOMS)</li><li>California Educator Reporting System (CERS)</li></ul></section>`
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
