import { cutText } from '../../../shared/feed/clean-text.ts'
import { addDays } from '../../../shared/time/calendar.ts'
import { formatRange, formatTime } from '../../../shared/time/format.ts'
import { chooseMarks, describeTimes } from '../../words/describe-times.ts'
import { nameSystems } from '../../words/name-systems.ts'
import { type Html, html } from './html.ts'
import { assignLanes } from './lanes.ts'
import type { Bar, Mark, Timeline } from './plan-timeline.ts'
import type { View } from './view.ts'

/** All measures in the drawing's own units, about a pixel each. */
const WIDTH = 1120
const LEFT = 200
const TOP = 44
const LANE = 36
const ROW_GAP = 10
const MARK_ROW = 34
const CHARACTER = 6.3
const PLOT = WIDTH - LEFT - 8
/** Bold letters are wider. */
const LONGEST_ROW_NAME = Math.floor(LEFT / (CHARACTER * 1.22)) - 1

/** The rows, and their heights, are at most so many. */
export const MOST_ROWS = 14

interface Scale {
  x(day: number): number
  bottom: number
}

/** The drawing itself. Its text alternative is the summary given here and the tables of the page. */
export function drawTimeline(timeline: Timeline, view: View): Html {
  const x = (day: number) => round(LEFT + (Math.max(0, Math.min(timeline.days, day)) / timeline.days) * PLOT)
  const rows = timeline.rows.slice(0, MOST_ROWS).map((row) => ({ ...row, placed: placeBars(row.bars, x, view) }))
  let y = TOP
  const drawnRows = rows.map(({ systems, placed }) => {
    const top = y
    y += Math.max(1, ...placed.map(({ lane }) => lane + 1)) * LANE + ROW_GAP
    return html`${drawRowName(chooseRowName(systems, view), top + LANE - 10)}${placed.map((each) => drawBar(each, top, x))}
<path class="rule" d="M0 ${y - ROW_GAP / 2}H${WIDTH}"/>`
  })
  const markRows = [
    { name: view.page.timeline.deadlines, marks: timeline.deadlines, shape: drawDiamond },
    { name: view.page.timeline.events, marks: timeline.events, shape: drawDot },
  ].map(({ name, marks, shape }) => {
    const middle = y + MARK_ROW / 2
    y += MARK_ROW
    return html`${drawRowName(name, middle + 4)}${marks.map((mark) => drawMark(mark, x(mark.day + 0.5), middle, shape, view))}`
  })
  const summary = view.page.timeline.summary(
    timeline.rows.reduce((sum, { bars }) => sum + bars.length, 0),
    countOf(timeline.deadlines),
    countOf(timeline.events),
  )
  return html`<svg class="timeline" role="img" aria-labelledby="timeline-title" viewBox="0 0 ${WIDTH} ${y + 6}" preserveAspectRatio="xMinYMin meet">
<title id="timeline-title">${summary}</title>
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V7"/></pattern></defs>
${drawCalendar(timeline, { x, bottom: y }, view)}${drawnRows}${markRows}</svg>`
}

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { records }) => sum + records.length, 0)
}

function drawCalendar({ from, days, today }: Timeline, { x, bottom }: Scale, { words, page }: View): Html {
  const day = x(1) - x(0)
  const weeks = Array.from({ length: days / 7 }, (_, week) => {
    const name = formatTime(addDays(from, week * 7), { ...words, year: false }).replace(/^\p{L}+, /u, '')
    return html`<path class="week" d="M${x(week * 7)} 24V${bottom}"/><text class="axis" x="${round(x(week * 7) + 4)}" y="36">${name}</text>
<rect class="weekend" x="${x(week * 7 + 5)}" y="${TOP - 4}" width="${round(2 * day)}" height="${bottom - TOP + 4}"/>`
  })
  return html`${weeks}<rect class="today" x="${x(today)}" y="18" width="${round(day)}" height="${bottom - 18}"/>
<text class="today-name" x="${x(today)}" y="13">${page.timeline.today}</text>`
}

/** As many systems as there is room for. */
function chooseRowName(systems: readonly string[], { words }: View): string {
  const names = [3, 2, 1].map((most) => nameSystems(systems, words, most))
  return names.find((name) => name.length <= LONGEST_ROW_NAME) ?? names.at(-1) ?? ''
}

function drawRowName(name: string, y: number): Html {
  return html`<text class="row-name" x="0" y="${y}">${cutText(name, LONGEST_ROW_NAME)}</text>`
}

interface PlacedBar {
  bar: Bar
  lane: number
  label: string
  labelX: number
  told: string
}

function placeBars(bars: readonly Bar[], x: (day: number) => number, view: View): PlacedBar[] {
  const labelled = bars.map((bar) => {
    const label = labelOf(bar, view)
    const width = label.length * CHARACTER
    return { bar, label, width, labelX: round(Math.max(LEFT, Math.min(x(bar.from), WIDTH - width))) }
  })
  const lanes = assignLanes(
    labelled.map(({ bar, labelX, width }) => ({
      from: Math.min(x(bar.reach?.from ?? bar.from), labelX),
      to: Math.max(x(bar.reach?.to ?? bar.to), labelX + width),
    })),
    8,
  )
  return labelled.map(({ bar, label, labelX }, index) => {
    const told = `${nameSystems(bar.record.systems, view.words, 9)}: ${label}. ${bar.record.title}`
    return { bar, lane: lanes[index] ?? 0, label, labelX, told }
  })
}

function labelOf({ record, openStart, openEnd }: Bar, { words }: View): string {
  const marks = chooseMarks(record, words)
  const question = record.doubts.length > 0 || record.state === 'tentative' ? '? ' : ''
  const when =
    openStart || openEnd || record.approximate
      ? describeTimes(record, words)
      : formatRange(record.start, record.end, { ...words, year: false, zone: false })
  return `${question}${marks.length > 0 ? `${marks.join(', ')}: ` : ''}${when}`
}

function drawBar({ bar, lane, label, labelX, told }: PlacedBar, top: number, x: (day: number) => number): Html {
  const y = top + lane * LANE
  const from = x(bar.from)
  const width = Math.max(6, round(x(bar.to) - from))
  const reach = bar.reach
    ? html`<path class="reach" d="M${x(bar.reach.from)} ${y + 24}H${x(bar.reach.to)}m0 -5v10M${x(bar.reach.from)} ${y + 19}v10"/>`
    : null
  const strike = bar.kind === 'cancelled' ? html`<path class="strike" d="M${from} ${y + 24}h${width}"/>` : null
  const arrows = html`${bar.openStart ? html`<path class="open" d="M${from} ${y + 18}l-7 6 7 6z"/>` : null}${
    bar.openEnd ? html`<path class="open" d="M${round(from + width)} ${y + 18}l7 6 -7 6z"/>` : null
  }`
  return html`<g class="bar bar-${bar.kind}"><title>${told}</title>${reach}<rect x="${from}" y="${y + 18}" width="${width}" height="12" rx="3"/>${strike}${arrows}
<text x="${labelX}" y="${y + 12}">${label}</text></g>\n`
}

type Shape = (x: number, y: number) => Html

function drawMark({ records }: Mark, x: number, y: number, shape: Shape, { words }: View): Html {
  const told = records.map((record) => `${describeTimes(record, words)}: ${record.title}`).join(' · ')
  const doubted = records.some(({ doubts }) => doubts.length > 0)
  const note = `${doubted ? '?' : ''}${records.length > 1 ? `×${records.length}` : ''}`
  return html`<g class="point"><title>${told}</title>${shape(x, y)}${note ? html`<text x="${round(x + 9)}" y="${y + 4}">${note}</text>` : null}</g>\n`
}

function drawDiamond(x: number, y: number): Html {
  return html`<path class="deadline" d="M${x} ${y - 8}l7 8 -7 8 -7 -8z"/>`
}

function drawDot(x: number, y: number): Html {
  return html`<circle class="event" cx="${x}" cy="${y}" r="6"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
