import type { Message } from './message.ts'

/** What `alerts test` sends. `key` has to be a new one each time, or receivers would take it for one they have. */
export function makeTestMessage(channel: string, key: string, siteUrl: string | null, now: string): Message {
  const item = {
    subject: `test of ${channel}`,
    news: ['This is a test. Nothing has changed, and nothing is down because of it.'],
    facts: [{ label: 'Channel', text: channel }],
    source: null,
    record: null,
    withdrawn: false,
    finished: true,
  }
  const title = 'CAASPP Watch: a test message'
  return {
    ...{ key, channel, kind: 'test', severity: 'routine', title, intro: null, items: [item], more: 0, siteUrl },
    sealedAt: now,
    plain: false,
  }
}
