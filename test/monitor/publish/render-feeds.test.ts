import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { selectFeedItems } from '../../../monitor/publish/feed-item.ts'
import { renderAtom } from '../../../monitor/publish/render-atom.ts'
import { renderJsonFeed } from '../../../monitor/publish/render-json-feed.ts'
import { HOSTILE_TEXTS } from './hostile-text.ts'
import { makeAdded, makeFact, makeModel, makeRecord, PAGE } from './make-model.ts'

function readJsonFeed(model = makeModel()) {
  return parseJsonFeed(renderJsonFeed(model, selectFeedItems(model)))
}

function readAtom(model = makeModel()) {
  return parseAtomFeed(renderAtom(model, selectFeedItems(model)))
}

/** HTML as people see it, for what stands in the feed's HTML fields. */
function shownText(html: string | undefined): string {
  const plain = (html ?? '').replace(/<\/?p>/g, '')
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return plain.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '')
}

test('both feeds tell the same changes, the newest first, with ids that stay', () => {
  const late = makeRecord({ id: 'r2', firstSeenAt: '2024-06-25T16:00:00Z' })
  const model = makeModel({ records: [makeRecord(), late] })
  const ids = ['urn:caaspp-watch:change:r2%401', 'urn:caaspp-watch:change:r1%401']
  expect(readJsonFeed(model).items?.map(({ id }) => id)).toEqual(ids)
  expect(readAtom(model).entries?.map(({ id }) => id)).toEqual(ids)
  expect(readAtom(model).updated).toBe('2024-06-25T16:00:00.000Z')
})

test('an item says what, when, which systems and where to check it', () => {
  const item = readJsonFeed().items?.[0]
  expect(item?.title).toContain('New TOMS downtime')
  expect(item?.content_text).toContain('Fri, July 5, 5 p.m. to Mon, July 8, 2024, 8 a.m. PT')
  expect(item?.url).toBe(PAGE)
  expect(item?.tags).toEqual(['downtime', 'added', 'toms'])
  const entry = readAtom().entries?.[0]
  expect(shownText(entry?.content?.value ?? undefined)).toContain('8 a.m. PT')
  expect(entry?.links?.[0]?.href).toBe(PAGE)
})

test('a doubt stands in the item', () => {
  const doubted = makeModel({ records: [makeRecord({ doubts: ['year-suspect'] })] })
  expect(readJsonFeed(doubted).items?.[0]?.content_text).toContain('Check the source.')
})

test('the JSON feed names itself as version 1.1', () => {
  expect(JSON.parse(renderJsonFeed(makeModel(), selectFeedItems(makeModel())))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://watch.example.org/caaspp/',
    feed_url: 'https://watch.example.org/caaspp/feed.json',
    language: 'en',
  })
})

test.each(HOSTILE_TEXTS)('text is only text: %j', (text) => {
  const notice = makeFact('notice', { title: text, text })
  const model = makeModel({ records: [notice, makeRecord()] })
  const [json] = readJsonFeed(model).items?.filter(({ id }) => id?.includes('notice')) ?? []
  const atom = readAtom(model)
  const [entry] = atom.entries?.filter(({ id }) => id?.includes('notice')) ?? []
  expect(atom.entries).toHaveLength(2)
  expect(entry?.title).toBeDefined()
  const markup = `${entry?.title?.value ?? ''}${entry?.content?.value ?? ''}`
  expect(markup.replace(/<\/?p>/g, '')).not.toMatch(/[<>]/)
  expect(shownText(entry?.title?.value ?? undefined)).toBe(json?.title)
  expect(json?.title).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
  expect(renderAtom(model, selectFeedItems(model)).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test('a link that may not be shown leads to the dashboard instead', () => {
  const sources = [
    { url: 'javascript:alert(1)', published: null, fetchedAt: '2024-06-20T16:00:00Z', textHash: '', text: '' },
  ]
  const model = makeModel({ records: [makeRecord({ sources })] })
  expect(readJsonFeed(model).items?.[0]?.url).toBe('https://watch.example.org/caaspp/index.html')
  expect(renderJsonFeed(model, selectFeedItems(model)) + renderAtom(model, selectFeedItems(model))).not.toContain(
    'javascript:',
  )
})

test('an address with & stays whole in Atom', () => {
  const url = 'https://www.cde.ca.gov/a.asp?x=1&y=2'
  const sources = [{ url, published: null, fetchedAt: '2024-06-20T16:00:00Z', textHash: '', text: '' }]
  expect(readAtom(makeModel({ records: [makeRecord({ sources })] })).entries?.[0]?.links?.[0]?.href).toBe(url)
})

test('feeds hold the hundred newest changes; none at all is a valid feed', () => {
  const many = Array.from({ length: 150 }, (_, index) => makeRecord({ id: `r${index}` }))
  expect(readJsonFeed(makeModel({ records: many })).items).toHaveLength(100)
  const empty = makeModel({ records: [], changes: [], health: [] })
  expect(readJsonFeed(empty).items ?? []).toEqual([])
  expect(readAtom(empty).title?.value ?? readAtom(empty).title).toBeTruthy()
})

test('a change of a record that is gone is still told', () => {
  const gone = makeRecord()
  const removed = { ...makeAdded(gone), id: 'r1@2', revision: 2, type: 'removed' as const, before: gone, after: null }
  const model = makeModel({ records: [], changes: [removed] })
  expect(readJsonFeed(model).items?.[0]?.title).toContain('no longer announced')
})
