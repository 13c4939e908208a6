import type { AlertSettings, Channel } from '../../../monitor/notify/config/channel.ts'
import { parseAlertsFile } from '../../../monitor/notify/config/parse-alerts-file.ts'
import type { News } from '../../../monitor/notify/plan/news.ts'
import { planAlerts } from '../../../monitor/notify/plan/plan-alerts.ts'
import { EMPTY_OUTBOX, type Outbox } from '../../../monitor/store/outbox.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { knownRecord } from '../../support/records.ts'

/** Settings as a file would give them; channels are Slack ones unless their entry says otherwise. */
export function settingsOf(...channels: Record<string, unknown>[]): AlertSettings {
  const entries = channels.map((channel, index) => {
    const slack = channel.type === undefined ? { type: 'slack', addressEnv: 'SLACK' } : {}
    return { id: `channel-${index + 1}`, quietHours: null, ...slack, ...channel }
  })
  const parsed = parseAlertsFile(JSON.stringify({ allowLoopback: true, channels: entries }), 'alerts.json')
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.settings
}

export function channelOf(fields: Record<string, unknown> = {}): Channel {
  const [channel] = settingsOf(fields).channels
  if (!channel) throw new Error('there is one channel')
  return channel
}

/** TOMS is down from Friday, December 4, 2026, 5 p.m. to Monday, December 7, 8 a.m. */
export function december(fields: Partial<SourceRecord> = {}): SourceRecord {
  return knownRecord('dt-december', {
    start: '2026-12-04T17:00-08:00',
    end: '2026-12-07T08:00-08:00',
    text: 'TOMS will be offline from December 4 at 5 p.m. to December 7 at 8 a.m.',
    ...fields,
  })
}

/** The next revision of a record, changed at an instant. */
export function revise(record: SourceRecord, changedAt: string, fields: Partial<SourceRecord>): SourceRecord {
  return { ...record, ...fields, revision: record.revision + 1, changedAt: new Date(changedAt).toISOString() }
}

/** Passes over a world that only has records; keeps the outbox between them as the store would. */
export class PlanBench {
  outbox: Outbox = EMPTY_OUTBOX
  records: readonly SourceRecord[] = []
  readonly #channels: readonly Channel[]

  constructor(...channels: Channel[]) {
    this.#channels = channels
  }

  /** A pass at `now` that finds these records (those of the last pass unless given); gives the keys that it newly sealed. */
  pass(now: string, records = this.records, fields: Partial<News> = {}): string[] {
    const at = new Date(now).toISOString()
    const changes = compareSnapshots(this.records, records, at)
    const before = new Set(this.outbox.messages.map(({ key }) => key))
    this.outbox = planAlerts(this.outbox, { records, changes, health: [], now: at, ...fields }, this.#channels)
    this.records = records
    const sealed = new Set(this.outbox.messages.map(({ key }) => key).filter((key) => !before.has(key)))
    return this.outbox.entries.filter(({ message }) => message !== null && sealed.has(message)).map(({ key }) => key)
  }

  /** As if everything sealed had arrived. */
  deliverAll(): void {
    const entries = this.outbox.entries.filter(({ message }) => message === null)
    this.outbox = { ...this.outbox, messages: [], entries }
  }
}
