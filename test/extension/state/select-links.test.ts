import { describe, expect, it } from 'vitest'
import { selectLinks } from '../../../extension/state/select-links.ts'
import { SYSTEMS } from '../../../shared/systems/catalogue.ts'

describe('without a search', () => {
  it('lists every operational system in use once', () => {
    const wanted = SYSTEMS.filter(({ operational, status }) => operational && status !== 'retired').map(({ id }) => id)
    expect(selectLinks('  ').map(({ id }) => id)).toEqual(wanted)
  })

  it('leads somewhere for every one of them', () => {
    expect(selectLinks('').filter(({ way }) => way.kind === 'none')).toEqual([])
  })
})

it('opens a certain address itself', () => {
  expect(find('toms', 'toms')?.way).toEqual({ kind: 'own', href: 'https://mytoms.ets.org' })
})

it.each(['cers', 'thss', 'lexile-quantile'])('opens the page that leads to %s, whose address is not certain', (id) => {
  expect(find('', id)?.way).toEqual({ kind: 'page', href: SYSTEMS.find((system) => system.id === id)?.linkPage })
})

it.each([
  ['TOMS', 'toms'],
  ['operations management', 'toms'],
  ['  hand   SCORING ', 'thss'],
  ['MyTOMS', 'toms'],
  ['Smarter Balanced Reporting System', 'cers'],
])('finds by %j', (search, id) => {
  expect(find(search, id)).toBeDefined()
})

it.each([
  ['IAHSS', 'IAHSS', 'thss'],
  ['ORS', 'ORS', 'cers'],
  ['digital library', 'Smarter Balanced Digital Library', 'tools-for-teachers'],
  ['appeals', 'Appeals and Roster Management System', 'stairs'],
])('leads from the retired name %j to its successor', (search, formerly, id) => {
  expect(selectLinks(search).find((link) => link.formerly === formerly)?.id).toBe(id)
})

it('puts the pinned systems first, in their order', () => {
  const ids = selectLinks('', { pinned: ['thss', 'cers'] }).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['thss', 'cers', 'toms'])
  expect(new Set(ids).size).toBe(ids.length)
})

it('says where nothing is found', () => {
  expect(selectLinks('no such system')).toEqual([])
})

it('shows no address that is not https on a known host', () => {
  const [system] = SYSTEMS
  if (!system) return expect.unreachable()
  for (const url of ['http://mytoms.ets.org', 'javascript:alert(1)', 'https://elsewhere.example.org/']) {
    const [link] = selectLinks('', { systems: [{ ...system, url, linkPage: url }] })
    expect(link?.way).toEqual({ kind: 'none' })
  }
})

function find(search: string, id: string) {
  return selectLinks(search).find((link) => link.id === id)
}
