import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../../shared/sources/canonical-address.ts'
import { SOURCES } from '../../../shared/sources/sources.ts'

describe('the registry', () => {
  test('names each source once', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length)
  })

  test.each(SOURCES.map((source) => [source.id, source] as const))('%s is complete and can be found', (_, source) => {
    if (source.address !== null) expect(canonicalAddress(source.address)).toBe(source.address)
    else expect(source.foundBy).toBeDefined()
    if (source.foundBy) {
      const place = SOURCES.findIndex(({ id }) => id === source.foundBy?.on)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThan(SOURCES.indexOf(source))
      expect(SOURCES[place]?.address).not.toBeNull()
    }
    expect(source.kind === 'listing').toBe(source.leadsTo !== undefined)
  })

  test('reads what may be down most often, and asks for CALPADS only on request', () => {
    const often = SOURCES.filter(({ pace }) => pace.schoolHours === 15).map(({ id }) => id)
    expect(often).toEqual(['home', 'downtime-schedule', 'known-issues', 'system-status'])
    expect(SOURCES.filter(({ enabled }) => !enabled).map(({ id }) => id)).toEqual(['calpads-hours'])
  })
})
