import type { Source } from '../../shared/sources/source.ts'
import type { PageState } from '../store/stored-state.ts'

/** What people call each known page, by its address: the name of the source that it belongs to. */
export function nameSources(sources: readonly Source[], pages: readonly PageState[]): Record<string, string> {
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  return Object.fromEntries([
    ...sources.flatMap(({ address, name }) => (address === null ? [] : [[address, name]])),
    ...pages.flatMap(({ url, source }) => {
      const name = names.get(source)
      return name === undefined ? [] : [[url, name]]
    }),
  ])
}
