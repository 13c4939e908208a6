import type { RecordKind } from '../../shared/records/source-record.ts'
import type { PopupPlace, PopupRoom } from '../state/popup-place.ts'
import type { AlertBatch } from './alert.ts'

const ROOMS: Partial<Record<RecordKind, PopupRoom>> = { notice: 'notices', deadline: 'dates' }

/** Where a click on an alert leads: to its record, and of a group to the room that all of it stands in, or to the first one. */
export function choosePlace({ alerts }: AlertBatch): PopupPlace {
  const rooms = new Set(alerts.map(({ facts }) => ROOMS[facts.kind] ?? 'now'))
  const [room = 'now'] = rooms
  const recordId = alerts.length === 1 ? (alerts[0]?.facts.id ?? null) : null
  return { room: rooms.size === 1 ? room : 'now', recordId }
}
