import type { PageState, StoredState } from '../../../monitor/store/stored-state.ts'
import { knownRecord, SCHEDULE } from '../../support/records.ts'

export const NOW = Date.parse('2024-06-10T16:00:00Z')
const AT = '2024-06-10T16:00:00.000Z'

/** A state with `count` records, a page and its health. */
export function stateWith(count: number): StoredState {
  const records = Array.from({ length: count }, (_, index) =>
    knownRecord(`dt-${index}`, { title: `Downtime ${index}` }),
  )
  const page: PageState = {
    url: SCHEDULE,
    source: 'downtime-schedule',
    foundOn: null,
    validators: { url: SCHEDULE, etag: `"${count}"`, lastModified: null },
    bodyHash: `b${count}`,
    textHash: `t${count}`,
    firstSeenAt: AT,
    readAt: AT,
    readBy: '1.0.0',
  }
  const health = { outcome: 'ok', reason: null, lastCheckedAt: AT, lastReadAt: AT, failingSince: null } as const
  return { records, pages: [page], health: { pages: { [SCHEDULE]: health }, requests: null } }
}

/** The state with one record more. */
export function stateAfter(state: StoredState): StoredState {
  return stateWith(state.records.length + 1)
}
