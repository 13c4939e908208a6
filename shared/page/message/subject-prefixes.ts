import { pattern } from '../../text/pattern.ts'

/** How mail programs mark what is sent on, in English, German, French, Spanish, Portuguese, Dutch, the Nordic languages and Polish. */
const FORWARD = '(?:fwd?|wg|tr|rv|enc|vb|vl|doorst|pd|i)'
/** The same of an answer. */
const REPLY = '(?:re|ref|aw|rép|res|rif|antw|sv|vs|odp|r)'
/** Marks of mail gateways, and the name of a mailing list: one word with a hyphen or a line in it, or "list" itself. */
const TAG = pattern`
  (?:
    [\[({<*]{1,3}\s?(?:external|ext|outside|caution|warning|spam|bulk|list)(?: (?:e-?mail|sender|message|source))?\s?[\])}>*]{1,3}:?
    |\[(?!(?:caaspp|elpac)\b)[a-z\d]{1,24}[-_][\w-]{1,24}\]|external(?: e-?mail| sender)?:
  )`
const COUNT = '(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?'

const PREFIX = new RegExp(`^\\s*(?:(?:${FORWARD}|${REPLY})${COUNT}\\s?[:\uff1a]|${TAG})\\s*`, 'i')
const IS_FORWARD = new RegExp(`^\\s*${FORWARD}${COUNT}\\s?[:\uff1a]`, 'i')
/** No subject has more. */
const MOST_PREFIXES = 12

/**
 * A subject without what mail programs, gateways and lists put before it; a subject of nothing else stays. `lists` are the
 * names of those it was sent to: "[coordinators]" is the mark of coordinators@…, and no word of the subject.
 */
export function withoutPrefixes(subject: string, lists: readonly string[] = []): string {
  const { rest } = partsOf(subject)
  const tag = /^\[([\w-]{2,40})\]\s*/.exec(rest)
  const isList = tag !== null && lists.includes((tag[1] ?? '').toLowerCase())
  return (isList ? partsOf(rest.slice(tag[0].length)).rest : rest) || subject
}

/** True where one of the prefixes says that the message has been sent on. */
export function isForward(subject: string | null): boolean {
  return subject !== null && partsOf(subject).prefixes.some((prefix) => IS_FORWARD.test(prefix))
}

function partsOf(subject: string): { prefixes: string[]; rest: string } {
  const prefixes: string[] = []
  let rest = subject.trim()
  while (prefixes.length < MOST_PREFIXES) {
    const [prefix] = PREFIX.exec(rest) ?? []
    if (!prefix) break
    prefixes.push(prefix)
    rest = rest.slice(prefix.length)
  }
  return { prefixes, rest: rest.trim() }
}
