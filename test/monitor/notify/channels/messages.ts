import { composeMessage } from '../../../../monitor/notify/message/compose-message.ts'
import type { Message } from '../../../../monitor/notify/message/message.ts'
import type { OutboxEntry, SealedMessage } from '../../../../monitor/store/outbox.ts'
import { additionOf } from '../../../../shared/changes/compare-snapshots.ts'
import { describeChange } from '../../../../shared/changes/describe-change.ts'
import { isAllowedLink } from '../../../../shared/feed/allowed-link.ts'
import type { SourceRecord } from '../../../../shared/records/source-record.ts'
import { channelOf, december } from '../support.ts'

const AT = '2026-11-10T20:00:00.000Z'

/** A message that announces these records, as the outbox would make it. */
export function messageOn(records: readonly SourceRecord[] = [december()], fields: Partial<Message> = {}): Message {
  const entries = records.map((record): OutboxEntry => {
    const sentence = describeChange(additionOf(record))
    return {
      key: `channel-1/${record.id}@${record.revision}`,
      channel: 'channel-1',
      occasion: { kind: 'change', news: 'added', sentence, record },
      severity: 'important',
      digest: false,
      madeAt: AT,
      heldUntil: null,
      message: 'cw-1',
    }
  })
  const sealed: SealedMessage = {
    key: 'cw-0123456789abcdef0123456789abcdef',
    channel: 'channel-1',
    sealedAt: AT,
    attempts: 0,
    nextTryAt: null,
    problem: null,
    refusals: 0,
    done: [],
  }
  const present = {
    records: new Map(records.map((record) => [record.id, record])),
    isAllowed: isAllowedLink,
    now: AT,
    siteUrl: 'https://district.example/watch/',
  }
  const message = composeMessage(sealed, entries, channelOf(), present)
  if (!message) throw new Error('there is something to tell')
  return { ...message, ...fields }
}

/** A downtime whose words try to be something else to whoever shows them. */
export const HOSTILE = december({
  title: '<!channel> @everyone [click](https://evil.example) **bold** `code` </td><script>alert(1)</script> #1 &amp;',
  place: '<https://evil.example|here> <users/all> <@U123> @here\r\nBcc: victim@evil.example',
  systems: ['toms', 'cers'],
  doubts: ['weekday-mismatch'],
  suggested: { start: '2026-12-05T17:00-08:00' },
})

/** What every message has to say of the downtime in December, whatever its form. */
export const MUST_SAY = ['TOMS', 'Fri, December 4, 2026, 5 p.m. PT', 'Mon, December 7, 2026, 8 a.m. PT']
export const SOURCE = 'https://www.caaspp-elpac.org/system-status/downtime'
