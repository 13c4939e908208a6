import { formatTime } from '../../shared/time/format.ts'
import { fallsInto } from '../state/select-window-warnings.ts'
import type { Settings } from '../state/settings.ts'
import { describeAge } from '../words/describe-age.ts'
import { describeWhen } from '../words/describe-when.ts'
import { nameSystems } from '../words/name-systems.ts'
import { chooseLocale, type MessageKey, type Say } from '../words/say.ts'
import type { Alert, AlertBatch } from './alert.ts'

/** What a notification says; plain text, since the browser shows it as such. */
export interface AlertWords {
  title: string
  message: string
}

const TITLES: Record<Exclude<Alert['kind'], 'notice' | 'deadline' | 'reminder'>, MessageKey> = {
  announced: 'alertAnnounced',
  moved: 'alertMoved',
  extended: 'alertExtended',
  cancelled: 'alertCancelled',
  start: 'alertStart',
  end: 'alertEnd',
}

/** Longer titles are cut off by what shows them. */
const LONGEST_LINE = 160
const MOST_LINES = 4

/** The words for what is told at `now` (milliseconds since 1970 UTC). */
export function describeBatch(
  { alerts }: AlertBatch,
  { testingWindow }: Pick<Settings, 'testingWindow'>,
  now: number,
  say: Say,
): AlertWords {
  const [only] = alerts
  if (alerts.length === 1 && only) {
    const isInWindow = testingWindow !== null && only.facts.kind === 'downtime' && fallsInto(only.facts, testingWindow)
    const lines = [describeBody(only, say), ...(isInWindow && isAhead(only) ? [say('alertInWindow')] : [])]
    return { title: cut(describeTitle(only, now, say)), message: lines.map(cut).join('\n') }
  }
  const titles = alerts.slice(0, MOST_LINES).map((alert) => describeLine(alert, now, say))
  const more = alerts.length - titles.length
  const lines = [...titles.map(cut), ...(more > 0 ? [say('alertMore', String(more))] : [])]
  return { title: say('alertGroup', String(alerts.length)), message: lines.join('\n') }
}

function describeTitle({ kind, at, facts }: Alert, now: number, say: Say): string {
  if (kind === 'notice') return say('alertNotice')
  if (kind === 'deadline') return say('alertDeadline', describeAge(at, now, say))
  const systems = nameSystems([facts], say).text
  return kind === 'reminder' ? say('alertReminder', systems, describeAge(at, now, say)) : say(TITLES[kind], systems)
}

function describeBody({ kind, facts }: Alert, say: Say): string {
  if (kind === 'notice') return facts.title
  if (kind === 'deadline') return `${facts.title}: ${formatTime(facts.end ?? '', { locale: chooseLocale(say) })}`
  const when = describeWhen(facts, say)
  const marks = [
    ...(facts.state === 'tentative' ? [say('tentative')] : []),
    ...(facts.doubts.length > 0 ? [say('alertDoubt')] : []),
  ]
  return [when, ...marks].join('. ')
}

/** One line of a group. */
function describeLine(alert: Alert, now: number, say: Say): string {
  const title = describeTitle(alert, now, say)
  return alert.kind === 'notice' || alert.kind === 'deadline' ? `${title}: ${alert.facts.title}` : title
}

function isAhead({ kind }: Alert): boolean {
  return kind !== 'cancelled' && kind !== 'end'
}

function cut(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1)}…`
}
