import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALLOWED_HOSTS } from '../../../shared/sources/hosts.ts'
import { SOURCES } from '../../../shared/sources/sources.ts'

interface SampleDay {
  now: string
  pages: { url: string; file: string; status: number; contentType: string; lastModified?: string; etag?: string }[]
}

const SAMPLE = new URL('../../../monitor/sample/', import.meta.url)
const first = readDay('day-1')
const second = readDay('day-2')

describe.each([
  ['day-1', first],
  ['day-2', second],
])('the sample of %s', (folder, day) => {
  it('lists every page that it has, and has every page that it lists', () => {
    expect(day.pages.filter(({ file }) => !existsSync(new URL(`${folder}/${file}`, SAMPLE)))).toEqual([])
    const listed = new Set(day.pages.map(({ file }) => file))
    const kept = readdirSync(new URL(`${folder}/`, SAMPLE)).filter((file) => file !== 'manifest.json')
    expect(kept.filter((file) => !listed.has(file))).toEqual([])
  })

  it('lists each address once, and only addresses of the watched sites', () => {
    const addresses = day.pages.map(({ url }) => url)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((url) => !ALLOWED_HOSTS.includes(new URL(url).hostname))).toEqual([])
  })

  it('has a page for every source that is watched', () => {
    const addresses = new Set(day.pages.map(({ url }) => url))
    const watched = SOURCES.filter(({ enabled }) => enabled)
    expect(watched.filter(({ address }) => address !== null && !addresses.has(address)).map(({ id }) => id)).toEqual([])
    const home = readPage(folder, 'home.html')
    const words = watched.flatMap(({ foundBy }) => foundBy?.linkText ?? [])
    expect(words.filter((text) => !home.includes(`>${text}</a>`))).toEqual([])
  })
})

it('moves the clock on by a day, so that what is due daily is due again', () => {
  expect(Date.parse(second.now) - Date.parse(first.now)).toBeGreaterThanOrEqual(24 * 3_600_000)
})

it('adds one page on the second day and takes none away', () => {
  const before = first.pages.map(({ url }) => url)
  const after = second.pages.map(({ url }) => url)
  expect(before.filter((url) => !after.includes(url))).toEqual([])
  expect(after.filter((url) => !before.includes(url))).toHaveLength(1)
})

it('gives a page the same entity tag on both days only where it is the same page', () => {
  const earlier = new Map(first.pages.map((page) => [page.url, page]))
  for (const { url, file, etag } of second.pages) {
    const before = earlier.get(url)
    if (!etag || !before?.etag) continue
    const same = readPage('day-1', before.file) === readPage('day-2', file)
    expect([url, etag === before.etag]).toEqual([url, same])
  }
})

it('keeps no second copy of a page that did not change', () => {
  const copies = second.pages.filter(({ file }) => {
    const other = new URL(`day-1/${basename(file)}`, SAMPLE)
    return !file.startsWith('../') && existsSync(other) && readFileSync(other, 'utf8') === readPage('day-2', file)
  })
  expect(copies).toEqual([])
})

function readDay(folder: string): SampleDay {
  return JSON.parse(readPage(folder, 'manifest.json')) as SampleDay
}

function readPage(folder: string, file: string): string {
  return readFileSync(new URL(`${folder}/${file}`, SAMPLE), 'utf8')
}
