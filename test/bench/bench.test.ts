import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inventPage } from '../../bench/invent-page.ts'
import { describeClients } from '../../bench/poll-sums.ts'
import { readPage } from '../../shared/reading/read-page.ts'

describe('the invented pages', () => {
  const pages = Array.from({ length: 60 }, (_, index) => inventPage(index, 0))

  it('are the same on every machine', () => {
    const all = createHash('sha256').update(pages.join('')).digest('hex')
    expect(all).toBe(
      createHash('sha256')
        .update(pages.map((_, index) => inventPage(index, 0)).join(''))
        .digest('hex'),
    )
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('are as large as those of the watched sites', () => {
    const sizes = pages.map((page) => Buffer.byteLength(page))
    expect(Math.min(...sizes)).toBeGreaterThan(20_000)
    expect(Math.max(...sizes)).toBeLessThan(66_000)
  })

  it('compress as those do: to a fifth', () => {
    const [whole, packed] = [pages, pages.map((page) => gzipSync(page))].map((all) =>
      all.reduce((sum, page) => sum + Buffer.byteLength(page), 0),
    )
    expect((whole ?? 0) / (packed ?? 1)).toBeGreaterThan(4.7)
    expect((whole ?? 0) / (packed ?? 1)).toBeLessThan(5.3)
  })

  it('are read, with facts in them, and say more in each version', async () => {
    const read = (version: number) => {
      const bytes = new TextEncoder().encode(inventPage(7, version))
      const page = { url: 'http://127.0.0.1:1/page-7.html', contentType: 'text/html; charset=utf-8', status: 200 }
      return readPage({ ...page, bytes, fetchedAt: '2026-07-10T18:00:00Z' })
    }
    const [first, second] = [await read(0), await read(1)]
    expect([first.outcome, second.outcome]).toEqual(['ok', 'ok'])
    const kinds = Map.groupBy(first.records, ({ kind }) => kind)
    expect([...kinds.keys()].sort()).toEqual(['deadline', 'downtime', 'notice'])
    expect(second.records.length).toBeGreaterThan(first.records.length)
  })
})

it('works out the sums of many clients: polls in school hours, and a peak that a random begin keeps near the mean', () => {
  const [clients, month, , mean, random = '', byClock = ''] = describeClients(300_000, {
    unchanged: 1_000,
    fresh: 2_000,
  })
  expect([clients, month, mean]).toEqual(['300,000', '313.1', '333.3'])
  const timesTheMean = (peak: string) => Number(/\(([\d.]+) ×\)/.exec(peak)?.[1])
  expect(timesTheMean(random)).toBeLessThan(1.25)
  expect(timesTheMean(byClock)).toBeGreaterThan(200)
})
