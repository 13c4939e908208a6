import { SYSTEMS, type System } from './catalogue.ts'

/** One system named in a text; offsets, `to` exclusive. */
export interface SystemMention {
  id: string
  from: number
  to: number
}

/** A name as a chain of words. `exact` names (abbreviations) must stand in their own capitals. */
interface Name {
  id: string | null
  words: string[]
  printed: string[]
  exact: boolean
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
/** A text without any of these words names no system: most sentences are done with here. */
const ANY_FIRST_WORD = new RegExp(
  `\\b(?:${[...NAMES_BY_FIRST_WORD.keys()].filter((word) => /^\w+$/.test(word)).join('|')})`,
  'i',
)

/**
 * The systems a text names, in order; the longest name wins (`CERS Sandbox` is not `CERS`), a name may be broken by white space,
 * hyphens or a parenthesis (`Test Administrator (TA) Interface`). Names of pages that are no systems people work in cover
 * their words and give nothing.
 */
export function findSystems(text: string): SystemMention[] {
  if (!ANY_FIRST_WORD.test(text)) return []
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
  const mentions: SystemMention[] = []
  let at = 0
  while (at < words.length) {
    const first = words[at]
    let longest: Name | null = null
    for (const name of NAMES_BY_FIRST_WORD.get(first?.text.toLowerCase() ?? '') ?? []) {
      if (name.words.length > (longest?.words.length ?? 0) && matches(name, words, at, text)) longest = name
    }
    const last = longest ? words[at + longest.words.length - 1] : undefined
    if (!longest || !first || !last) {
      at++
      continue
    }
    if (longest.id) mentions.push({ id: longest.id, from: first.from, to: last.to })
    at += longest.words.length
  }
  return mentions
}

/** The ids of the systems a text names, each once, in order. */
export function systemIdsIn(text: string): string[] {
  return [...new Set(findSystems(text).map((mention) => mention.id))]
}

function matches(name: Name, words: { text: string; from: number; to: number }[], at: number, text: string): boolean {
  for (let index = 0; index < name.words.length; index++) {
    const word = words[at + index]
    if (!word) return false
    const wanted = name.words[index]
    const isLast = index === name.words.length - 1
    const small = word.text.toLowerCase()
    if (small !== wanted && !(isLast && !name.exact && small === `${wanted}s`)) return false
    if (name.exact && word.text !== name.printed[index] && word.text !== `${name.printed[index]}s`) return false
    // A comma, semicolon or full stop ends a name; white space, hyphens and parentheses do not.
    const before = words[at + index - 1]
    if (index > 0 && before && /[,;:!?|•]/.test(text.slice(before.to, word.from))) return false
  }
  return true
}

function indexNames(): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  for (const system of SYSTEMS) {
    for (const spelling of spellingsOf(system)) {
      const printed = spelling.match(WORD) ?? []
      const words = printed.map((word) => word.toLowerCase())
      const first = words[0]
      if (!first) continue
      const exact = printed.length === 1 && /^[A-Z]/.test(spelling)
      const name: Name = { id: system.operational ? system.id : null, words, printed: [...printed], exact }
      index.set(first, [...(index.get(first) ?? []), name])
    }
  }
  return index
}

function spellingsOf(system: System): string[] {
  const spellings = [system.name, ...system.aliases, ...system.legacyNames, ...(MORE_NAMES[system.id] ?? [])]
  if (system.abbreviation) spellings.push(system.abbreviation, `${system.name} (${system.abbreviation})`)
  return [...new Set(spellings)].filter((spelling) => !AMBIGUOUS.has(spelling))
}
