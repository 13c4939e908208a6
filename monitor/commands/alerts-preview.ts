import { isAllowedLink } from '../../shared/feed/allowed-link.ts'
import type { AlertSettings } from '../notify/config/channel.ts'
import { composeMessage } from '../notify/message/compose-message.ts'
import type { Message } from '../notify/message/message.ts'
import { renderText } from '../notify/message/render-text.ts'
import { planAlerts } from '../notify/plan/plan-alerts.ts'
import { listAhead, type ReminderAhead } from '../notify/preview/list-ahead.ts'
import { listPending, type PendingAlert } from '../notify/preview/list-pending.ts'
import { plainLine } from '../status/plain-line.ts'
import { selectSourceHealth } from '../status/select-source-health.ts'
import { readStore } from '../store/read-store.ts'
import type { KeptState } from '../store/stored-state.ts'
import { openRegistry } from '../wire.ts'
import { openAlertSettings } from '../wire-alerts.ts'
import { formatMoment } from '../words/format-moment.ts'
import { type CommonOptions, chooseNow, openLog } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface PreviewOptions extends CommonOptions {
  alerts: string
  data: string
  sources?: string
  days: string
}

const DAY_MS = 86_400_000
const MOST_LINES = 400

interface Preview {
  readonly messages: readonly Message[]
  readonly held: readonly PendingAlert[]
  readonly ahead: readonly ReminderAhead[]
}

/** Shows what the next pass would send if it found nothing new, and what comes later. */
export async function previewAlerts(world: World, options: PreviewOptions): Promise<ExitCode> {
  const days = /^\d{1,3}$/.test(options.days) ? Number(options.days) : null
  if (days === null) return refuse(world, 'alerts preview: --days takes a number of days, such as 14')
  const opened = await openAlertSettings(options.alerts)
  if (!opened.ok) return refuse(world, opened.error)
  const registry = await openRegistry(options.sources)
  if (!registry.ok) return refuse(world, registry.error)
  const read = await readStore(options.data, { most: 0 })
  if (!read.ok) return refuse(world, read.problem.message)
  for (const note of read.snapshot.notes) openLog(world, options).warn(note)
  const { state } = read.snapshot
  const now = chooseNow(world, options)
  const health = selectSourceHealth(registry.registry.sources, state)
  const news = { records: state.records, changes: [], health, now }
  const outbox = planAlerts(state.outbox, news, opened.settings.channels)
  const preview = lookAhead({ ...state, outbox }, opened.settings, now, days)
  world.out.write(options.json ? `${JSON.stringify(preview)}\n` : renderPreview(preview, opened.settings))
  return 0
}

function lookAhead({ outbox, records }: KeptState, settings: AlertSettings, now: string, days: number): Preview {
  const byId = new Map(records.map((record) => [record.id, record]))
  const present = { records: byId, isAllowed: isAllowedLink, now, siteUrl: settings.siteUrl }
  const until = new Date(Date.parse(now) + days * DAY_MS).toISOString()
  return {
    messages: outbox.messages.flatMap((sealed) => {
      const channel = settings.channels.find(({ id }) => id === sealed.channel)
      const entries = outbox.entries.filter(({ message }) => message === sealed.key)
      return (channel && composeMessage(sealed, entries, channel, present)) ?? []
    }),
    held: listPending(outbox, records, now).filter(({ state }) => state === 'held'),
    ahead: settings.channels.flatMap((channel) => listAhead(channel, records, now, until)),
  }
}

function renderPreview({ messages, held, ahead }: Preview, { channels }: AlertSettings): string {
  const parts = channels.flatMap(({ id }) => {
    const due = messages.filter(({ channel }) => channel === id)
    const waiting = held.filter(({ channel }) => channel === id)
    const later = ahead.filter(({ channel }) => channel === id)
    return [
      `== ${id}`,
      due.length === 0 ? 'Nothing is due now.' : '',
      ...due.flatMap((message) => [`-- now: ${message.title}`, renderText(message).trimEnd()]),
      ...waiting.map(({ nextAt, sentence }) => `-- held until ${nextAt ? sayMoment(nextAt) : 'then'}: ${sentence}`),
      ...later.map(({ at, rung, sentence }) => `-- ${sayMoment(at)} (${rung}): ${sentence}`),
      '',
    ]
  })
  const all = parts.join('\n').split('\n')
  const more = all.length > MOST_LINES ? [`and ${all.length - MOST_LINES} more lines; --json shows everything`] : []
  const lines = [...all.slice(0, MOST_LINES), ...more]
  return lines.map((line) => `${plainLine(line, 400)}\n`).join('')
}

function sayMoment(instant: string): string {
  return formatMoment(instant, { locale: 'en' })
}
