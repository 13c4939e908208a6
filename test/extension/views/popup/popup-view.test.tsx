// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { knownRecord } from '../../../support/records.ts'
import { clearPage, click, control, hasControl, nameOf, press, textOf, textsOf } from '../../support/drawn-page.ts'
import { asked, drawPopup } from '../../support/drawn-popup.tsx'
import { sayIn } from '../../support/say-in.ts'
import { DAY, HOUR, health, MINUTE, NOTHING_READ, NOTHING_STORED, NOW, watchState } from '../../support/watch-states.ts'

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

const changeover = knownRecord('dt-1')
const during = [health({ lastReadAt: new Date(NOW + 2 * DAY).toISOString() })]

it('answers first, then counts down to what comes', () => {
  drawPopup(watchState([changeover]))
  expect(textOf('h1')).toBe('No system is known to be down')
  expect(textOf('.countdown')).toBe('Starts in 1 day 8 hr')
  expect(textOf('.answer')).toContain('Fri, June 28, 5 p.m. to Wed, July 3, 8 a.m. PT')
  expect(textOf('.answer')).toContain('Yearly changeover')
})

it('counts down to the end of what is under way, to the minute and at last to the second', () => {
  drawPopup(watchState([changeover], during), { now: NOW + 2 * DAY })
  expect(textOf('h1')).toBe('TOMS is down until Wed, July 3, 8 a.m.')
  expect(textOf('.countdown')).toBe('Ends in 3 days 23 hr')
  const end = Date.parse('2024-07-03T08:00-07:00')
  const reads = [health({ lastReadAt: new Date(end - HOUR).toISOString() })]
  drawPopup(watchState([changeover], reads), { now: end - 12 * MINUTE - 1 })
  expect(textOf('.countdown')).toBe('Ends in 13 min')
  drawPopup(watchState([changeover], reads), { now: end - 90_000 })
  expect(textOf('.countdown')).toBe('Ends in 1 min 30 sec')
})

it('gives the hours where the reader is too, and only where clocks there show something else', () => {
  drawPopup(watchState([changeover]), { timeZone: 'America/New_York' })
  expect(textOf('.your-time')).toBe('Your time: Fri, June 28, 8 p.m. to Wed, July 3, 11 a.m. EDT')
  drawPopup(watchState([changeover]), { timeZone: 'America/Tijuana' })
  expect(textOf('.your-time')).toBe('')
})

it('puts a doubt beside the time that it is about', () => {
  drawPopup(watchState([knownRecord('dt-1', { doubts: ['sources-disagree'], state: 'tentative' })]))
  expect(textOf('.answer')).toContain('Tentative')
  expect(textOf('.answer')).toContain('Check the source: two pages give different times.')
  expect(textOf('.countdown-label')).toBe('May start in')
})

it('shows what ends soonest first, two at most, and what comes after', () => {
  const end = (at: number) => ({ start: '2024-06-27', end: `2024-07-0${at}` })
  const many = [1, 2, 3].map((at) => knownRecord(`dt-${at}`, { ...end(4 - at), title: `Ends on July ${4 - at}` }))
  const ahead = knownRecord('dt-9', { systems: ['cers'], start: '2024-07-10', end: '2024-07-11' })
  drawPopup(watchState([...many, ahead]))
  expect(textsOf('.answer .record-title')).toEqual(['Ends on July 1', 'Ends on July 2'])
  expect(textsOf('.answer .after')).toEqual(['1 more is under way; see Dates.', 'After that: CERS · Starts in 13 days'])
})

it('calls it no good news that none is known while a page is unread', () => {
  const notice = knownRecord('n-1', { kind: 'notice' })
  drawPopup(watchState([notice], [health(), health({ name: 'Known Issues', lastReadAt: null })]))
  expect(textOf('.answer h2')).toBe('No downtime is known, but not everything could be read.')
  drawPopup(watchState([notice]))
  expect(textOf('.answer h2')).toBe('No downtime is announced.')
})

it('says aloud only an answer that changes while somebody looks at it', () => {
  drawPopup(watchState([changeover]))
  expect(textOf('.answer [role=status]')).toBe('')
  drawPopup(watchState([{ ...changeover, start: '2024-06-27' }]))
  expect(textOf('.answer [role=status]')).toBe('TOMS is down until Wed, July 3, 8 a.m.')
})

it('tells what may take longer afterwards, before and after the end', () => {
  const aftermath = { atLeast: null, atMost: 'PT24H', text: 'Results may take up to 24 hours.' }
  const record = { ...changeover, aftermath }
  drawPopup(watchState([record]))
  expect(textOf('.answer')).toContain('Afterwards: Results may take up to 24 hours.')
  const after = Date.parse('2024-07-03T09:00-07:00')
  drawPopup(watchState([record], [health({ lastReadAt: new Date(after).toISOString() })]), { now: after })
  expect(textOf('.note')).toContain('TOMS: may still take longer.')
  expect(textOf('.note')).toContain('(until Thu, July 4, 8 a.m. PT)')
})

it('speaks of chosen systems where some were chosen', () => {
  drawPopup(watchState([changeover], undefined, { systems: ['cers'] }), { now: NOW })
  expect(textOf('h1')).toBe('All your systems are up, as far as is known')
})

it('warns of a downtime in the testing window', () => {
  drawPopup(watchState([changeover], undefined, { testingWindow: { from: '2024-07-01', to: '2024-07-05' } }))
  expect(textOf('.note')).toContain('A downtime falls into your testing window. TOMS: Fri, June 28, 5 p.m.')
})

it('begins with the way to the options where no source was chosen, and with all links', () => {
  drawPopup(NOTHING_STORED)
  expect(textOf('h1')).toBe('Choose where to read from')
  click('Choose')
  expect(asked.openOptions).toHaveBeenCalledOnce()
  expect(document.querySelectorAll('.systems li').length).toBeGreaterThan(30)
  expect(hasControl('Check now')).toBe(false)
})

it.each([
  ['loading', NOTHING_READ, 'Not sure: nothing has been read yet', 'Reading for the first time…'],
  ['empty', watchState([]), 'Not sure: nothing has been read yet', 'holds nothing. That is not the same as good news.'],
  [
    'failing',
    failing({ kind: 'refused', status: 503 }),
    'No system is known to be down',
    "The last try, 1 minute ago, gave nothing new: The feed's server refused (503). What is shown is the last good copy.",
  ],
  [
    'offline',
    failing({ kind: 'unreachable' }),
    'No system is known to be down',
    'The last try, 1 minute ago, gave nothing new: The feed could not be reached. What is shown is the last good copy.',
  ],
] as const)('has a state of its own while it is %s', (_, stored, answer, note) => {
  drawPopup(stored)
  expect(textOf('h1')).toBe(answer)
  expect(textOf('.check-note')).toContain(note)
})

it('shows old data as old, and what they said, without counting', () => {
  drawPopup(watchState([changeover]), { now: NOW + 2 * DAY })
  expect(textOf('h1')).toBe('Not sure: last checked 2 days ago')
  expect(textOf('.answer h2')).toBe('As last known')
  expect(textOf('.countdown')).toBe('')
})

it('says how old the data are and asks anew when told to', async () => {
  drawPopup(watchState([changeover]))
  expect(textOf('.status-line .small')).toBe('Checked 5 minutes ago · pages read 10 minutes ago')
  click('Check now')
  expect(asked.checkNow).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(hasControl('Check now')).toBe(true))
})

it('says that what it shows is what was known before, where the background does not answer, until it does', async () => {
  asked.checkNow.mockRejectedValueOnce(new Error('the background worker did not answer'))
  drawPopup(watchState([changeover]))
  click('Check now')
  await vi.waitFor(() =>
    expect(textOf('.asked-note')).toMatch(/^The check was not answered; what you see is what was known before/),
  )
  expect(document.querySelector('.asked-note')?.getAttribute('role')).toBe('status')
  click('Check now')
  await vi.waitFor(() => expect(textOf('.asked-note')).toBe(''))
})

it('has tabs that arrows move along, and a search that "/" leads to', () => {
  drawPopup(watchState([changeover]))
  const tab = control('Systems')
  tab.focus()
  press('ArrowRight')
  expect(document.activeElement?.textContent).toBe('Dates')
  expect(textOf('[aria-selected=true]')).toBe('Dates')
  press('End')
  expect(textOf('[role=tabpanel] p:not(.small, .only-heard)')).toBe('There are no notices.')
  press('/')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Search the notices')
})

it('opens at the place that an alert leads to', () => {
  const notices = Array.from({ length: 60 }, (_, at) => knownRecord(`n-${at}`, { kind: 'notice' }))
  drawPopup(watchState(notices), { place: { room: 'notices', recordId: 'n-59' } })
  expect(document.activeElement?.id).toBe('record-n-59')
})

it('holds alerts for a while, and lets them go', () => {
  const stored = watchState([changeover], undefined, { alertsOn: true })
  drawPopup(stored, { place: { room: 'notices', recordId: null } })
  click('until morning')
  expect(asked.snooze).toHaveBeenCalledWith(Date.parse('2024-06-28T06:00-07:00'))
  drawPopup({ ...stored, marks: { ...stored.marks, snoozedUntil: NOW + HOUR } })
  expect(textOf('.snooze')).toContain('Alerts wait until Thu, June 27, 10 a.m. PT.')
  click('Show them again')
  expect(asked.snooze).toHaveBeenLastCalledWith(null)
})

it.each(['en', 'es'] as const)('gives every control a name: %s', (locale) => {
  for (const stored of [NOTHING_STORED, NOTHING_READ, watchState([changeover], undefined, { alertsOn: true })]) {
    for (const room of ['systems', 'dates', 'notices'] as const) {
      clearPage()
      drawPopup(stored, { say: sayIn(locale), place: { room, recordId: null } })
      const nameless = [...document.querySelectorAll<HTMLElement>('a, button, input, select')].filter((each) => {
        const label = each.closest('label')
        return nameOf(each) === '' && (label === null || nameOf(label) === '')
      })
      expect(nameless).toEqual([])
      for (const labelled of document.querySelectorAll('[aria-labelledby], [aria-controls]')) {
        const id = labelled.getAttribute('aria-labelledby') ?? labelled.getAttribute('aria-controls') ?? ''
        expect(document.getElementById(id)?.textContent).toMatch(/\S/)
      }
      expect(textsOf('p, h1, h2').filter((text) => text.includes('$') || text === 'undefined')).toEqual([])
    }
  }
})

function failing(problem: { kind: 'refused'; status: number } | { kind: 'unreachable' }) {
  const stored = watchState([changeover])
  return { ...stored, feed: { ...stored.feed, lastAttempt: { at: NOW - MINUTE, problem } } }
}
