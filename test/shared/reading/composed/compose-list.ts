import { chanceFrom } from '../../../support/mutations.ts'
import { htmlPage } from '../../../support/pages.ts'
import { Day } from './day.ts'

/** A page that is a list, and what it says, as `factOf` tells it. Fetched on May 20, 2026. */
export interface ComposedList {
  url: string
  html: string
  facts: string[]
}

type Pick = <T>(list: readonly T[]) => T
type WriteDay = (day: Day) => string

const SITE = 'https://www.caaspp-elpac.org'
const DAYS: readonly WriteDay[] = [
  (day) => `${day.weekday}, ${day.text}, 2026`,
  (day) => `${day.text}, 2026`,
  (day) => `${day.month}/${day.date}/2026`,
  (day) => `${day.iso.slice(5, 7)}/${day.iso.slice(8)}/26`,
  (day) => `${day.text.slice(0, 3)}. ${day.date}, 2026`,
  (day) => day.iso,
]
const HOURS: readonly ((hour: number) => string)[] = [
  (hour) => `${hour % 12 || 12} ${hour < 12 ? 'a' : 'p'}.m.`,
  (hour) => `${hour % 12 || 12}:00 ${hour < 12 ? 'AM' : 'PM'}`,
  (hour) => `${hour % 12 || 12}${hour < 12 ? 'am' : 'pm'}`,
]

/** A schedule of downtimes, a table of known issues or a list of meetings, under names and in an order of its own. */
export function composeList(seed: number): ComposedList {
  const chance = chanceFrom(seed)
  const pick: Pick = (list) => list[chance(list.length)] as (typeof list)[number]
  const compose = pick([composeSchedule, composeSchedule, composeIssues, composeMeetings])
  return compose(pick, (month) => new Day(month, 2 + chance(20)))
}

const SYSTEMS: readonly [names: string[], ids: string][] = [
  [['TOMS'], 'toms'],
  [['Test Operations Management System (TOMS)', 'CERS'], 'cers toms'],
  [['Data Entry Interface'], 'dei'],
  [['Completion Status System', 'Moodle'], 'completion-status moodle'],
]

function composeSchedule(pick: Pick, dayIn: (month: number) => Day): ComposedList {
  const writeDay = pick(DAYS)
  const writeHour = pick(HOURS)
  const between = pick([', ', ' ', ' at ', '<br>'])
  const join = pick([' and ', '<br>', '; '])
  const entries = [6, 7, 8].map((month) => {
    const first = dayIn(month)
    const last = new Day(month, first.date + 2)
    const [names, ids] = pick(SYSTEMS)
    return { first, last, names, ids, down: pick([17, 20]), up: pick([6, 10]) }
  })
  const edge = (day: Day, hour: number) => `${writeDay(day)}${between}${writeHour(hour)}`
  const line = (day: Day, hour: number) => edge(day, hour).replace('<br>', ', ')
  const inOne = pick([
    (entry: (typeof entries)[number]) =>
      `<li>${entry.names.join(' and ')}: ${line(entry.first, entry.down)} to ${line(entry.last, entry.up)}</li>`,
    (entry: (typeof entries)[number]) =>
      `<li>${line(entry.first, entry.down)} through ${line(entry.last, entry.up)}—${entry.names.join(' and ')}</li>`,
  ])
  const twoEdges = () =>
    tableOf(pick, [
      [
        pick(['System', 'Systems', 'Impacted Systems', 'System(s) Affected', 'Application']),
        entries.map(({ names }) => names.join(join)),
      ],
      [
        pick(['Start', 'From', 'Begins', 'Downtime Start', 'Begin Date/Time']),
        entries.map(({ first, down }) => edge(first, down)),
      ],
      [pick(['End', 'To', 'Ends', 'Downtime End', 'End Date/Time']), entries.map(({ last, up }) => edge(last, up))],
    ])
  const fourEdges = () =>
    tableOf(pick, [
      [pick(['Systems', 'What', 'Systems Unavailable']), entries.map(({ names }) => names.join(join))],
      [pick(['Start Date', 'Date Down']), entries.map(({ first }) => writeDay(first))],
      [pick(['Start Time', 'Time Down']), entries.map(({ down }) => writeHour(down))],
      [pick(['End Date', 'Date Up']), entries.map(({ last }) => writeDay(last))],
      [pick(['End Time', 'Time Up']), entries.map(({ up }) => writeHour(up))],
    ])
  const body = pick([twoEdges, fourEdges, () => `<ul>${entries.map(inOne).join('')}</ul>`])()
  return {
    url: `${SITE}/system-status/downtime`,
    html: htmlPage('System Downtime Schedule', '', `<p>What is planned:</p>${body}`),
    facts: entries.map(
      ({ first, last, ids, down, up }) => `downtime ${first.at(clock(down))}/${last.at(clock(up))} [${ids}]`,
    ),
  }
}

function composeIssues(pick: Pick, dayIn: (month: number) => Day): ComposedList {
  const writeDay = pick(DAYS)
  const notYet = pick(['TBD', 'Open', '—', 'Ongoing', ''])
  const entries = ['Sign-In Page Stays Empty', 'Rosters Missing', 'No Sound'].map((title, at) => {
    const first = dayIn(7 + at)
    return { title, first, last: pick([null, first, new Day(first.month, first.date + 1)]) }
  })
  const body = tableOf(pick, [
    [pick(['Date Identified', 'Date Reported', 'Date Opened']), entries.map(({ first }) => writeDay(first))],
    [
      pick(['Date Resolved', 'Resolution Date', 'Date Fixed', 'Date Closed']),
      entries.map(({ last }) => (last ? writeDay(last) : notYet)),
    ],
    [
      pick(['Issue', 'Description']),
      entries.map(({ title }) => `<p><strong>${title}</strong></p><p>Some users of TOMS see this.</p>`),
    ],
  ])
  return {
    url: `${SITE}/system-status/known-issues`,
    html: htmlPage('Known Issues', '', `<p>What is known:</p>${body}`),
    facts: entries.map(({ first, last }) =>
      last ? `issue ${first.iso}/${last.iso} resolved` : `issue ${first.iso}/? open`,
    ),
  }
}

function composeMeetings(pick: Pick, dayIn: (month: number) => Day): ComposedList {
  const writeDay = pick(DAYS)
  const entries = ['Coordinator Webinar', 'Question Hour', 'New Coordinator Orientation'].map((title, at) => ({
    title,
    day: dayIn(6 + at),
    hour: pick([9, 13, 14]),
  }))
  const half = (hour: number) => (hour < 12 ? 'a.m.' : 'p.m.')
  const time = (hour: number) => `${hour % 12 || 12} to ${(hour + 1) % 12 || 12} ${half(hour + 1)}`
  const columns = (): [string, string[]][] => [
    [pick(['Date', 'When']), entries.map(({ day }) => writeDay(day))],
    [pick(['Time', 'Hours']), entries.map(({ hour }) => time(hour))],
    [pick(['Training', 'Title', 'Event', 'Topic']), entries.map(({ title }) => title)],
  ]
  const body = pick([
    () => tableOf(pick, columns()),
    () =>
      `<ul>${entries.map(({ title, day, hour }) => `<li>${title}: ${writeDay(day)}, ${time(hour)}</li>`).join('')}</ul>`,
    () => entries.map(({ title, day, hour }) => `<h3>${title}</h3><p>${writeDay(day)}, ${time(hour)}</p>`).join(''),
  ])()
  return {
    url: `${SITE}/training-and-communication/training/upcoming`,
    html: htmlPage('Upcoming Trainings', '', `<p>What is offered:</p>${body}`),
    facts: entries.map(({ day, hour }) => `event ${day.at(clock(hour))}/${day.at(clock(hour + 1))}`),
  }
}

/** A table whose columns stand in any order, their names in header cells or in bold. */
function tableOf(pick: Pick, columns: readonly [name: string, cells: string[]][]): string {
  const turn = pick(columns.map((_, at) => at))
  const turned = [...columns.slice(turn), ...columns.slice(0, turn)]
  const tag = pick([
    (name: string) => `<th>${name}</th>`,
    (name: string) => `<th scope="col">${name}</th>`,
    (name: string) => `<td><b>${name}</b></td>`,
  ])
  const rows = (columns[0]?.[1] ?? []).map((_, at) => turned.map(([, cells]) => `<td>${cells[at]}</td>`).join(''))
  return `<table><tr>${turned.map(([name]) => tag(name)).join('')}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
