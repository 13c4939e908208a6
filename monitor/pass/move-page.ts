import { moveProofs } from '../../shared/changes/move-proofs.ts'
import type { KnownState, PageState } from '../store/stored-state.ts'

/**
 * The state after a source's page got another address: what it stated, it states there, so that what it drops can be told
 * from what another page never said. It has to be read again. What is known does not change by this.
 */
export function movePage(state: KnownState, page: PageState, to: string): KnownState {
  const from = page.url
  const moved: PageState = { ...page, url: to, validators: null, bodyHash: null }
  const { [from]: health, ...others } = state.health.pages
  const records = moveProofs(state.records(), from, to)
  return {
    records: () => records,
    pages: state.pages.map((known) => (known === page ? moved : known)),
    health: { ...state.health, pages: health && !others[to] ? { ...others, [to]: health } : others },
  }
}
