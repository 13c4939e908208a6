import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { NOTHING_CHECKED } from '../../../monitor/ports/checked-texts.ts'
import { readSourcesFile } from '../../../monitor/sources/read-sources-file.ts'
import { sourcesFileSchema } from '../../../monitor/sources/sources-file-schema.ts'
import { SOURCES_SHAPE } from '../../../monitor/sources/sources-shape.ts'
import { SOURCES } from '../../../shared/sources/sources.ts'

/** Writes a file as a user would and gives its path. */
async function fileWith(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'sources.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function registryFrom(content: unknown) {
  const result = await readSourcesFile(await fileWith(content), NOTHING_CHECKED)
  if (!result.ok) throw new Error(result.error)
  return result.registry
}

const district = {
  id: 'ordering',
  address: 'http://caaspp-elpac.org/resources/ordering/',
  family: 'resource-page',
}

describe('a sources file', () => {
  test('that says nothing leaves the registry as it is', async () => {
    expect(await registryFrom({})).toEqual({ sources: SOURCES, allowLoopback: false })
  })

  test('switches sources off and on, and changes how often one is read', async () => {
    const { sources } = await registryFrom({
      sources: [
        { id: 'home', paceMinutes: { schoolHours: 5, otherwise: 30 } },
        { id: 'get-involved', enabled: false },
        { id: 'calpads-hours', enabled: true },
      ],
    })
    const find = (id: string) => sources.find((source) => source.id === id)
    expect(find('home')).toEqual({ ...SOURCES[0], pace: { schoolHours: 5, otherwise: 30 } })
    expect(find('get-involved')?.enabled).toBe(false)
    expect(find('calpads-hours')?.enabled).toBe(true)
    expect(sources).toHaveLength(SOURCES.length)
  })

  test('adds a page with sensible defaults, under its canonical address', async () => {
    const { sources } = await registryFrom({ sources: [district] })
    expect(sources.at(-1)).toEqual({
      id: 'ordering',
      name: 'ordering',
      address: 'https://www.caaspp-elpac.org/resources/ordering',
      family: 'resource-page',
      kind: 'page',
      pace: { schoolHours: 60, otherwise: 60 },
      enabled: true,
    })
  })

  test('can stand alone, on this machine, where it says so', async () => {
    const registry = await registryFrom({
      builtIn: false,
      allowLoopback: true,
      sources: [
        {
          id: 'list',
          address: 'http://127.0.0.1:8080/list',
          family: 'resource-page',
          leadsTo: { match: 'http://127.0.0.1:8080/email/*', family: 'program-email' },
        },
      ],
    })
    expect(registry.allowLoopback).toBe(true)
    expect(registry.sources.map(({ id, kind }) => [id, kind])).toEqual([['list', 'listing']])
  })

  const hosts = 'https://www.caaspp-elpac.org, https://caaspp-elpac.org, https://www.cde.ca.gov, https://cde.ca.gov'
  test.each([
    ['is not JSON', '{"sources": [}', /^not JSON \(.+\)$/],
    ['is a list', [], 'Invalid input: expected object, received array'],
    ['has a misspelt name', { source: [] }, 'Unrecognized key: "source"'],
    [
      'has a misspelt name inside',
      { sources: [{ ...district, adress: 'x' }] },
      'sources[0]: Unrecognized key: "adress"',
    ],
    [
      'has an id of another form',
      { sources: [{ ...district, id: 'My page' }] },
      'sources[0].id: use lower-case letters, digits and hyphens',
    ],
    ['reads every second', { sources: [{ ...district, paceMinutes: 0 }] }, /^sources\[0\]\.paceMinutes: /],
    ['names an id twice', { sources: [district, district] }, 'the id "ordering" stands twice'],
    ['forgets the family', { sources: [{ id: 'x', address: district.address }] }, 'sources[0] (x): family is missing'],
    [
      'names a family there is not',
      { sources: [{ ...district, family: 'news' }] },
      /^sources\[0\]\.family: Invalid option/,
    ],
    [
      'forgets where the page is',
      { sources: [{ id: 'x', family: 'other' }] },
      'sources[0] (x): address or foundBy is missing',
    ],
    [
      'leads elsewhere',
      { sources: [{ ...district, address: 'https://evil.example/' }] },
      `sources[0] (ordering): address must be one of ${hosts}, not "https://evil.example/"`,
    ],
    [
      'leads to this machine without saying so',
      { sources: [{ ...district, address: 'http://127.0.0.1:80/' }] },
      `sources[0] (ordering): address must be one of ${hosts}, not "http://127.0.0.1:80/"`,
    ],
    [
      'follows links elsewhere',
      { sources: [{ ...district, leadsTo: { match: 'https://*/x', family: 'other' } }] },
      `sources[0] (ordering): leadsTo.match must be a canonical address of one of ${hosts}`,
    ],
    [
      'is found on a page there is not',
      { sources: [{ id: 'x', family: 'other', foundBy: { on: 'y', linkText: 'X' } }] },
      'x: foundBy.on names "y", which is no other source with an address',
    ],
    [
      'is found on itself',
      { sources: [{ ...district, id: 'x', foundBy: { on: 'x', linkText: 'X' } }] },
      'x: foundBy.on names "x", which is no other source with an address',
    ],
  ])('that %s gives one clear line', async (_, content, message) => {
    const path = await fileWith(content)
    const result = await readSourcesFile(path, NOTHING_CHECKED)
    if (result.ok) throw new Error('expected an error')
    expect(result.error).not.toContain('\n')
    expect(result.error.startsWith(`${path}: `)).toBe(true)
    const problem = result.error.slice(path.length + 2)
    if (typeof message === 'string') expect(problem).toBe(message)
    else expect(problem).toMatch(message)
  })

  test('that is no sources file but something huge is not even read', async () => {
    const path = await fileWith(' '.repeat(5_000_001))
    expect(await readSourcesFile(path, NOTHING_CHECKED)).toEqual({ ok: false, error: `${path}: larger than 5 MB` })
  })

  test('that is not there gives one clear line', async () => {
    const path = join(tmpdir(), 'no-such-folder', 'sources.json')
    expect(await readSourcesFile(path, NOTHING_CHECKED)).toEqual({
      ok: false,
      error: `${path}: cannot be read (ENOENT)`,
    })
  })

  test('has its words without the blanks around them', async () => {
    const { sources } = await registryFrom({
      sources: [{ ...district, name: ' Ordering ', keepItemsWith: [' ELPAC'] }],
    })
    expect(sources.at(-1)).toMatchObject({ name: 'Ordering', keepItemsWith: ['ELPAC'] })
  })

  test('that was found right is not checked again, one with another text is', async () => {
    const keys = new Set<string>()
    const checked = { has: async (key: string) => keys.has(key), add: async (key: string) => void keys.add(key) }
    const path = await fileWith({ sources: [district] })
    const first = await readSourcesFile(path, checked)
    expect(keys.size).toBe(1)
    expect(await readSourcesFile(path, checked)).toEqual(first)
    await writeFile(path, JSON.stringify({ sources: [{ ...district, adress: 'x' }] }))
    expect(await readSourcesFile(path, checked)).toMatchObject({ ok: false })
    expect(keys.size).toBe(1)
  })
})

test('the shape of a sources file is named after its schema, so that a program with another one checks again', () => {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(sourcesFileSchema)))
    .digest('hex')
  // Where this fails the schema has changed: put the new value into monitor/sources/sources-shape.ts.
  expect(SOURCES_SHAPE).toBe(fingerprint.slice(0, 16))
})
