import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string, title = 'Spring News') => factsIn({ on: '2025-02-20', title, text })

describe('an edge that a pronoun moves', () => {
  it.each([
    [
      'STAIRS goes down on March 7 at 5 p.m. It was to end on March 9. It now ends on March 11.',
      'downtime 2025-03-07T17:00-08:00/2025-03-11 [stairs] replaces 2025-03-09',
    ],
    [
      'STAIRS will be unavailable March 7–9. That has changed. It will now end on March 11.',
      'downtime 2025-03-07/2025-03-11 [stairs] replaces 2025-03-09',
    ],
    [
      'The STAIRS downtime began on February 18 at 5 p.m. It was to end on February 20. It now ends on February 22.',
      'downtime 2025-02-18T17:00-08:00/2025-02-22 [stairs] replaces 2025-02-20',
    ],
    [
      'STAIRS will be unavailable March 7–9. The work takes longer than planned and now runs through March 11.',
      'downtime 2025-03-07/2025-03-11 [stairs] replaces 2025-03-09',
    ],
    [
      'STAIRS will be unavailable on March 7 from 5 to 8 p.m. The outage now ends at 10 p.m.',
      'downtime 2025-03-07T17:00-08:00/2025-03-07T22:00-08:00 [stairs] replaces 2025-03-07T20:00-08:00',
    ],
    [
      'STAIRS will be unavailable March 7–9. It now begins on March 6.',
      'downtime 2025-03-06/2025-03-09 [stairs] replaces 2025-03-07',
    ],
    [
      'STAIRS will be unavailable from March 7 at 5 p.m. through March 9. This now starts at 8 p.m.',
      'downtime 2025-03-07T20:00-08:00/2025-03-09 [stairs] replaces 2025-03-07T17:00-08:00',
    ],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact])
  })

  it('is no end that was', () => {
    expect(read('The maintenance of STAIRS on March 7 was to end at 8 p.m. It now ends at 10 p.m.')).toEqual([
      'downtime ?/2025-03-07T22:00-08:00 [stairs]',
    ])
  })
})

describe('a downtime that lasts until something else opens', () => {
  it.each([
    'Before the testing window opens on March 10, STAIRS is down.',
    'STAIRS is down before the testing window opens on March 10.',
    'STAIRS will be unavailable until testing begins on March 10.',
  ])('ends then, and a window begins: %s', (text) => {
    expect(read(text)).toEqual(['downtime ?/2025-03-10 [stairs]', 'window 2025-03-10/?'])
  })

  it('has the start that its sentence tells', () => {
    expect(
      read('STAIRS goes down on March 7 at 5 p.m. and stays down until the ordering window opens on March 10.'),
    ).toEqual(['downtime 2025-03-07T17:00-08:00/2025-03-10 [stairs]', 'window 2025-03-10/?'])
  })
})
