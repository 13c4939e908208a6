import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Channel } from '../config/channel.ts'
import { describeReminder } from '../message/describe-reminder.ts'
import { listRungs } from '../plan/list-rungs.ts'
import { chooseTellingMoment } from '../plan/quiet-hours.ts'
import { wantsRecord } from '../plan/wants-record.ts'

/** A reminder that is still to come, if nothing changes. `at`: ISO 8601 instant, UTC, when it will be told. */
export interface ReminderAhead {
  readonly channel: string
  readonly rung: string
  readonly at: string
  readonly sentence: string
}

/** The reminders of the coming days for one channel, the next first. `now` and `until`: ISO 8601 instants. */
export function listAhead(
  channel: Channel,
  records: readonly SourceRecord[],
  now: string,
  until: string,
): ReminderAhead[] {
  const [from, to] = [Date.parse(now), Date.parse(until)]
  return records
    .filter((record) => wantsRecord(channel, record))
    .flatMap((record) =>
      listRungs(record, channel.reminders)
        .filter(({ at }) => at > from && at <= to)
        .map(({ rung, edge, at }) => {
          const told = new Date(chooseTellingMoment(channel, 'important', at)).toISOString()
          return { channel: channel.id, rung: rung.name, at: told, sentence: describeReminder(record, edge, told) }
        }),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}
