import type { Source } from '../../shared/sources/source.ts'
import type { PageState } from '../store/stored-state.ts'

/** What is known of a source's own page; undefined while it was never read. */
export function selectOwnPage(source: Source, pages: readonly PageState[]): PageState | undefined {
  return pages.find((page) => page.source === source.id && page.foundOn === null)
}

/** The pages that a listing has led to. */
export function selectFollowUpPages(source: Source, pages: readonly PageState[]): PageState[] {
  return pages.filter((page) => page.source === source.id && page.foundOn !== null)
}

/** Under which name the health of a source's page is kept: its address, or a stand-in while it has none. */
export function healthKey(source: Source, url: string | null): string {
  return url ?? `source:${source.id}`
}
