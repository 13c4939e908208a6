import { pattern } from '../../text/pattern.ts'
import { zoneNamed } from './calendar-words.ts'

const NAMES = 'Pacific|Mountain|Central|Eastern|UTC|GMT|[PMCE][SD]?T'
const ZONE = `(${NAMES})(?:[ -](?:[Ss]tandard|[Dd]aylight|[Pp]revailing))?(?: [Tt]ime)?(?: [Zz]one)?(?: ?\\([A-Z]{2,4}\\))?(?![\\w-]| [A-Z][a-z])`
/** What every expression here needs: asked before any of them is, and of a text before it is taken apart. */
const NAMED = new RegExp(`(?:${NAMES})(?!\\w)`)

/** Whether a text may state a zone at all. */
export function mayStateZone(text: string): boolean {
  return NAMED.test(text)
}

/** "All times are Eastern time (ET)", "Hours shown: ET", "Eastern time is used throughout", "Time zone: Central". */
const STATED = new RegExp(
  [
    pattern`
      \b(?:[Tt]imes|TIMES|[Hh]ours|HOURS|[Tt]ime [Zz]one)(?: \w+){0,6}(?:\s?[:—–-])?\s*\(?(?:
        (?:are|is|in|the|follows?|uses?|reflects?) ){0,3}${ZONE}`,
    `^\\W{0,3}(?:[Aa]ll |[Ss]hown |[Ll]isted |[Gg]iven |[Ee]verything |[Dd]ates and )*(?:(?:are|is) )?(?:[Ii]n )?${ZONE}\\W{0,3}$`,
    `${ZONE} (?:is|are|applies|holds)\\b(?: \\w+){0,3} (?:throughout|everywhere|all|every|otherwise)\\b`,
    `\\b(?:[Ww]e|[Tt]his \\w+|[Tt]he \\w+) (?:use|uses|follows?|keeps?) ${ZONE}`,
  ].join('|'),
)
/** Hours in which people can be reached say nothing of other hours. */
const OF_PEOPLE = /\b(?:support|help ?desk|call|phones?|business|office)\b/i
const HOUR = /\d\s*(?:[ap]\.?m\b|:)|\b(?:noon|midnight)\b/i

/** The zone (IANA) that a sentence says all hours around it are in; null where it speaks of one hour only, or of none. */
export function readStatedZone(sentence: string): string | null {
  const match = mayStateZone(sentence) ? STATED.exec(sentence) : null
  if (!match || OF_PEOPLE.test(sentence) || HOUR.test(match[0]) || /\bnot\b/i.test(match[0])) return null
  return zoneNamed(match.slice(1).find((name) => name !== undefined) ?? '')
}

const KEPT = new RegExp(
  `\\b(?:which|that|whose \\w+)(?: \\w+){0,2} (?:keeps?|follows?|uses?|is|are|in|on|by) (?:in |on |by )?(?:the )?${ZONE}`,
)

/** The zone that a relative clause gives to what stands before it ("CERS, which keeps Eastern time"), and where the clause begins. */
export function readKeptZone(sentence: string): { zone: string; at: number } | null {
  const match = mayStateZone(sentence) ? KEPT.exec(sentence) : null
  const zone = match && !HOUR.test(match[0]) ? zoneNamed(match[1] ?? '') : null
  return match && zone ? { zone, at: match.index } : null
}

const LABELLED = new RegExp(`\\(\\s*(?:in )?${ZONE}\\s*\\)|[\\s,:/–—-]\\s*(?:in )?${ZONE}\\s*$|^${ZONE}$`)
/** "Central" and its like end other names too; they need the word "time" or a parenthesis. */
const SURE = /\(|[A-Z]{2,3}\W*$|\b[Tt]ime\W*$/

/** The zone that a label (the name of a column, a caption, a heading) gives the hours under it: "Start (ET)", "Hours, Eastern time". */
export function readLabelZone(label: string): string | null {
  if (!mayStateZone(label)) return null
  const match = LABELLED.exec(label)
  if (!match || !SURE.test(match[0]) || HOUR.test(label)) return readStatedZone(label)
  return zoneNamed(match.slice(1).find((name) => name !== undefined) ?? '')
}

/** The one zone that the sentences of a passage state; null where they state none or several. */
export function zoneStatedIn(sentences: readonly string[]): string | null {
  const zones = new Set(sentences.flatMap((sentence) => readStatedZone(sentence) ?? []))
  return zones.size === 1 ? ([...zones][0] ?? null) : null
}
