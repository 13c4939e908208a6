import { expect, it } from 'vitest'
import { factsOn } from '../families/facts-on.ts'

const on = (first: string, second: string) =>
  factsOn({
    title: 'CAASPP: Winter Work',
    at: 'training-and-communication/communication/email/12-05-23-caaspp',
    body: `<p>December 5, 2023</p><p>Dear Coordinators:</p><h2>The First</h2><p>${first}</p><h2>The Second</h2><p>${second}</p>`,
  })

it('are one downtime where the second speaks of the systems', async () => {
  const facts = await on('The THSS goes down on January 4 at 5 p.m.', 'All systems will be back on January 8 at 8 a.m.')
  expect(facts).toContain('downtime 2024-01-04T17:00-08:00/2024-01-08T08:00-08:00 [thss]')
})

it('are two where the second names nothing that went down', async () => {
  const facts = await on('The THSS goes down on January 4 at 5 p.m.', 'The site returns on January 18.')
  expect(facts).toContain('downtime 2024-01-04T17:00-08:00/? [thss]')
})
