/** The rooms of the popup. */
export const POPUP_ROOMS = ['now', 'notices', 'dates', 'systems'] as const
export type PopupRoom = (typeof POPUP_ROOMS)[number]

/** Where to begin: a room, and the record to bring into view there, where there is one. */
export interface PopupPlace {
  room: PopupRoom
  recordId: string | null
}

/** As the fragment of the popup's address: `#dates/dl-1`. */
export function writePlace({ room, recordId }: PopupPlace): string {
  return recordId === null ? `#${room}` : `#${room}/${encodeURIComponent(recordId)}`
}

/** The place that a fragment names; the first room for every other text. */
export function readPlace(fragment: string): PopupPlace {
  const [, name, id] = /^#([a-z]+)(?:\/([\w.%~-]{1,200}))?$/.exec(fragment) ?? []
  const room = POPUP_ROOMS.find((each) => each === name) ?? 'now'
  return { room, recordId: name === room && id !== undefined ? decode(id) : null }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
