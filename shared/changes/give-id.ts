import type { PageRecord, RecordKind } from '../records/source-record.ts'
import { plainWords } from './words.ts'

const PREFIXES: Readonly<Record<RecordKind, string>> = {
  downtime: 'dt',
  status: 'st',
  issue: 'is',
  deadline: 'dl',
  event: 'ev',
  window: 'wn',
  release: 'rl',
  notice: 'nt',
}

/**
 * An id for something seen for the first time, such as `dt-2k8x0q1m9f`: from what it is about, where and when it was
 * seen, so that a thing that comes back after it was removed does not take up its old history. `isTaken` keeps two
 * things from sharing one.
 */
export function giveId(read: PageRecord, seen: { url: string; now: string }, isTaken: (id: string) => boolean): string {
  const subject = [
    read.kind,
    plainWords(read.title),
    plainWords(read.section ?? ''),
    [...read.systems].sort().join(' '),
  ]
  const about = [...subject, read.start, read.end, seen.url, seen.now].join('\n')
  for (let attempt = 0; ; attempt += 1) {
    const id = `${PREFIXES[read.kind]}-${hashOf(`${about}\n${attempt}`)}`
    if (!isTaken(id)) return id
  }
}

/** FNV-1a, 64 bits, as ten characters of base 36: short, and no secret. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return hash.toString(36).padStart(13, '0').slice(-10)
}
