import type { Look, Visit } from '../../../monitor/pass/look.ts'
import type { KnownState, PageHealth, PageState } from '../../../monitor/store/stored-state.ts'
import { NO_MEMORY } from '../../../shared/reading/trust/page-memory.ts'
import type { Source } from '../../../shared/sources/source.ts'
import { pageRecord, reading } from '../../support/records.ts'

export const START = '2026-10-06T17:00:00.000Z'
export const URL_OF_LIST = 'https://www.caaspp-elpac.org/list'
export const URL_OF_MAIL = 'https://www.caaspp-elpac.org/list/mail-1'

export function minutesLater(minutes: number, start = START): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString()
}

/** A listing, looked at hourly, whose pages are read daily for ten days. */
export function listing(fields: Partial<Source> = {}): Source {
  return {
    id: 'list',
    name: 'The list',
    address: URL_OF_LIST,
    family: 'resource-page',
    kind: 'listing',
    pace: { schoolHours: 60, otherwise: 60 },
    leadsTo: {
      match: `${URL_OF_LIST}/*`,
      family: 'program-email',
      rereadForDays: 10,
      paceMinutes: 1440,
      newest: 'listed',
      atMost: 10,
    },
    enabled: true,
    ...fields,
  }
}

export function pageState(fields: Partial<PageState> = {}): PageState {
  return {
    url: URL_OF_LIST,
    source: 'list',
    foundOn: null,
    validators: { url: URL_OF_LIST, etag: '"1"', lastModified: null },
    bodyHash: 'b1',
    textHash: 't1',
    firstSeenAt: START,
    readAt: START,
    readBy: '1.0.0',
    ...fields,
  }
}

export function pageHealth(fields: Partial<PageHealth> = {}): PageHealth {
  const times = { lastCheckedAt: START, lastReadAt: START, failingSince: null }
  return { outcome: 'ok', reason: null, ...times, ...fields }
}

/** What is known after the listing and its one page were read at START. */
export function knownState(fields: Partial<KnownState> = {}): KnownState {
  const mail = pageState({ url: URL_OF_MAIL, foundOn: URL_OF_LIST, validators: null })
  return {
    records: () => [],
    pages: [pageState(), mail],
    health: { pages: { [URL_OF_LIST]: pageHealth(), [URL_OF_MAIL]: pageHealth() }, requests: null },
    ...fields,
  }
}

/** A look that read a page with notices of these titles. */
export function readLook(titles: readonly string[], fields: Partial<Extract<Look, { kind: 'read' }>> = {}): Look {
  return {
    kind: 'read',
    reading: reading(titles.map((title) => pageRecord({ title, section: title }))),
    fetchedAt: START,
    bodyHash: 'b2',
    textHash: 't2',
    validators: null,
    page: null,
    memory: NO_MEMORY,
    note: null,
    ...fields,
  }
}

export function visit(look: Look, fields: Partial<Visit> = {}): Visit {
  return { source: listing(), url: URL_OF_LIST, foundOn: null, look, ...fields }
}
