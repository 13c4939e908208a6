import { expect, test } from 'vitest'
import { isAllowedLink } from '../../../shared/feed/allowed-link.ts'
import { chooseSourceUrl, publishRecord } from '../../../shared/feed/published-record.ts'
import { makeRecord, PAGE } from '../../monitor/publish/make-model.ts'

const HOSTILE = 'javascript:alert(1)'

function proof(url: string) {
  return { url, published: null, fetchedAt: '2024-06-20T16:00:00Z', textHash: 'a', text: 't' }
}

test('only links that may be shown are published', () => {
  const links = [
    { text: 'good', href: 'https://www.cde.ca.gov/a' },
    { text: 'bad', href: HOSTILE },
  ]
  expect(publishRecord(makeRecord({ links }), isAllowedLink).links.map(({ text }) => text)).toEqual(['good'])
})

test('a source that may not be linked keeps its proof and loses its address', () => {
  const published = publishRecord(makeRecord({ sources: [proof('file:///home/a/mail.eml')] }), isAllowedLink)
  expect(published.sources).toEqual([{ ...proof(''), url: null }])
})

test('people are led to the newest source that may be linked', () => {
  const record = makeRecord({ sources: [proof('https://www.cde.ca.gov/old'), proof(PAGE), proof(HOSTILE)] })
  expect(chooseSourceUrl(record, isAllowedLink)).toBe(PAGE)
  expect(chooseSourceUrl(makeRecord({ sources: [proof(HOSTILE)] }), isAllowedLink)).toBeNull()
})

test('what the monitor keeps for itself is not published', () => {
  const sources = [{ ...proof(PAGE), observed: true as const, stated: { title: 'Other words' } }]
  expect(publishRecord(makeRecord({ sources }), isAllowedLink).sources).toEqual([proof(PAGE)])
})
