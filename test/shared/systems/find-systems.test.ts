import { describe, expect, it } from 'vitest'
import { SYSTEMS, shortNameOf, successorOf, systemById } from '../../../shared/systems/catalogue.ts'
import { findSystems, systemIdsIn } from '../../../shared/systems/find-systems.ts'

describe('names in a text', () => {
  it('tells where each stands', () => {
    const text = 'Neither TOMS nor the CERS Sandbox is up.'
    expect(findSystems(text).map(({ id, from, to }) => [id, text.slice(from, to)])).toEqual([
      ['toms', 'TOMS'],
      ['cers-sandbox', 'CERS Sandbox'],
    ])
  })

  it('gives each system once', () => {
    expect(systemIdsIn('TOMS, CERS, and again TOMS (Test Operations Management System)')).toEqual(['toms', 'cers'])
  })

  it('knows every working system by its own name and abbreviation', () => {
    const missed = SYSTEMS.filter((system) => system.operational).filter(
      (system) => !systemIdsIn(`Now the ${system.name} is down.`).includes(system.id),
    )
    expect(missed.map((system) => system.name)).toEqual([])
  })

  it('names no system that nobody works in', () => {
    const named = SYSTEMS.flatMap((system) => systemIdsIn(`See ${system.name} for more.`))
    expect(named.filter((id) => !systemById(id)?.operational)).toEqual([])
  })

  it('takes AST for a course unless its site is meant', () => {
    expect(systemIdsIn('Examiners take the AST course.')).toEqual([])
    expect(systemIdsIn('The AST site will be down.')).toEqual(['ast-site'])
  })

  it('keeps names apart that a comma parts', () => {
    expect(systemIdsIn('Test Delivery System, Interface of the Test Administrator')).toEqual(['tds'])
  })
})

describe('successors', () => {
  it('lead from a retired system to the one that works today, and never in a circle', () => {
    for (const system of SYSTEMS) expect(successorOf(system).replacedBy).toBeNull()
  })

  it('leave a current system as it is', () => {
    const toms = systemById('toms')
    expect(toms && successorOf(toms)).toBe(toms)
    expect(toms && shortNameOf(toms)).toBe('TOMS')
  })
})
