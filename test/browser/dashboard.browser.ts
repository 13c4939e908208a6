import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDashboards } from '../../monitor/publish/dashboard/render-dashboard.ts'
import { makeHealth, makeModel, makeRecord, NOW } from '../monitor/publish/make-model.ts'
import { CHROMIUM, hasChromium } from './support/open-chromium.ts'

const HOUR = 3_600_000

/** Drawn on Monday, July 1, 2024, 10 a.m.; to be relied on until 12:58 p.m., and its second source until 5 p.m. */
const MODEL = makeModel({
  records: [makeRecord({ systems: ['toms'] })],
  health: [makeHealth(), makeHealth({ id: 'b', name: 'Another page', essential: false, staleAfterMinutes: 422 })],
})

describe.skipIf(!hasChromium)('the dashboard of a monitor that has died', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false })
  })
  afterAll(() => browser?.close())

  /** Opens an edition at a moment (milliseconds since 1970 UTC). */
  async function open(path: string, moment: number): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.clock.install({ time: moment })
    const markup = renderDashboards(MODEL).find((dashboard) => dashboard.path === path)?.markup ?? ''
    // Served, so that the page's own policy holds.
    await page.route('https://watch.example.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: markup }),
    )
    await page.goto(`https://watch.example.org/${path}`)
    return { page, complaints }
  }

  const textOf = async (page: Page, selector: string) => (await page.locator(selector).innerText()).replace(/\s+/g, ' ')

  it('says what is known for as long as that can be relied on', async () => {
    const { page, complaints } = await open('index.html', NOW + HOUR)
    expect(await textOf(page, '#now')).toContain('Nothing is known to be down.')
    expect(await textOf(page, '#now')).not.toContain('Not sure')
    expect(await textOf(page, '#systems')).toContain('No downtime known')
    expect(await page.title()).toBe('Nothing is known to be down. – CAASPP Watch')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('turns to “not sure” by itself, in every part, while it stays open', async () => {
    const { page } = await open('index.html', NOW + HOUR)
    await page.clock.fastForward(2 * HOUR)
    await page.locator('#now', { hasText: 'Not sure what is down.' }).waitFor()
    expect(await textOf(page, 'main')).not.toMatch(/Nothing is known to be down|No downtime known/)
    expect(await textOf(page, '#systems')).toContain('Not sure')
    expect(await page.title()).toBe('Not sure what is down. – CAASPP Watch')
    await page.close()
  })

  it('says so at once when it is opened too late, in Spanish as well', async () => {
    const { page } = await open('es/index.html', NOW + 24 * HOUR)
    expect(await textOf(page, '#now')).toContain('No se sabe con certeza qué está fuera de servicio.')
    await page.close()
  })

  it('lets each source become too old by itself', async () => {
    const { page } = await open('index.html', NOW + 3 * HOUR)
    const states = await page.locator('#sources tbody tr').allInnerTexts()
    expect(states.map((row) => row.includes('Too old to rely on'))).toEqual([true, false])
    await page.close()
  })
})
