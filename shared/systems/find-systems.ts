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
  /** How many words it has; the longest name is tried first. */
  length: number
  /** Matches it where it begins (sticky). */
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
  'interim-viewing': ['Interim Viewing System', 'Assessment Viewing System'],
  'completion-status': ['Completion Status Site'],
}

const NAMES_BY_FIRST_WORD = indexNames()
const FIRST_WORD = new RegExp(`(?<![A-Za-z\\d])(?:${[...NAMES_BY_FIRST_WORD.keys()].join('|')})(?![A-Za-z\\d])`, 'gi')

/**
 * The systems a text names, in order; the longest name wins (`CERS Sandbox` is not `CERS`), a name may be broken by white space,
 * hyphens or a parenthesis (`Test Administrator (TA) Interface`). Names of pages that are no systems people work in cover
 * their words and give nothing.
 */
export function findSystems(text: string): SystemMention[] {
  const mentions: SystemMention[] = []
  let behind = 0
  for (const { 0: word, index: from } of text.matchAll(FIRST_WORD)) {
    if (from < behind) continue
    const name = NAMES_BY_FIRST_WORD.get(word.toLowerCase())?.find(({ pattern }) => {
      pattern.lastIndex = from
      return pattern.test(text)
    })
    if (!name) continue
    behind = name.pattern.lastIndex
    if (name.id) mentions.push({ id: name.id, from, to: behind })
  }
  return mentions
}

/** The ids of the systems a text names, each once, in order. */
export function systemIdsIn(text: string): string[] {
  return [...new Set(findSystems(text).map((mention) => mention.id))]
}

function indexNames(): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  for (const system of SYSTEMS) {
    for (const spelling of spellingsOf(system)) {
      const words = spelling.match(WORD) ?? []
      const first = words[0]?.toLowerCase()
      if (!first) continue
      const name: Name = {
        id: system.operational ? system.id : null,
        length: words.length,
        pattern: patternOf(words, /^[A-Z]/.test(spelling)),
      }
      index.set(
        first,
        [...(index.get(first) ?? []), name].sort((a, b) => b.length - a.length),
      )
    }
  }
  return index
}

/** One word in capitals (an abbreviation) must stand in them. A comma, semicolon or full stop ends a name. */
function patternOf(words: readonly string[], isCapital: boolean): RegExp {
  const parts = words.map((word) => word.replace(/[.&]/, '\\$&'))
  const exact = words.length === 1 && isCapital
  return new RegExp(`${parts.join('[^A-Za-z\\d.&,;:!?|•]*')}s?(?![A-Za-z\\d])`, exact ? 'y' : 'iy')
}

function spellingsOf(system: System): string[] {
  const spellings = [system.name, ...system.aliases, ...system.legacyNames, ...(MORE_NAMES[system.id] ?? [])]
  if (system.abbreviation) spellings.push(system.abbreviation, `${system.name} (${system.abbreviation})`)
  return [...new Set(spellings)].filter((spelling) => !AMBIGUOUS.has(spelling))
}
