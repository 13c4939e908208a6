import type { RecordIndex } from '../../shared/changes/record-index.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { type AddressRules, canonicalAddress } from '../../shared/sources/canonical-address.ts'
import type { Fetcher } from '../fetch/fetch-result.ts'
import type { Log } from '../ports/log.ts'
import { clearMemory } from '../ports/memory.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import type { KnownState, PageState } from '../store/stored-state.ts'
import { hashOf } from '../text/hash-of.ts'
import type { Look, Target } from './look.ts'

export interface LookTools {
  readonly fetcher: Fetcher
  readonly log: Log
  readonly registry: Registry
  readonly known: KnownState
  /** What reads pages; what an earlier one has read is read again. */
  readonly readBy: string
  readonly stop: AbortSignal
  /** Told after each look: how many are done, and whose page it was. */
  onLook(done: number, name: string): void
}

interface LookContext extends Pick<LookTools, 'fetcher' | 'log' | 'readBy' | 'stop'> {
  readonly rules: AddressRules
  /** The addresses of sources: a redirect to one of them means that a page is gone. */
  readonly addresses: ReadonlySet<string>
  /** Ids of the sources on whose own page others are found. */
  readonly leading: ReadonlySet<string>
  /** What a page is known to have stated. */
  recordsOf(url: string): Promise<SourceRecord[]>
}

/** What is known of a page, and whether its links are needed even if it has not changed. */
export interface Known {
  readonly state: PageState | undefined
  readonly linksNeeded: boolean
}

/** Null when told to stop. */
export type LookAt = (target: Target, known: Known) => Promise<Look | null>

/** Builds what looks at pages. An address that two sources share is asked for once. */
export function createLooker({ registry, known, onLook, ...tools }: LookTools): LookAt {
  const own = known.pages.flatMap(({ url, foundOn }) => (foundOn === null ? url : []))
  const addresses = new Set([...registry.sources.flatMap(({ address }) => address ?? []), ...own])
  const leading = new Set(
    registry.sources.flatMap(({ id, leadsTo, foundBy }) => [
      ...(leadsTo ? [id] : []),
      ...(foundBy ? [foundBy.on] : []),
    ]),
  )
  // Made for the first page that has to be read: most passes need none.
  let records: RecordIndex | null = null
  const recordsOf = async (url: string) => {
    const { RecordIndex } = await import('../../shared/changes/record-index.ts')
    if (!records) {
      records = new RecordIndex(known.records())
      // What holds many records is big, whatever is read.
      clearMemory(true)
    }
    return records.onPage(url)
  }
  const context = { ...tools, recordsOf, rules: { loopback: registry.allowLoopback }, addresses, leading }
  const looks = new Map<string, Promise<Look | null>>()
  let done = 0
  return (target, page) => {
    const earlier = looks.get(target.url)
    if (earlier) return earlier
    const look = lookAtPage(target, page, context).finally(() => {
      done += 1
      onLook(done, target.source.name)
    })
    looks.set(target.url, look)
    return look
  }
}

/** Asks whether the page changed, then whether its bytes did, and only then reads it. */
async function lookAtPage(target: Target, { state, linksNeeded }: Known, tools: LookContext): Promise<Look | null> {
  if (tools.stop.aborted) return null
  const trusted = state?.readBy === tools.readBy && !linksNeeded ? state : undefined
  const result = await tools.fetcher.fetch({ url: target.url, validators: trusted?.validators ?? null })
  if (result.outcome === 'not-modified') return { kind: 'unchanged' }
  if (result.outcome === 'failed') {
    return tools.stop.aborted ? null : { kind: 'distrusted', outcome: 'failed', reason: result.reason }
  }
  const { page: raw, validators } = result
  const elsewhere = findOtherPage(target.url, raw.url, tools)
  if (elsewhere) return { kind: 'distrusted', outcome: 'missing', reason: `its address now leads to ${elsewhere}` }
  const bodyHash = hashOf(raw.bytes)
  if (raw.status === 200 && bodyHash === trusted?.bodyHash) return { kind: 'unchanged', validators }
  const keepsPage = target.foundOn === null && tools.leading.has(target.source.id)
  // The parser and all that reads are loaded here and not before.
  const { readBody } = await import('./read-body.ts')
  const records = await tools.recordsOf(target.url)
  const past = { memory: state?.memory, bodyHash: state?.bodyHash ?? null, records }
  return readBody(target, { raw, bodyHash, validators }, past, keepsPage, tools.log)
}

/** Where a redirect ended, if that is another page of its own; null where it is still the page that was asked for. */
function findOtherPage(asked: string, answered: string, { rules, addresses }: LookContext): string | null {
  const address = canonicalAddress(answered, rules)
  if (address === null || address === asked) return null
  return addresses.has(address) || /^https?:\/\/[^/]+\/$/.test(address) ? address : null
}
