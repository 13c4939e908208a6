import { expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf } from '../../../support/stories.ts'
import { rawOf } from '../../page/page-of.ts'

const MAIL =
  '<h1>CAASPP: May Update</h1><p>Email Update, May 1, 2026</p><p>Dear LEA Coordinator:</p><h2>Dates to Know</h2>'
const LIST = '<h1>Upcoming Trainings and Events</h1><p>These trainings are planned for 2026.</p>'

async function facts(html: string, url = 'https://www.caaspp-elpac.org/communication/email/05-01-26-caaspp') {
  const { outcome, records } = await readPage(rawOf(html, { url, fetchedAt: '2026-05-02T18:00:00Z' }))
  expect(outcome).toBe('ok')
  return records
    .filter(({ kind }) => kind !== 'notice')
    .map(factOf)
    .sort()
}
const listed = (html: string) => facts(LIST + html, 'https://www.caaspp-elpac.org/training/upcoming')

const FORUM = 'event 2026-05-12T14:00-07:00/2026-05-12T15:30-07:00'
const CLINIC = 'event 2026-05-20/2026-05-20'
const ORDERS = 'deadline ?/2026-05-22'
const TESTS = 'window 2026-05-11/2026-06-05'

it('bold days in front of what they are of are a list', async () => {
  const told = await facts(`${MAIL}<p><b>Tuesday, May 12</b> Open Forum for Raters, 2–3:30 p.m.</p>
    <p><b>May 20</b> Scoring Clinic</p><p><b>May 22</b> Deadline to send orders</p>`)
  expect(told).toEqual([ORDERS, FORUM, CLINIC])
})

it('a table of meetings has their days beside the day by which to register', async () => {
  const told = await facts(`${MAIL}<table><tr><th>Training</th><th>Date</th><th>Time</th><th>Register By</th></tr>
    <tr><td>Open Forum for Raters</td><td>May 12</td><td>2–3:30 p.m.</td><td>May 22</td></tr></table>`)
  expect(told).toEqual([ORDERS, FORUM])
})

it('a table of orders has no meeting beside its limit', async () => {
  const told = await facts(`${MAIL}<table><tr><th>Kit</th><th>Date</th><th>Order By</th></tr>
    <tr><td>Second kit</td><td>May 12</td><td>May 22</td></tr></table>`)
  expect(told).toEqual([ORDERS])
})

it('a day in an item of its own is of the meeting that the item above it names', async () => {
  const told = await facts(`${MAIL}<ul><li>Open Forum for Raters<ul><li>May 12, 2–3:30 p.m.</li></ul></li>
    <li>Scoring Clinic<ul><li>May 20</li></ul></li></ul>`)
  expect(told).toEqual([FORUM, CLINIC])
})

it('a testing window among meetings is a window', async () => {
  expect(
    await listed(`<ul><li>May 12 – Open Forum (2–3:30 p.m.)</li><li>May 11 through June 5 – Testing window</li></ul>`),
  ).toEqual([FORUM, TESTS])
  expect(
    await listed(`<table><tr><th>Date</th><th>Event</th></tr><tr><td>May 12, 2–3:30 p.m.</td><td>Open Forum</td></tr>
      <tr><td>May 11–June 5</td><td>Testing window</td></tr></table>`),
  ).toEqual([FORUM, TESTS])
})
