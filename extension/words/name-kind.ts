import type { RecordKind } from '../../shared/records/source-record.ts'
import type { MessageKey, Say } from './say.ts'

const KINDS: Record<RecordKind, MessageKey> = {
  downtime: 'kindDowntime',
  status: 'kindStatus',
  issue: 'kindIssue',
  deadline: 'kindDeadline',
  event: 'kindEvent',
  window: 'kindWindow',
  release: 'kindRelease',
  notice: 'kindNotice',
}

export function nameKind(kind: RecordKind, say: Say): string {
  return say(KINDS[kind])
}
