import { expect, it } from 'vitest'
import { keepItems } from '../../../monitor/pass/keep-items.ts'
import type { Block, Page } from '../../../shared/page/page.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, links: [] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, links: [] })
const page = (...body: Block[]): Page => {
  return { format: 'feed', url: 'https://x.example/', title: 'Feed', dateline: null, before: [], body, after: [] }
}

it('keeps the items of a feed that hold a word, wherever in them, whole', () => {
  const feed = page(
    heading('School Lunch'),
    paragraph('Menus.'),
    heading('Science'),
    paragraph('On the new TEST.'),
    paragraph('More.'),
    heading('Contest'),
    paragraph('Latest news.'),
  )
  expect(keepItems(feed, ['test', 'C++']).body.map(({ text }) => text)).toEqual([
    'Science',
    'On the new TEST.',
    'More.',
  ])
})

it('takes a word for what it is, not for a pattern', () => {
  expect(keepItems(page(heading('Learn C++ today'), heading('abc')), ['C++', '.*']).body).toHaveLength(1)
})
