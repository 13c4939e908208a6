import { type AddressRules, canonicalAddress } from '../../shared/sources/canonical-address.ts'
import { ALLOWED_HOSTS } from '../../shared/sources/hosts.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { CheckedTexts } from '../ports/checked-texts.ts'
import { hashOf } from '../text/hash-of.ts'
import type { SourceEntry, SourcesFile } from './sources-file-schema.ts'
import { SOURCES_SHAPE } from './sources-shape.ts'

/** What is watched, and whether addresses of this machine are among it. */
export interface Registry {
  readonly sources: readonly Source[]
  readonly allowLoopback: boolean
}

/** `error` is one line that names the place and what to do. */
export type RegistryResult = { ok: true; registry: Registry } | { ok: false; error: string }

const HOURLY = { schoolHours: 60, otherwise: 60 }
/** How the pages of a listing are read, unless its entry says otherwise. */
const ARCHIVE = { rereadForDays: 14, paceMinutes: 1_440, newest: 'listed', atMost: 24 } as const

/**
 * The registry after a sources file: an entry with a known id changes that source, any other one is added.
 * `text` is the file's text, `name` what to call it in an error, `checked` the files that were found right before.
 */
export async function parseSourcesFile(
  text: string,
  name: string,
  builtIn: readonly Source[],
  checked: CheckedTexts,
): Promise<RegistryResult> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, error: `${name}: not JSON (${oneLine(error)})` }
  }
  const key = hashOf(`${SOURCES_SHAPE}\n${text}`)
  if (!(await checked.has(key))) {
    // The schema is loaded for a file that is new.
    const { findSchemaProblem } = await import('./find-schema-problem.ts')
    const problem = findSchemaProblem(json)
    if (problem !== null) return { ok: false, error: `${name}: ${problem}` }
    await checked.add(key)
  }
  const made = makeRegistry(json as SourcesFile, builtIn)
  return typeof made === 'string' ? { ok: false, error: `${name}: ${made}` } : { ok: true, registry: made }
}

/** The registry, or in one line why there can be none. */
function makeRegistry(file: SourcesFile, builtIn: readonly Source[]): Registry | string {
  const { builtIn: keepsBuiltIn = true, allowLoopback = false, sources: entries = [] } = file
  const repeated = findRepeatedId(entries)
  if (repeated) return repeated
  const sources = new Map((keepsBuiltIn ? builtIn : []).map((source) => [source.id, source]))
  for (const [index, entry] of entries.entries()) {
    const result = applyEntry(entry, sources.get(entry.id), { loopback: allowLoopback })
    if (typeof result === 'string') return `sources[${index}] (${entry.id}): ${result}`
    sources.set(entry.id, result)
  }
  const all = [...sources.values()]
  const lost = all.find((source) => source.foundBy && !findable(source, sources))
  if (lost) return `${lost.id}: foundBy.on names "${lost.foundBy?.on}", which is no other source with an address`
  return { sources: all, allowLoopback }
}

function applyEntry(entry: SourceEntry, known: Source | undefined, rules: AddressRules): Source | string {
  const address = entry.address === undefined ? (known?.address ?? null) : readAddress(entry.address, rules)
  if (address === undefined)
    return `address must be one of ${hostsInWords(rules)}, not ${JSON.stringify(entry.address)}`
  const family = entry.family ?? known?.family
  if (!family) return 'family is missing'
  const foundBy = readFoundBy(entry.foundBy) ?? known?.foundBy
  if (address === null && !foundBy) return 'address or foundBy is missing'
  const leadsTo = entry.leadsTo ? { ...ARCHIVE, ...entry.leadsTo } : known?.leadsTo
  // A pattern's placeholders are replaced by what they could stand for, so that its own address can be judged.
  const example = leadsTo?.match.replaceAll('*', 'x').replaceAll('#', '1')
  if (example !== undefined && canonicalAddress(example, rules) !== example) {
    return `leadsTo.match must be a canonical address of one of ${hostsInWords(rules)}`
  }
  const keepItemsWith = entry.keepItemsWith?.map((words) => words.trim()) ?? known?.keepItemsWith
  return {
    id: entry.id,
    name: entry.name?.trim() ?? known?.name ?? entry.id,
    address,
    ...(foundBy && { foundBy }),
    family,
    kind: entry.kind ?? known?.kind ?? (leadsTo ? 'listing' : 'page'),
    pace: readPace(entry.paceMinutes) ?? known?.pace ?? HOURLY,
    ...(leadsTo && { leadsTo }),
    ...(keepItemsWith && { keepItemsWith }),
    enabled: entry.enabled ?? known?.enabled ?? true,
  }
}

/** Undefined where the address is not allowed. */
function readAddress(address: string | null, rules: AddressRules): string | null | undefined {
  return address === null ? null : (canonicalAddress(address, rules) ?? undefined)
}

function readFoundBy(foundBy: SourceEntry['foundBy']): Source['foundBy'] {
  return foundBy && { on: foundBy.on, linkText: foundBy.linkText.trim() }
}

function readPace(pace: SourceEntry['paceMinutes']): Source['pace'] | undefined {
  return typeof pace === 'number' ? { schoolHours: pace, otherwise: pace } : pace
}

function findable({ id, foundBy }: Source, sources: ReadonlyMap<string, Source>): boolean {
  // One step only: a page that is itself found by a link may move without notice, and circles cannot arise.
  return foundBy !== undefined && foundBy.on !== id && typeof sources.get(foundBy.on)?.address === 'string'
}

function findRepeatedId(entries: readonly SourceEntry[]): string | null {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) return `the id "${id}" stands twice`
    seen.add(id)
  }
  return null
}

function hostsInWords({ loopback }: AddressRules): string {
  const hosts = ALLOWED_HOSTS.map((host) => `https://${host}`)
  return loopback ? [...hosts, 'http://127.0.0.1:PORT'].join(', ') : hosts.join(', ')
}

function oneLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ')
}
