import { expect, it } from 'vitest'
import { selectAnswer } from '../../../extension/state/select-answer.ts'
import type { Stored } from '../../../extension/state/stored.ts'
import { describeAge } from '../../../extension/words/describe-age.ts'
import { describeAnswer } from '../../../extension/words/describe-answer.ts'
import { describeTooltip } from '../../../extension/words/describe-tooltip.ts'
import { describeDoubts, describeWhen } from '../../../extension/words/describe-when.ts'
import { knownRecord } from '../../support/records.ts'
import { sayIn } from '../support/say-in.ts'
import {
  DAY,
  HOUR,
  health,
  MINUTE,
  NOTHING_READ,
  NOTHING_STORED,
  NOW,
  unreadMarks,
  watchState,
} from '../support/watch-states.ts'

const en = sayIn('en')
const es = sayIn('es')
const DURING = Date.parse('2024-06-29T09:00-07:00')
const reads = [health({ lastReadAt: new Date(DURING).toISOString() })]
const toms = knownRecord('dt-1')
const many = knownRecord('dt-2', { systems: ['cers', 'thss'] })
const longer = knownRecord('dt-3', { systems: ['cers'], end: '2024-07-05' })
const openEnd = knownRecord('dt-4', { end: null })
const unnamed = knownRecord('dt-5', { systems: [] })

it.each<[string, Stored, string, string]>([
  ['no address', NOTHING_STORED, 'Choose where to read from', 'Elija de dónde leer'],
  ['nothing read', NOTHING_READ, 'Not sure: nothing has been read yet', 'Sin certeza: aún no se ha leído nada'],
  [
    'one system',
    watchState([toms], reads),
    'TOMS is down until Wed, July 3, 8 a.m.',
    'TOMS está fuera de servicio hasta el mié, 3 de julio, 8:00\u00a0a.\u00a0m.',
  ],
  [
    'three systems',
    watchState([toms, many], reads),
    'TOMS and 2 more are down until Wed, July 3, 8 a.m.',
    'TOMS y 2 más están fuera de servicio hasta el mié, 3 de julio, 8:00\u00a0a.\u00a0m.',
  ],
  [
    'different ends',
    watchState([toms, longer], reads),
    'TOMS and CERS are down, the last of them through Fri, July 5',
    'TOMS y CERS están fuera de servicio, el último hasta el vie, 5 de julio',
  ],
  [
    'no names',
    watchState([unnamed], reads),
    'Some systems are down until Wed, July 3, 8 a.m.',
    'Algunos sistemas están fuera de servicio hasta el mié, 3 de julio, 8:00\u00a0a.\u00a0m.',
  ],
  [
    'a tentative downtime',
    watchState([knownRecord('dt-1', { state: 'tentative' })], reads),
    'TOMS may be down',
    'Posiblemente fuera de servicio: TOMS',
  ],
  [
    'nothing down',
    watchState([knownRecord('n-1', { kind: 'notice' })], reads),
    'No system is known to be down',
    'No se conoce ningún sistema fuera de servicio',
  ],
  [
    'the site reporting trouble',
    watchState([knownRecord('st-1', { kind: 'status', state: 'degraded' })], reads),
    'The site reports trouble',
    'El sitio informa de problemas',
  ],
  [
    'old data',
    watchState([toms], [health({ lastReadAt: new Date(DURING - 9 * HOUR).toISOString() })]),
    'Not sure: last checked 9 hours ago',
    'Sin certeza: última consulta hace 9 horas',
  ],
  [
    'one old page',
    watchState(
      [knownRecord('n-1', { kind: 'notice' })],
      [...reads, health({ name: 'Known Issues', lastReadAt: new Date(DURING - 9 * HOUR).toISOString() })],
    ),
    'Not sure: Known Issues last read 9 hours ago',
    'Sin certeza: Known Issues, última lectura hace 9 horas',
  ],
  [
    'one page never read',
    watchState(
      [knownRecord('n-1', { kind: 'notice' })],
      [...reads, health({ name: 'Known Issues', lastReadAt: null })],
    ),
    'Not sure: Known Issues never read yet',
    'Sin certeza: Known Issues, aún sin leer',
  ],
])('answers in one line: %s', (_, state, english, spanish) => {
  expect(describeAnswer(selectAnswer(state, DURING), DURING, en)).toBe(english)
  expect(describeAnswer(selectAnswer(state, DURING), DURING, es)).toBe(spanish)
})

it('makes up no end in the answer', () => {
  const evening = Date.parse('2024-06-28T20:00-07:00')
  const answer = selectAnswer(watchState([openEnd], [health({ lastReadAt: new Date(evening).toISOString() })]), evening)
  expect(describeAnswer(answer, evening, en)).toBe('TOMS is down; no end is announced')
  expect(describeAnswer(answer, evening, es)).toBe('TOMS está fuera de servicio; no se anunció el final')
})

it('says in the tooltip what the badge counts down to', () => {
  expect(describeTooltip(watchState([toms]), NOW, en)).toBe(
    'CAASPP Watch: No system is known to be down. Next: TOMS in 32 hours, Fri, June 28, 5 p.m. to Wed, July 3, 2024, 8 a.m. PT',
  )
})

it('says in the tooltip what old data said', () => {
  expect(describeTooltip(watchState([toms]), DURING, en)).toBe(
    'CAASPP Watch: Not sure: last checked 2 days ago. As last known: TOMS is down until Wed, July 3, 8 a.m.',
  )
})

it('says in the tooltip how much is unread, whatever the badge shows', () => {
  const notices = [knownRecord('n-1', { kind: 'notice' })]
  const state = { ...watchState(notices), marks: unreadMarks(notices) }
  expect(describeTooltip(state, NOW, en)).toBe('CAASPP Watch: No system is known to be down. Unread notices: 1')
  expect(describeTooltip(state, NOW, es)).toContain('Avisos sin leer: 1')
})

it.each([
  [30_000, 'just now', 'ahora mismo'],
  [MINUTE, '1 minute ago', 'hace 1 minuto'],
  [59 * MINUTE, '59 minutes ago', 'hace 59 minutos'],
  [9 * HOUR, '9 hours ago', 'hace 9 horas'],
  [3 * DAY, '3 days ago', 'hace 3 días'],
  [-2 * DAY, 'in 2 days', 'dentro de 2 días'],
])('writes an age of %d ms', (age, english, spanish) => {
  expect([describeAge(NOW - age, NOW, en), describeAge(NOW - age, NOW, es)]).toEqual([english, spanish])
})

it('makes up no edge and says every doubt', () => {
  expect(describeWhen(openEnd, en)).toBe('from Fri, June 28, 2024, 5 p.m. PT; its end is not announced')
  expect(describeWhen(knownRecord('dt-6', { start: null }), en)).toBe(
    'until Wed, July 3, 2024, 8 a.m. PT; its start is not announced',
  )
  expect(describeWhen(knownRecord('dt-7', { start: null, end: null }), en)).toBe('no date announced')
  const doubted = knownRecord('dt-8', { doubts: ['weekday-mismatch'], suggested: { start: '2024-06-29' } })
  expect(describeDoubts(doubted, en)).toEqual([
    'Check the source: the printed weekday does not fit the printed date.',
    'Probably meant: Sat, June 29, 2024.',
  ])
  expect(describeDoubts(toms, en)).toEqual([])
})
