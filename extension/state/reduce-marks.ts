import { type Marks, MOST_UNREAD } from './marks.ts'

export function reduceRead(marks: Marks, ids: readonly string[]): Marks {
  const read = new Set(ids)
  return { ...marks, unread: marks.unread.filter((id) => !read.has(id)) }
}

/** The newest stand last; of too many the oldest count as read. */
export function reduceUnread(marks: Marks, ids: readonly string[]): Marks {
  return { ...marks, unread: [...new Set([...marks.unread, ...ids])].slice(-MOST_UNREAD) }
}
