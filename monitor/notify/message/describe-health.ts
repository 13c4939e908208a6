import type { Alarm } from '../../store/outbox.ts'
import { formatMoment } from '../../words/format-moment.ts'

export interface HealthNews {
  readonly alarm: Alarm
  readonly about: string
  readonly reason: string | null
  readonly since: string
}

/** What a maintainer is told of a source or a channel, in one sentence. */
export function describeHealth({ alarm, about, reason, since }: HealthNews): string {
  const time = formatMoment(since, { locale: 'en' })
  const why = reason ? `: ${reason}` : ''
  switch (alarm) {
    case 'blocked':
      return `${about} refuses to be read since ${time}${why}. What was read before is kept, with its age.`
    case 'broke':
      return `${about} cannot be read since ${time}${why}. What was read before is kept, with its age.`
    case 'stale':
      return `${about} has not been read for too long (noticed ${time})${why}. Nothing it says can be relied on now.`
    case 'recovered':
      return `${about} can be read again (there was trouble since ${time}).`
    case 'channel-failing':
      return `Alerts do not get through to ${about} since ${time}${why}. They are kept and tried again.`
    case 'channel-recovered':
      return `Alerts get through to ${about} again (there was trouble since ${time}).`
  }
}
