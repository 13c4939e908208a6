import { fillsCell } from '../kinds/behind-its-day.ts'
import type { Claim, StoryCues } from '../kinds/claim.ts'
import { WINDOW } from '../kinds/cues.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { readDayFirst } from '../kinds/read-claims.ts'
import type { Mention } from '../mentions/mention.ts'
import { deadlinesOf, releasesOf } from './claims-of-column.ts'
import { columnRolesOf } from './column-role.ts'

/**
 * What the columns for opening and closing of a row say together: a downtime where the row or story is of one, what the row's own
 * words make of a stretch within one day or of a lone start (`Coordinator webinar | 2 p.m. | 3 p.m.`), else a window.
 */
export function readEdgeColumns(start: Mention | undefined, end: Mention | undefined, story: StoryCues): Claim[] {
  const mention = start ?? end
  if (!mention) return []
  const isDown = story.isDowntimeStory || DOWN.test(mention.sentence.text)
  const told = start && !isDown ? toldInRow(start, end, story) : []
  if (told.length) return told
  if (!end && start && !WINDOW.test(`${start.cell?.column ?? ''} ${story.title}`) && !story.isDowntimeStory)
    return releasesOf(start)
  if (!start && end && !story.isDowntimeStory && !WINDOW.test(end.cell?.column ?? '')) return deadlinesOf(end)
  const kind = isDown ? 'downtime' : 'window'
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

/**
 * The meeting, limit or release that the row's other cells name, where its times lie within one day or have no end; a table that
 * says only when its things open tells no more. */
function toldInRow(start: Mention, end: Mention | undefined, story: StoryCues): Claim[] {
  const [from, to] = [start.spans[0], end?.spans[0]]
  if (!from || from.end || to?.end || (to && to.start.day !== from.start.day) || !fillsCell(start)) return []
  const { columns } = start.sentence
  if (/^open/i.test(start.cell?.column ?? '') && !columnRolesOf(columns).includes('end')) return []
  const words = start.sentence.cells.filter((text, at) => text.trim() !== '' && start.sentence.times[at]?.length === 0)
  const [said] = readDayFirst(start, words.join(', '), story)
  const because = 'what its row says of a day'
  if (said?.kind === 'deadline') return [{ ...said, end: to?.start ?? from.start, because }]
  if (said?.kind === 'release') return [{ ...said, because }]
  const isMeeting = said?.kind === 'event' || (story.isEventStory && to?.start.exact)
  return isMeeting
    ? [{ kind: 'event', start: from.start, end: to?.start ?? said?.end ?? null, mention: start, because }]
    : []
}
