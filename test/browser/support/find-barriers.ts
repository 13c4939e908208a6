import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PATIENCE } from './patience.ts'
import type { TestedPage } from './tested-browser.ts'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What stands in the way of people with a disability, by axe: one line for each place; none where all is well. */
export async function findBarriers(page: TestedPage): Promise<string[]> {
  // Drawn from what is stored, so a moment after the page was loaded.
  await waitForHeading(page)
  await page.evaluate(`(() => { if (!globalThis.axe) { ${AXE} } return null })()`)
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary)))`,
  )
}

async function waitForHeading(page: TestedPage): Promise<void> {
  for (const end = performance.now() + PATIENCE.timeout; performance.now() < end; ) {
    if (await page.evaluate<boolean>(`document.querySelector('h1') !== null`)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the page has no heading: ${await page.text()}`)
}
