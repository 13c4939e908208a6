import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureProcess, renderTable } from './measure-process.ts'
import { nameOfPage, writePages } from './page-folder.ts'
import { servePages } from './serve-pages.ts'
import { monitor, workplaceOf } from './tools.ts'

// What a page costs as there are more of them: first pass, and a pass over the same pages unchanged.
// `PAGES=100,500,5000 npm run bench:growth`

const SIZES = (process.env.PAGES ?? '100,500,5000').split(',').map(Number)
const PORT = 8_481

const scratch = mkdtempSync(join(tmpdir(), 'bench-growth-'))
const rows: string[][] = []
for (const count of SIZES) {
  const pages = join(scratch, `pages-${count}`)
  writePages(pages, count)
  const server = await servePages(pages, join(scratch, `nginx-${count}`), PORT)
  try {
    const names = Array.from({ length: count }, (_, index) => nameOfPage(index))
    const at = workplaceOf(monitor, scratch, server.withValidators, names)
    monitor.prepare(at)
    for (const name of ['first', 'unchanged']) {
      const { cpu, peak } = measureProcess(monitor.command(at))
      rows.push([`${count} pages, ${name}`, cpu.toFixed(0), (cpu / count).toFixed(2), peak.toFixed(0)])
    }
  } finally {
    await server.stop()
  }
}
rmSync(scratch, { recursive: true })
console.log(renderTable(['', 'CPU ms', 'CPU ms a page', 'peak MB'], rows))
