import { openStore } from '../../../monitor/store/open-store.ts'
import { readStore } from '../../../monitor/store/read-store.ts'

// What a pass does that finds everything unchanged: it reads, opens, notes the health of a page, and closes. The folder is
// its argument.
const folder = process.argv[2] ?? ''
const looked = await readStore(folder, { most: 500 })
if (!looked.ok || looked.snapshot.changes.length === 0) throw new Error('there is nothing to look at')
const opened = await openStore(folder, { now: () => Date.now() })
if (!opened.ok) throw new Error(opened.problem.message)
const { health } = opened.store.read()
const pages = Object.entries(health.pages).map(([url, page]) => [
  url,
  { ...page, lastCheckedAt: new Date().toISOString() },
])
const problem = await opened.store.commit({ health: { ...health, pages: Object.fromEntries(pages) } })
if (problem) throw new Error(problem.message)
await opened.store.close()
