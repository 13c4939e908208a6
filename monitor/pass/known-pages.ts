import type { Source } from '../../shared/sources/source.ts'
import type { PageState } from '../store/stored-state.ts'

/** What is known of a source's own page; undefined while it was never read. */
export function selectOwnPage(source: Source, pages: readonly PageState[]): PageState | undefined {
  return pagesOf(source, pages).find((page) => page.foundOn === null)
}

/** The pages that a listing has led to. */
export function selectFollowUpPages(source: Source, pages: readonly PageState[]): PageState[] {
  return pagesOf(source, pages).filter((page) => page.foundOn !== null)
}

/** Lists of pages by source. A pass asks for the pages of every source several times, and the list does not change. */
const sorted = new WeakMap<readonly PageState[], Map<string, PageState[]>>()

function pagesOf({ id }: Source, pages: readonly PageState[]): readonly PageState[] {
  const bySource = sorted.get(pages) ?? Map.groupBy(pages, ({ source }) => source)
  sorted.set(pages, bySource)
  return bySource.get(id) ?? []
}

/** Under which name the health of a source's page is kept: its address, or a stand-in while it has none. */
export function healthKey(source: Source, url: string | null): string {
  return url ?? `source:${source.id}`
}
