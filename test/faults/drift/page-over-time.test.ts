import { describe, expect, it } from 'vitest'
import { PageHistory } from './page-history.ts'

const URL = 'https://www.caaspp-elpac.org/system-status/downtime'
const ROWS = [
  '<tr><td>TOMS</td><td>December 4, 2026, 5 p.m.</td><td>December 7, 2026, 8 a.m.</td></tr>',
  '<tr><td>CERS</td><td>December 11, 2026, 5 p.m.</td><td>December 12, 2026, 8 a.m.</td></tr>',
  '<tr><td>THSS</td><td>January 8, 2027, 5 p.m.</td><td>January 9, 2027, 8 a.m.</td></tr>',
]
const TABLE = (rows: readonly string[]) =>
  `<table><thead><tr><th>System</th><th>From</th><th>To</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
const LEAD =
  '<p>This schedule is kept for coordinators and for the staff of the schools. The days in it are the days on which nobody can log on to the systems that are named, and they may change at any time.</p>'
const MENU = ['Home', 'Resources', 'Trainings', 'Contact', 'System Status']

interface Parts {
  menu?: readonly string[]
  title?: string
  strip?: string
  body?: string
}

/** A schedule page; say what is different about it. */
function pageOf({
  menu = MENU,
  title = 'System Downtime Schedule',
  strip = '',
  body = LEAD + TABLE(ROWS),
}: Parts = {}): string {
  const items = menu.map((name) => `<li><a href="/x">${name}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><ul>${items}</ul>${strip}</nav><main><h1>${title}</h1>${body}</main><footer><p>Department of Education</p></footer></body></html>`
}

async function historyOf(html = pageOf()): Promise<PageHistory> {
  const history = new PageHistory({
    url: URL,
    contentType: 'text/html',
    status: 200,
    fetchedAt: '2026-11-20T18:00:00.000Z',
    html,
  })
  await history.look(html, 0)
  return history
}

const titlesIn = ({ state }: PageHistory) => state.records().map(({ kind, systems }) => `${kind} ${systems}`)
const healthOf = ({ state }: PageHistory) => state.health.pages[URL]

describe('a page that is no longer what it was', () => {
  const redesign = pageOf({
    menu: ['Start', 'Search', 'Log', 'Ask', 'Find'],
    body: LEAD + TABLE(ROWS.slice(1)),
  })

  it('is refused; health says which expectation broke and since when, and what was known stays', async () => {
    const history = await historyOf()
    const before = history.state.records
    const { look, changes } = await history.look(redesign, 1)
    expect(look).toMatchObject({ kind: 'distrusted', outcome: 'unreadable' })
    expect(changes).toEqual([])
    expect(history.state.records).toBe(before)
    await history.look(redesign, 2)
    expect(healthOf(history)).toEqual({
      outcome: 'unreadable',
      reason: 'it is not as it was read before: its menu and footer are no longer there',
      lastCheckedAt: '2026-11-20T20:00:00.000Z',
      lastReadAt: '2026-11-20T18:00:00.000Z',
      failingSince: '2026-11-20T19:00:00.000Z',
    })
  })

  it('is well again when it is back, and health says since when', async () => {
    const history = await historyOf()
    await history.look(redesign, 1)
    await history.look(pageOf(), 2)
    expect(healthOf(history)).toMatchObject({
      outcome: 'ok',
      failingSince: null,
      recoveredAt: '2026-11-20T20:00:00.000Z',
    })
    await history.look(pageOf(), 3)
    expect(healthOf(history)).toMatchObject({ recoveredAt: '2026-11-20T20:00:00.000Z' })
    await history.look('', 4)
    expect(healthOf(history)).not.toHaveProperty('recoveredAt')
  })

  it('is believed when it has stayed so on several looks for a day and says as much as before', async () => {
    const history = await historyOf()
    for (const hours of [1, 12, 24]) expect((await history.look(redesign, hours)).look.kind).toBe('distrusted')
    const { look, changes } = await history.look(redesign, 26)
    expect(look).toMatchObject({
      kind: 'read',
      note: expect.stringContaining('stays so since 2026-11-20T19:00:00.000Z'),
    })
    expect(changes.map(({ type }) => type)).toEqual(['removed'])
    expect((await history.look(redesign, 27)).look).toMatchObject({ kind: 'read', note: null })
  })

  it('is not believed however long it stays if it says less than half of what it said', async () => {
    const history = await historyOf()
    const before = titlesIn(history)
    const poor = pageOf({
      menu: ['Start', 'Search', 'Ask', 'Find', 'Log'],
      body: `${LEAD}<p>See the news of December 1, 2026.</p>`,
    })
    for (const hours of [1, 100, 1_000]) expect((await history.look(poor, hours)).look.kind).toBe('distrusted')
    expect(titlesIn(history)).toEqual(before)
  })

  it('begins anew when the known page was there in between', async () => {
    const history = await historyOf()
    for (const hours of [1, 12]) await history.look(redesign, hours)
    await history.look(pageOf(), 13)
    for (const hours of [14, 26, 37]) expect((await history.look(redesign, hours)).look.kind).toBe('distrusted')
  })

  it('is believed at once in other clothes if it says exactly what it said', async () => {
    const history = await historyOf()
    const { look, changes } = await history.look(pageOf({ menu: ['Start', 'Search', 'Log', 'Ask', 'Find'] }), 1)
    expect(look).toMatchObject({
      kind: 'read',
      note: expect.stringContaining('its menu and footer are no longer there'),
    })
    expect(changes).toEqual([])
  })
})

describe('a part that is gone', () => {
  const shorter = pageOf({ body: LEAD + TABLE(ROWS.slice(0, 2)) })

  it('is kept until a second look, half an hour later, says so too', async () => {
    const history = await historyOf()
    expect((await history.look(shorter, 1)).changes).toEqual([])
    expect(healthOf(history)).toMatchObject({
      outcome: 'ok',
      reason: expect.stringMatching(/^it no longer says 1 of the 3 /),
    })
    expect((await history.look(shorter, 1.2)).changes).toEqual([])
    expect((await history.look(shorter, 1.6)).changes.map(({ type }) => type)).toEqual(['removed'])
    expect(healthOf(history)).toMatchObject({ outcome: 'ok', reason: null })
  })

  it('does not keep news from being told at once', async () => {
    const history = await historyOf()
    const added = '<tr><td>TDS</td><td>January 15, 2027, 5 p.m.</td><td>January 16, 2027, 8 a.m.</td></tr>'
    const { changes } = await history.look(pageOf({ body: LEAD + TABLE([...ROWS.slice(0, 2), added]) }), 1)
    expect(changes.map(({ type, systems }) => `${type} ${systems}`)).toEqual(['added tds'])
  })

  it('may go at once where the page says that it is cancelled', async () => {
    const history = await historyOf()
    const cancelled = ROWS[2]?.replace('<td>THSS</td>', '<td>THSS (cancelled)</td>') ?? ''
    const { changes } = await history.look(pageOf({ body: LEAD + TABLE([...ROWS.slice(0, 2), cancelled]) }), 1)
    expect(changes).toMatchObject([{ type: 'updated', nature: 'cancelled' }])
  })
})

describe('a page that flips between two versions', () => {
  it('tells each thing once and takes nothing away until one of them stays', async () => {
    const history = await historyOf()
    const other = pageOf({ body: LEAD + TABLE(ROWS.slice(0, 2)) })
    const told: string[] = []
    for (let look = 1; look <= 40; look++) {
      const { changes } = await history.look(look % 2 ? other : pageOf(), look / 4)
      told.push(...changes.map(({ type }) => type))
    }
    expect(told).toEqual([])
  })

  it('waits longer once it has come back twice on a day', async () => {
    const history = await historyOf()
    const other = pageOf({ body: LEAD + TABLE(ROWS.slice(0, 2)) })
    const told: string[] = []
    for (const [html, hours] of [
      [other, 1],
      [other, 2],
      [pageOf(), 3],
      [other, 4],
      [other, 5],
      [pageOf(), 6],
      [other, 7],
      [other, 8],
      [pageOf(), 9],
    ] as const) {
      const { look, changes } = await history.look(html, hours)
      told.push(...changes.map(({ type }) => `${hours} ${type}`))
      if (hours === 8) expect(look).toMatchObject({ kind: 'held', reason: expect.stringMatching(/^it flips/) })
    }
    expect(told).toEqual(['2 removed', '3 added'])
  })
})

describe('an empty schedule', () => {
  const empty = LEAD + TABLE([])
  const strip = (count: number) => `<p>System Status OK</p><p>System Downtime ${count}</p><p>Known Issues 0</p>`

  it('is broken where nobody says that nothing is planned', async () => {
    const history = await historyOf()
    expect((await history.look(pageOf({ body: empty }), 1)).look.kind).toBe('distrusted')
  })

  it('is empty where the page says so', async () => {
    const history = await historyOf()
    const said = pageOf({ body: `${LEAD}<p>No system downtimes are scheduled at this time.</p>${TABLE([])}` })
    const [, second] = [await history.look(said, 1), await history.look(said, 26), await history.look(said, 27)]
    expect(second?.look.kind).not.toBe('unchanged')
    expect(healthOf(history)).toMatchObject({ outcome: 'ok' })
    expect(titlesIn(history).filter((title) => title.startsWith('downtime'))).toEqual([])
  })

  it('is broken where the strip, which is known to change, counts downtimes', async () => {
    const history = await historyOf(pageOf({ strip: strip(3) }))
    await history.look(pageOf({ strip: strip(2), body: LEAD + TABLE(ROWS) }), 1)
    const said = `${LEAD}<p>No system downtimes are scheduled at this time.</p>${TABLE([])}`
    const { look } = await history.look(pageOf({ strip: strip(2), body: said }), 2)
    expect(look).toMatchObject({ kind: 'distrusted', reason: expect.stringContaining('strip counts 2 downtimes') })
  })

  it('is believed where only the strip says "0", if the strip is known to change', async () => {
    const still = await historyOf(pageOf({ strip: strip(0) }))
    expect((await still.look(pageOf({ strip: strip(0), body: empty }), 1)).look.kind).toBe('distrusted')
    const alive = await historyOf(pageOf({ strip: strip(1) }))
    expect((await alive.look(pageOf({ strip: strip(0) }), 1)).look.kind).toBe('read')
    const { look } = await alive.look(pageOf({ strip: strip(0), body: empty }), 2)
    expect(look.kind === 'distrusted' ? look.reason : '').not.toMatch(/no rows|gone or empty/)
  })
})

it.each([
  ['a part of a page', 206],
  ['an empty answer', 204],
  ['an answer of a server in trouble', 500],
])('does not trust %s', async (_, status) => {
  const history = await historyOf()
  expect((await history.look(pageOf(), 1, status)).look).toMatchObject({ kind: 'distrusted', outcome: 'unreadable' })
})

it('does not trust a page of another language', async () => {
  const history = await historyOf()
  const spanish =
    '<p>Este horario es para los coordinadores y el personal de las escuelas. Los días que figuran aquí son aquellos en los que nadie puede entrar en los sistemas que se nombran, y pueden cambiar en cualquier momento sin aviso para los usuarios de las escuelas.</p>'
  const { look } = await history.look(pageOf({ body: spanish + TABLE(ROWS.slice(1)) }), 1)
  expect(look).toMatchObject({ kind: 'distrusted', reason: expect.stringContaining('no longer in English') })
})
