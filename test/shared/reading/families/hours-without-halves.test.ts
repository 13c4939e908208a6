import { expect, it } from 'vitest'
import { factsOn, recordsOn, table } from './facts-on.ts'

const on = (columns: string, ...rows: string[]) =>
  factsOn({ title: 'CAASPP Update', body: `<h2>Spring Trainings</h2><p>Join us.</p>${table(columns, ...rows)}` })

it.each([
  ['9:00-12:00', '09:00', '12:00'],
  ['9–11', '09:00', '11:00'],
  ['10 to 2', '10:00', '14:00'],
  ['3:30 – 4:30', '15:30', '16:30'],
  ['6:30-8', '18:30', '20:00'],
])('hours of a meeting lie in the half of the day in which people meet: %s', async (hours, from, to) => {
  const facts = [`event 2025-02-04T${from}-08:00/2025-02-04T${to}-08:00`]
  expect(await on('Date|Topic|Time', `February 4, 2025|CAST|${hours}`)).toEqual(facts)
  expect(await on('Topic|When', `CAST|February 4, 2025, ${hours}`)).toEqual(facts)
})

it('so do those of two columns', async () => {
  expect(await on('Date|Topic|From|To', 'February 4, 2025|CAST|9:00|12:00')).toEqual([
    'event 2025-02-04T09:00-08:00/2025-02-04T12:00-08:00',
  ])
})

it('where both halves would do, the earlier one is doubted', async () => {
  const body = `<h2>Spring Trainings</h2><p>Join us.</p>${table('Date|Topic|Time', 'February 4, 2025|CAST|7–8')}`
  const [event] = await recordsOn({ title: 'CAASPP Update', body })
  expect(event).toMatchObject({ start: '2025-02-04T07:00-08:00', doubts: ['time-unreadable'] })
  expect(event?.evidence?.[0]?.inferred).toContain('the half of the day in which people meet')
})

it.each(['3–8', '9:00-12:00'])('numbers of another column are no hours: %s', async (grades) => {
  expect(await on('Date|Topic|Grades', `February 4, 2025|CAST|${grades}`)).toEqual(['event 2025-02-04/2025-02-04'])
})

it('hours of a downtime are doubted', async () => {
  const rows = table('System|Date|Time', 'TOMS|March 6, 2025|9–11')
  const body = `<h2>Planned Downtime</h2><p>These systems will be down.</p>${rows}`
  expect(await factsOn({ title: 'CAASPP Update', body })).toEqual([
    'downtime 2025-03-06/2025-03-06 [toms] time-unreadable',
  ])
})

it.each(['2:30-3:30', '2:30- 3:30', '2:30 to 3:30'])(
  'hours and minutes right behind a day are read in a list, too: %s',
  async (hours) => {
    const body = `<h2>Spring Trainings</h2><p>Join us.</p><ul><li>February 4, 2025, ${hours}: CAST training</li><li>CERS training: February 5, 2025, ${hours}</li></ul>`
    expect(await factsOn({ title: 'CAASPP Update', body })).toEqual([
      'event 2025-02-04T14:30-08:00/2025-02-04T15:30-08:00',
      'event 2025-02-05T14:30-08:00/2025-02-05T15:30-08:00',
    ])
  },
)

it.each(['3–8', 'grades 3:1'])('numbers without minutes behind a day are none: %s', async (grades) => {
  const body = `<h2>Spring Trainings</h2><p>Join us.</p><ul><li>CAST training: February 4, 2025, ${grades}</li></ul>`
  expect(await factsOn({ title: 'CAASPP Update', body })).toEqual(['event 2025-02-04/2025-02-04'])
})

it('such hours of a downtime are doubted', async () => {
  const body = '<h2>CERS Downtime</h2><p>CERS will be down on February 4, 2025, 2:30-3:30.</p>'
  expect(await factsOn({ title: 'CAASPP Update', body })).toEqual([
    'downtime 2025-02-04T14:30-08:00/2025-02-04T15:30-08:00 [cers] time-unreadable',
  ])
})
