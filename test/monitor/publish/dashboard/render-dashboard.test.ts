import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { renderDashboards } from '../../../../monitor/publish/dashboard/render-dashboard.ts'
import { SCRIPT } from '../../../../monitor/publish/dashboard/script.ts'
import type { SiteModel } from '../../../../monitor/publish/site-model.ts'
import { SYSTEMS } from '../../../../shared/systems/catalogue.ts'
import { HOSTILE_TEXTS } from '../hostile-text.ts'
import { makeFact, makeHealth, makeModel, makeRecord, NOW } from '../make-model.ts'
import { makeRichModel } from '../rich-model.ts'

const DURING = Date.parse('2024-07-06T12:00:00-07:00')

function markupOf(model: SiteModel, path = 'index.html'): string {
  const found = renderDashboards(model).find((dashboard) => dashboard.path === path)
  if (!found) throw new Error(`there is no ${path}`)
  return found.markup
}

function openPage(model: SiteModel, path?: string) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
  document.write(markupOf(model, path))
  return document
}

function textOf(model: SiteModel, selector: string, path?: string): string {
  return (openPage(model, path).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

test.each(['index.html', 'es/index.html'])('%s holds everything itself and runs nothing but its own script', (path) => {
  const page = openPage(makeRichModel(), path)
  expect([...page.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([SCRIPT])
  expect(page.querySelectorAll('script[src], iframe, object, embed, img, link[rel=stylesheet], form').length).toBe(0)
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  )
  expect(page.querySelectorAll('[style], [onclick]').length).toBe(0)
})

test.each(['index.html', 'es/index.html'])(
  '%s has landmarks, one h1, headings without gaps, and links that lead somewhere',
  (path) => {
    const page = openPage(makeRichModel(), path)
    for (const landmark of ['header', 'main', 'footer', 'nav[aria-label]'])
      expect(page.querySelectorAll(landmark).length).toBe(1)
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...page.querySelectorAll('a')].every(({ textContent }) => textContent.trim() !== '')).toBe(true)
  },
)

test('every table has a caption and every heading cell says what it heads', () => {
  const page = openPage(makeRichModel())
  const tables = [...page.querySelectorAll('table')]
  expect(tables.length).toBeGreaterThan(3)
  expect(tables.every((table) => table.querySelector('caption')?.textContent)).toBe(true)
  expect([...page.querySelectorAll('th')].every((cell) => cell.hasAttribute('scope'))).toBe(true)
})

test('the drawing says in words what it holds, and tells its kinds apart without colour', () => {
  const page = openPage(makeRichModel())
  const drawing = page.querySelector('svg.timeline')
  expect(drawing?.getAttribute('role')).toBe('img')
  expect(page.querySelector('#timeline-title')?.textContent).toContain('6 downtimes, 2 deadlines and 2 events')
  const labels = [...(drawing?.querySelectorAll('.bar text') ?? [])].map(({ textContent }) => textContent)
  expect(labels).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\? Tentative/),
      expect.stringMatching(/^\? Check the source/),
      expect.stringMatching(/^Cancelled/),
    ]),
  )
})

test('the answer says what is down and until when, what comes next, and that the page ages', () => {
  expect(textOf(makeRichModel(), '.headline')).toBe(
    'Practice and Training Tests and Test Administrator Training Site are down.',
  )
  expect(textOf(makeRichModel(), '.next')).toContain(
    'Fri, July 12 to Tue, July 16, 2024 May begin as early as Thu, July 11, 2024, 5 p.m. PT.',
  )
  expect(textOf(makeRichModel(), '.now')).toContain('Do not rely on it after Mon, July 1, 2024, 12:58 p.m. PT.')
})

test('data that are too old give no good news, in any part of the page', () => {
  const old = makeModel({ health: [makeHealth({ lastReadAt: '2024-06-30T12:00:00Z' })] })
  expect(textOf(old, '.now')).toContain(
    'Not sure what is down. Too old to rely on: System downtime schedule, last read Sun, June 30, 2024, 5 a.m. PT.',
  )
  expect(markupOf(old)).not.toContain('No downtime known')
})

test('a downtime that is over is no longer next, without anybody changing it', () => {
  const fresh = (now: number) => makeModel({ now, health: [makeHealth({ lastReadAt: new Date(now).toISOString() })] })
  expect(textOf(fresh(NOW), '.next')).toContain('TOMS')
  expect(textOf(fresh(DURING), '.headline')).toBe('TOMS is down.')
  expect(textOf(fresh(DURING + 3 * 86_400_000), '.headline')).toBe('Nothing is known to be down.')
})

test('what is doubted says so beside its time, with the likely one', () => {
  const doubted = makeModel({
    records: [makeRecord({ doubts: ['weekday-mismatch'], suggested: { start: '2024-07-04' } })],
  })
  expect(textOf(doubted, '#downtimes tbody tr')).toContain(
    '? Check the source. The printed weekday does not fit the printed date. Probably meant: Thu, July 4, 2024.',
  )
})

test('each operational system has its place, and only certain addresses are linked as its own', () => {
  const page = openPage(makeRichModel())
  const text = page.querySelector('#systems')?.textContent ?? ''
  for (const { name } of SYSTEMS.filter(({ operational }) => operational)) expect(text).toContain(name)
  const links = [...page.querySelectorAll('#systems a')].map((link) => link.getAttribute('href') ?? '')
  expect(links).toContain('https://mytoms.ets.org')
  for (const { url } of SYSTEMS.filter(({ urlConfidence }) => urlConfidence === 'medium' || urlConfidence === 'low')) {
    if (!SYSTEMS.some((system) => system.url === url && system.urlConfidence === 'high'))
      expect(links).not.toContain(url)
  }
  expect(text).toContain('IAHSS (Interim Assessment Hand Scoring System)→ THSS')
})

test('the Spanish edition says all of its own in Spanish and marks what is English', () => {
  const page = openPage(makeRichModel(), 'es/index.html')
  expect(page.documentElement.getAttribute('lang')).toBe('es')
  expect(textOf(makeRichModel(), '.now', 'es/index.html')).toContain('Fuera de servicio')
  const english = [...openPage(makeRichModel()).querySelectorAll('h2')].map(({ textContent }) => textContent)
  expect(
    [...page.querySelectorAll('h2')].map(({ textContent }) => textContent).filter((text) => english.includes(text)),
  ).toEqual([])
  expect([...page.querySelectorAll('#notices h3')].every((title) => title.querySelector('[lang=en]'))).toBe(true)
  expect(page.querySelector('#feeds a')?.getAttribute('href')).toBe('../calendar.ics')
})

test('nothing known is not good news, and nothing is invented to fill the page', () => {
  const page = textOf(makeModel({ records: [], changes: [], health: [] }), 'main')
  expect(page).toContain('Nothing is known yet: no page has been read.')
  expect(page).toContain('None is known, but not everything could be read.')
})

test.each(HOSTILE_TEXTS)('text is only text: %j', (text) => {
  const records = [
    makeRecord({ title: text, systems: [text] }),
    makeFact('notice', { title: text, text }),
    makeFact('deadline', { title: text, end: '2024-07-04', place: text }),
    makeFact('issue', { title: text, state: 'open', updates: [{ on: '2024-06-01', text }] }),
  ]
  const health = [makeHealth({ name: text, reason: text, outcome: 'failed', url: 'javascript:alert(1)' })]
  for (const path of ['index.html', 'es/index.html']) {
    const page = openPage(makeModel({ records, health }), path)
    expect(page.querySelectorAll('script, img, b, [onmouseover], [onerror]').length).toBe(1)
    expect(page.querySelector('script')?.textContent).toBe(SCRIPT)
    expect(
      [...page.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^\s*javascript/i.test(href)),
    ).toEqual([])
    expect(page.querySelectorAll('main, footer, svg.timeline').length).toBe(3)
  }
})

test('the drawing keeps its days through both clock changes', () => {
  for (const [now, start, end] of [
    ['2025-03-05T18:00:00Z', '2025-03-10T00:00-07:00', '2025-03-11T00:00-07:00'],
    ['2024-10-30T17:00:00Z', '2024-11-04T00:00-08:00', '2024-11-05T00:00-08:00'],
  ] as const) {
    const page = openPage(makeModel({ now: Date.parse(now), records: [makeRecord({ start, end })] }))
    const bar = page.querySelector('.timeline .bar-sure rect')
    const monday = page.querySelectorAll('.timeline .week')[1]?.getAttribute('d') ?? ''
    expect(monday.startsWith(`M${bar?.getAttribute('x')} `)).toBe(true)
  }
})
