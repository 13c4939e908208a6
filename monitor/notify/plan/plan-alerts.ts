import type { Outbox } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { boundWaiting } from '../outbox/bound-waiting.ts'
import { dropOldReminders } from '../outbox/drop-old-reminders.ts'
import { sealDue } from '../outbox/seal-due.ts'
import { meetChannels } from './meet-channels.ts'
import type { News } from './news.ts'
import { planAlarms } from './plan-alarms.ts'
import { planReminders } from './plan-reminders.ts'
import { tellChanges } from './tell-changes.ts'

/**
 * The outbox after a pass: what each channel is now to be told, and when. Pure, so it can be saved in one step with the
 * news it was made of. The very same outbox where there is nothing to do.
 */
export function planAlerts(outbox: Outbox, news: News, channels: readonly Channel[]): Outbox {
  const met = meetChannels(outbox, news, channels)
  const told = tellChanges(met, news, channels)
  const reminded = planReminders(told, news, channels)
  const alarmed = planAlarms(reminded, news, channels)
  const kept = dropOldReminders(alarmed, news, channels)
  return sealDue(boundWaiting(kept, news, channels), news.now)
}
