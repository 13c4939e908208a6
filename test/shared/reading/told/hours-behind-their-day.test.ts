import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const DOWN = 'downtime 2027-03-08T18:00-08:00/2027-03-08T22:00-08:00 [toms]'

/** The downtimes of a story of the first of March. */
const downtimes = (...text: string[]) =>
  factsIn({ on: '2027-03-01', text }).filter((fact) => fact.startsWith('downtime'))

describe('the hours of a downtime are of the day in their own sentence', () => {
  const before = [
    'The window closes on March 4.',
    'March 4: Preliminary results available in TOMS',
    'On March 4, forms arrive.',
  ]
  const told = [
    'March 8: TOMS unavailable for maintenance, 6–10 p.m.',
    'March 8: TOMS is down for maintenance from 6 to 10 p.m.',
    'March 8 brings new servers: TOMS is unavailable from 6 to 10 p.m.',
    'On March 8, the vendor moves servers, and TOMS is down 6–10 p.m.',
    'On March 8, new servers arrive; TOMS is down from 6 to 10 p.m.',
    'Because of a move on March 8, TOMS will be unavailable from 6 to 10 p.m.',
  ]
  it.each(told)('%s', (text) => {
    for (const other of before) expect(downtimes(other, text)).toEqual([DOWN])
  })
})

it('a sentence that prints hours alone still has the day of the one before', () => {
  expect(downtimes('On March 8, TOMS gets new servers.', 'It cannot be used from 6 to 10 p.m.')).toEqual([DOWN])
})

it('hours that are left out of a day are not its own', () => {
  expect(downtimes('TOMS will be down on March 8, except from 6 to 10 p.m.')).toEqual([
    'downtime 2027-03-08/2027-03-08 [toms] time-unreadable',
  ])
})

it('hours of something else behind a day are no downtime', () => {
  expect(downtimes('On March 8, the vendor moves servers, and coordinators meet from 6 to 10 p.m.')).toEqual([])
})

describe('the hours that the next sentence gives to the work are those of the downtime', () => {
  it.each(['upgrade', 'update', 'move', 'migration', 'installation', 'patch', 'switch', 'maintenance', 'work'])(
    'the %s',
    (work) => {
      for (const runs of ['runs from 6 to 10 p.m.', 'takes place from 6 to 10 p.m.', 'is scheduled for 6 to 10 p.m.'])
        expect(downtimes(`TOMS will be down on March 8 for the ${work}.`, `The ${work} ${runs}`)).toEqual([DOWN])
    },
  )
})

describe('a day whose hours its sentence tells is no downtime beside them', () => {
  it.each([
    'The TOMS downtime on March 8 begins at 6 p.m. and ends at 10 p.m.',
    'The March 8 TOMS downtime begins at 6 p.m. and ends at 10 p.m.',
    'The March 8 downtime of TOMS starts at 6 p.m. and ends at 10 p.m.',
  ])('%s', (text) => {
    expect(downtimes(text)).toEqual([DOWN])
  })
  it('but a system that is down all day stays down beside another one with hours', () => {
    expect(downtimes('CERS is down on March 8; TOMS is down that day from 6 to 10 p.m.')).toContain(
      'downtime 2027-03-08/2027-03-08 [cers]',
    )
  })
})
