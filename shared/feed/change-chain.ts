import type { ChangeRecord } from '../changes/change-record.ts'
import { type PublishedChange, publishChange } from './published-change.ts'

/** SHA-256 of a text's UTF-8 bytes, hex. Given by whoever can work it out: the platform's own in each program. */
export type HashText = (text: string) => Promise<string>

/** Ties new changes to the log behind its last one (null where the log is empty, or has no chain yet). */
export async function chainChanges(
  changes: readonly ChangeRecord[],
  last: ChangeRecord | null,
  hash: HashText,
): Promise<ChangeRecord[]> {
  const chained: ChangeRecord[] = []
  let previous = last?.chain?.hash ?? null
  for (const change of changes) {
    const link = {
      previous,
      hash: await hashLink(
        previous,
        publishChange(change, '', () => false),
        hash,
      ),
    }
    chained.push({ ...change, chain: link })
    previous = link.hash
  }
  return chained
}

/**
 * Why published changes are not an unbroken stretch of a log, in one plain clause; null where they are. Takes the JSON as it
 * was parsed: a field that this version does not know counts too.
 */
export async function findChainBreak(changes: readonly PublishedChange[], hash: HashText): Promise<string | null> {
  const chained = changes.flatMap((change) => (change.chain ? { change, link: change.chain } : []))
  for (const { change, link } of chained) {
    if ((await hashLink(link.previous, change, hash)) !== link.hash) return `the change ${change.id} was altered`
  }
  const hashes = new Set(chained.map(({ link }) => link.hash))
  const first = chained.filter(({ link }) => link.previous === null || !hashes.has(link.previous))
  const isForked = new Set(chained.map(({ link }) => link.previous)).size < chained.length
  if (isForked || hashes.size < chained.length) return 'a change stands twice in the log'
  if (first.length > 1) return 'a change is missing in the middle of the log'
  const begins = first[0]?.change.at
  // Before the chain began there may be older changes, but nothing can be put in later.
  const loose = changes.find(({ chain, at }) => !chain && begins !== undefined && at > begins)
  return loose ? `the change ${loose.id} was put into the log` : null
}

/** Whether changes go on from the one with this hash, which was the newest when they were last seen. */
export function goesOnFrom(changes: readonly PublishedChange[], head: string): boolean {
  return changes.some(({ chain }) => chain?.hash === head || chain?.previous === head)
}

/** What is told in words, and the address, may be written otherwise by a later version; everything else is tied. */
function hashLink(previous: string | null, change: PublishedChange, hash: HashText): Promise<string> {
  const { sentence: _sentence, source: _source, chain: _chain, ...facts } = change
  return hash(`${previous ?? ''}\n${canonicalText(facts)}`)
}

/** JSON with its keys in order, the same for equal data. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
