import { type Claim, claimSpans, type StoryCues } from '../kinds/claim.ts'
import { DOWN, DUE, LAST_CHANCE, WINDOW } from '../kinds/cues.ts'
import type { Mention } from '../kinds/mention.ts'
import { namesEvent } from '../kinds/names-event.ts'
import { readDayFirst } from '../kinds/read-claims.ts'
import type { ColumnRole } from './column-role.ts'
import { columnRolesOf } from './column-role.ts'
import { SCHEDULE_WORDS } from './schedule-words.ts'

/**
 * The dates of one row of a table inside a story, told apart by the names of their columns: opening and closing make a window
 * (a downtime where the story is of downtimes), limits deadlines, deliveries releases, plain dates what the story is of.
 */
export function readRow(mentions: readonly Mention[], story: StoryCues): Claim[] {
  const first = mentions[0]
  if (!first || isTitle(first)) return []
  const columns = columnRolesOf(first.sentence.columns)
  const roles = mentions.map((mention) => roleOf(mention, columns))
  const claims: Claim[] = []
  const pair = unnamedPairOf(mentions, roles)
  if (pair && story.isDowntimeStory) return joinEdges(...pair, story)
  const start = mentions.find(({ spans }, index) => roles[index] === 'start' && spans.length)
  const end = mentions.find(({ spans }, index) => roles[index] === 'end' && spans.length)
  if (start || (end && !hasBetter(columns))) claims.push(...joinEdges(start, end, story))
  mentions.forEach((mention, index) => {
    const role = roles[index]
    if (role === 'due') claims.push(...deadlines(mention))
    else if (role === 'delivery') claims.push(...releases(mention))
    else if (
      role === 'date' &&
      !start &&
      !end &&
      (story.isEventStory || !hasBetter(columns) || isOfOrders(mention) || isOfMeetings(mention))
    )
      claims.push(...plainDates(mention, story))
  })
  return claims
}

/** The limits that stand in a row beside its downtime ("Finish Scoring By"). */
export function readLimits(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    const isLimit = DUE.test(mention.before) || SCHEDULE_WORDS.roleOf(mention.cell?.column ?? '') === 'due'
    return isLimit ? deadlines(mention) : []
  })
}

/** A row of one cell that names a month heads the rows below it. */
function isTitle({ sentence, phrase, clause }: Mention): boolean {
  return sentence.cells.length === 1 && clause === '@' && phrase.edges.every(({ when }) => when?.form === 'month')
}

/** `TOMS | June 28, 5 p.m. | July 1, 8 a.m.` in a table without column names: from when and to when. */
function unnamedPairOf(mentions: readonly Mention[], roles: readonly ColumnRole[]): [Mention, Mention] | null {
  const [from, to, ...more] = mentions.filter((_, index) => roles[index] === 'date')
  if (!from || !to || more.length > 0 || from.cell?.index === to.cell?.index) return null
  const isPoint = ({ cell, phrase, spans }: Mention) =>
    cell?.column === '' && phrase.shape === 'point' && spans.length === 1
  return isPoint(from) && isPoint(to) ? [from, to] : null
}

/** A plain date, unless the cell's own words or its column say more. */
function roleOf({ cell, before, clause, phrase }: Mention, columns: readonly ColumnRole[]): ColumnRole {
  if (DUE.test(before)) return 'due'
  const role = columns[cell?.index ?? 0] ?? 'other'
  if (role === 'delivery' && phrase.shape === 'range') return 'date'
  const isDay = phrase.edges.some((edge) => edge.when)
  if ((role === 'start' || role === 'end') && !isDay) return 'time'
  // A column of an unknown name, or one of times, holds the days where its cells are nothing but days.
  if (role === 'other' || role === 'time')
    return isDay && (clause === '@' || cell?.index === 0 || !cell?.column) ? 'date' : role
  if (role === 'systems' || role === 'place') return cell?.index === 0 || !cell?.column ? 'date' : 'other'
  return role
}

/** A stretch in which one may order keeps its own, whatever limits stand beside it. */
function isOfOrders({ cell, phrase }: Mention): boolean {
  return phrase.shape === 'range' && /\b(?:order(?:s|ing)?|survey|preview|purchase)\b/i.test(cell?.column ?? '')
}

/** `Meeting Date(s)`: so do the days of a meeting. */
function isOfMeetings({ cell }: Mention): boolean {
  return namesEvent(cell?.column ?? '')
}

/** Beside a limit or a delivery, a plain date only labels its row. */
function hasBetter(columns: readonly ColumnRole[]): boolean {
  return columns.some((column) => column === 'due')
}

function joinEdges(start: Mention | undefined, end: Mention | undefined, story: StoryCues): Claim[] {
  const mention = start ?? end
  if (!mention) return []
  if (!end && start && !WINDOW.test(`${start.cell?.column ?? ''} ${story.title}`) && !story.isDowntimeStory)
    return releases(start)
  if (!start && end && !story.isDowntimeStory && !WINDOW.test(end.cell?.column ?? '')) return deadlines(end)
  const kind = story.isDowntimeStory || DOWN.test(mention.sentence.text) ? 'downtime' : 'window'
  const from = start?.spans[0]?.start ?? null
  const to = end?.spans[0]?.end ?? end?.spans[0]?.start ?? start?.spans[0]?.end ?? null
  if (!from && !to) return []
  return [
    {
      kind,
      start: from,
      end: to,
      mention,
      because: 'columns for opening and closing',
      ...(kind === 'downtime' ? { state: 'scheduled' } : {}),
    },
  ]
}

/** `Last pickup | June 5`: the row's own name says that the day is a limit. */
function isLabelledLimit({ sentence, cell }: Mention): boolean {
  const label = cell?.index ? (sentence.cells[0] ?? '') : ''
  return DUE.test(label) || LAST_CHANCE.test(label)
}

function deadlines(mention: Mention): Claim[] {
  return claimSpans(mention, 'deadline', 'end', 'its column or cell names a limit').map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

function releases(mention: Mention): Claim[] {
  return claimSpans(mention, 'release', 'start', 'its column names a delivery or opening').map((claim) => ({
    ...claim,
    end: null,
  }))
}

/** The words of a row beside the cell of its day. */
function otherCellsOf({ sentence, cell }: Mention): string {
  return sentence.cells.filter((text, index) => index !== cell?.index && text.trim() !== '').join(', ')
}

function plainDates(mention: Mention, story: StoryCues): Claim[] {
  if (story.isDowntimeStory)
    return claimSpans(mention, 'downtime', 'both', 'a row of a table of downtimes').map((claim) => ({
      ...claim,
      state: 'scheduled',
    }))
  if (DUE.test(mention.cell?.column ?? '') || isLabelledLimit(mention)) return deadlines(mention)
  if (mention.clause === '@' && !story.isEventStory) {
    const said = readDayFirst(mention, otherCellsOf(mention), story)
    if (said.length) return said
  }
  const isOfWindows = WINDOW.test(mention.cell?.column ?? '') || (WINDOW.test(story.title) && !story.isEventStory)
  if (mention.phrase.shape === 'range' && isOfWindows)
    return claimSpans(mention, 'window', 'both', 'a row of a table of windows')
  return story.isEventStory || mention.phrase.hours || isOfMeetings(mention)
    ? claimSpans(mention, 'event', 'both', 'a row of a table of meetings')
    : []
}
