import { SYSTEMS, type System } from './catalogue.ts'

/** One system named in a text; offsets, `to` exclusive. */
export interface SystemMention {
  id: string
  from: number
  to: number
}

/** A spelling that stands for a system, or, without an id, for a page that people do not work in. */
interface Name {
  id: string | null
  words: string[]
  /** Written in capitals as it stands. */
  isExact: boolean
  /** A slash stands in it; elsewhere one parts two names ("Test Administrator Interface/DEI"). */
  isSlashed: boolean
}

/** Names that begin with the same word, the longest first, as one expression: the group that matches tells which it is. */
interface Names {
  ids: (string | null)[]
  /** Matches where a name begins (sticky). */
  pattern: RegExp
}

const WORD = /[A-Za-z\d]+|[.&]/g
/** Short names that are also other things: `AST` is mostly a course (RECORDS 10), so only its site counts. */
const AMBIGUOUS = new Set(['AST'])
/** Spellings that the catalogue does not list but pages use. */
const MORE_NAMES: Record<string, string[]> = {
  'ast-site': ['AST registration', 'AST registration site', 'AST website'],
  'practice-tests': ['practice and training tests', 'practice test site', 'training test site'],
  'appeals-roster': ['Appeals'],
  'interim-viewing': ['Interim Viewing System', 'Assessment Viewing System', 'IA Viewer', 'Interim Assessment Viewer'],
  iahss: ['IA Hand Scoring'],
  'completion-status': ['Completion Status Site'],
  'cers-sandbox': [
    'California Educator Reporting System (CERS) Sandbox',
    'California Educator Reporting System (CERS) Sandbox Training Tool',
  ],
}

const NAMES_BY_FIRST_WORD = indexNames()
const FIRST_WORD = new RegExp(`(?<![A-Za-z\\d])(?:${[...NAMES_BY_FIRST_WORD.keys()].join('|')})(?![A-Za-z\\d])`, 'gi')

/**
 * The systems a text names, in order; the longest name wins (`CERS Sandbox` is not `CERS`), a name may be broken by white space,
 * hyphens or a parenthesis (`Test Administrator (TA) Interface`). Names of pages that are no systems people work in cover
 * their words and give nothing. `most`: how many are looked for.
 */
export function findSystems(text: string, most = Number.POSITIVE_INFINITY): SystemMention[] {
  const mentions: SystemMention[] = []
  let behind = 0
  FIRST_WORD.lastIndex = 0
  // Asked of every sentence several times, and `matchAll` would make an expression of its own each time.
  for (let match = FIRST_WORD.exec(text); match; match = FIRST_WORD.exec(text)) {
    const { 0: word, index: from } = match
    if (from < behind) continue
    const found = nameAt(text, from, NAMES_BY_FIRST_WORD.get(word.toLowerCase()) ?? [])
    if (!found) continue
    behind = found.to
    if (found.id) mentions.push({ id: found.id, from, to: behind })
    if (mentions.length >= most) break
  }
  return mentions
}

function nameAt(text: string, from: number, candidates: readonly Names[]): { id: string | null; to: number } | null {
  for (const { ids, pattern } of candidates) {
    pattern.lastIndex = from
    const groups = pattern.exec(text)
    if (groups) return { id: ids[groups.indexOf(groups[0], 1) - 1] ?? null, to: pattern.lastIndex }
  }
  return null
}

/** The ids of the systems a text names, each once, in order. */
export function systemIdsIn(text: string): string[] {
  return [...new Set(findSystems(text).map((mention) => mention.id))]
}

function indexNames(): Map<string, Names[]> {
  const names = SYSTEMS.flatMap((system) => spellingsOf(system).flatMap((spelling) => nameOf(system, spelling) ?? []))
  const byFirstWord = Map.groupBy(names, ({ words: [first = ''] }) => first.toLowerCase())
  return new Map([...byFirstWord].map(([first, own]) => [first, joinNames(own)]))
}

/** One word in capitals (an abbreviation) must stand in them. */
function nameOf({ id, operational }: System, spelling: string): Name | null {
  const words = spelling.match(WORD)
  if (!words) return null
  return {
    id: operational ? id : null,
    words,
    isExact: words.length === 1 && /^[A-Z]/.test(spelling),
    isSlashed: spelling.includes('/'),
  }
}

/** Abbreviations, the shortest of names, come last. A comma, semicolon, slash or full stop ends a name. */
function joinNames(names: readonly Name[]): Names[] {
  const ordered = names.toSorted((a, b) => b.words.length - a.words.length)
  return [false, true].flatMap((isExact) => {
    const own = ordered.filter((name) => name.isExact === isExact)
    const alternatives = own.map(({ words, isSlashed }) => {
      const parts = words.map((word) => word.replace(/[.&]/, '\\$&'))
      return `(${parts.join(`[^A-Za-z\\d.&,;:!?|•${isSlashed ? '' : '/'}]*`)}s?(?![A-Za-z\\d]))`
    })
    if (own.length === 0) return []
    return [{ ids: own.map(({ id }) => id), pattern: new RegExp(alternatives.join('|'), isExact ? 'y' : 'iy') }]
  })
}

function spellingsOf(system: System): string[] {
  const spellings = [system.name, ...system.aliases, ...system.legacyNames, ...(MORE_NAMES[system.id] ?? [])]
  if (system.abbreviation) spellings.push(system.abbreviation, `${system.name} (${system.abbreviation})`)
  return [...new Set(spellings)].filter((spelling) => !AMBIGUOUS.has(spelling))
}
