import { pattern } from '../text/pattern.ts'
import { HOUR_OF_ISSUE } from './hour-of-issue.ts'
import { holdsDay, isOnlyDay } from './words.ts'

const FULL_DAY = new RegExp(
  pattern`
    (?:
      (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{0,3}\d{1,2}(?:st|nd|rd|th)?(?:
        ,?\s{0,3}\d{4}
      )?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:[- ]|\sof\s)[a-z]{3,9}[- ,]{1,2}\d{4}
      |\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2}
    )`,
  'gi',
)
/** What a date line says besides its date: the name of the mailing, or how and when it went out. */
const MAILING = new RegExp(
  pattern`
    \b(?:e-?mail|message|communication|newsletter|bulletin|memo|news|update|issue|vol(?:ume|\.)? \d{1,3})\b
    |^(?:[\w-]+ ){0,3}(?:announcement|notice)\b\W*(?:of|from)?$`,
  'i',
)
const SENT = new RegExp(
  pattern`
    ^(?:
      from an e-?mail\b
      |(?:originally |first |as )?(?:
        sent|e-?mailed|mailed|issued|posted|published|updated|dated|released|distributed|date(?= ?:|$)|as of
        |date (?:sent|posted|issued|published)|issue date|release date|publication date|effective(?: date)?
      )\b
    )`,
  'i',
)
const GONE_OUT = /\b(?:sent(?: out)?|issued|distributed|released|posted|published|dated)\b[^.]{0,40}$/i
/** What a date line says behind its date: the hour, who wrote it, whom it is for, how long it takes to read. */
const TAIL = new RegExp(
  [
    '^,? \\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\)?\\.?\\s*$',
    '^ \\((?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?\\)\\.?\\s*$',
    `^\\s?(?:,|\\||[•·–—-])? ?${HOUR_OF_ISSUE}\\s*$`,
    '^ ?[([](?:last )?(?:updated|revised|corrected|resent|amended)\\b[^()]{0,40}[)\\]]\\.?$',
    '^,? by (?:the )?[A-Z][^.;]{2,80}\\.?$',
    '^,? ?[|•·–—-] ?(?:for (?:all |the |our |LEA )?[a-z][^.;]{2,80}|\\d{1,2} min(?:ute)?s? (?:to )?read)\\.?$',
    '^\\s?[\\])]\\.?$',
  ].join('|'),
  'i',
)
/** "March 2, 2026 | CAASPP Email Update": the name of the mailing, or its number, behind the date. */
const NAMED_BEHIND = /^\s?(?:[|•·–—:,-]|\s)\s?([^.;@\d]{2,60}|(?:vol(?:ume|\.)?|no\.?|number|issue)\s?\d{1,4})$/i
/** "Posted on March 2, 2026 in Coordinator Emails". */
const FILED = /^,? (?:in|under) [A-Z][^.;]{2,40}$/
/** Whom a mailing went to. */
const ADDRESSEES = /^,? to (?:all |the |our |LEA |test |county |district )[^.;]{2,80}\.?$/i
/** "News for test coordinators, sent on": what is said is parted from how it went out, which no sentence does. */
const APART = /[,;|–—-]\s?(?:sent(?: out)?|issued|distributed|dated)(?: on)?:?$/i
/** "For the week ending", of a mailing that goes out each week. */
const OF_WEEK = /^(?:(?:news |update |bulletin )?for )?(?:the )?week (?:of|ending|beginning)(?: on)?:?$/i
/** What is held on the day. */
const MEETING = /\b(?:webinars?|trainings?|workshops?|meetings?|sessions?|conferences?|deadlines?|due|down-?time)\b/i
/** What only a sentence has. */
const VERB = /\b(?:is|are|was|were|be|been|will|has|have|had|must|may|can|should|please)\b/i

/** What a summary has: "This update covers …". */
const TELLS = /\b(?:covers?|includes?|contains?|describes?|explains?|features?|highlights)\b/i

/**
 * A page's own date line: the part that is it and what follows in the same passage; null for any other text. The date
 * closes the line, so a sentence that holds a date is none.
 */
export function isDateline(text: string): { dateline: string; rest: string } | null {
  if (text.length > 600 || !holdsDay(text)) return null
  const first = text.slice(0, 260)
  for (const found of first.matchAll(FULL_DAY)) {
    const before = first.slice(0, found.index)
    const after = text.slice(found.index + found[0].length)
    const closes =
      TAIL.test(after) ||
      isNamedBehind(before, after) ||
      (SENT.test(before) && FILED.test(after)) ||
      (before.trim() === ''
        ? /^\s*(?:\.\s*)?(?:$|\n)/.test(after)
        : closesLine(after) || tellsSubject(before, after) || (GONE_OUT.test(before) && ADDRESSEES.test(after)))
    if (!closes || before.length > 200 || (/[.!?]\s+[[(]?[A-Z]/.test(before) && !isBehindSubject(before))) continue
    if (!isLabel(before)) continue
    const isWhole = TAIL.test(after) || ADDRESSEES.test(after) || isNamedBehind(before, after) || FILED.test(after)
    const stop = isWhole ? after.length : (/^\s*[.:]?/.exec(after)?.[0].length ?? 0)
    const cut = found.index + found[0].length + stop
    return { dateline: text.slice(0, cut).trim(), rest: text.slice(cut).trim() }
  }
  return null
}

/** "News on assessments. Published": what the mailing is about, no sentence, before how it went out or the bare day. */
function isBehindSubject(before: string): boolean {
  const [subject = '', sent = '', ...more] = before.split(/[.!?]\s+/)
  return (
    more.length === 0 &&
    (sent === '' || SENT.test(sent)) &&
    MAILING.test(subject) &&
    !VERB.test(subject) &&
    !MEETING.test(subject)
  )
}

/** The name of the mailing stands behind the date, or on both sides of it. */
function isNamedBehind(before: string, after: string): boolean {
  const name = NAMED_BEHIND.exec(after)?.[1]
  if (name === undefined || VERB.test(`${before} ${name}`) || MEETING.test(`${before} ${name}`)) return false
  return isMailing(name) || (isMailing(before) && /^(?:CAASPP|ELPAC|LEA)\b/.test(name))
}

function isMailing(name: string): boolean {
  return MAILING.test(name) || /^(?:vol|no|number|issue)\b/i.test(name)
}

/** Nothing goes on in the same sentence: the text ends, a stop or line break stands there, or a new sentence is glued on. */
function closesLine(after: string): boolean {
  return /^\s*(?:$|\.(?:$|[\sA-Z[(])|:\s*$|\n)|^[A-Z][a-z]+[ (]/.test(after)
}

/** "E-mail update sent on November 20, 2013, about the …": the line goes on with what the mailing is about. */
function tellsSubject(before: string, after: string): boolean {
  return (
    GONE_OUT.test(before) &&
    MAILING.test(before) &&
    /^,? (?:about|on|for|to|regarding|concerning)\b[^.]{0,200}\.?\s*$/.test(after)
  )
}

function isLabel(before: string): boolean {
  const label = before
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\s*$/i, '')
    .trim()
  if (/^[[(]?$/.test(label) || OF_WEEK.test(label)) return true
  if (/\.$/.test(label) && isBehindSubject(`${label} `)) return true
  if (label.length > 160) return false
  if (SENT.test(label)) return label.length < 60
  if (APART.test(label) && !VERB.test(label)) return true
  if (GONE_OUT.test(label)) return MAILING.test(label) || /^(?:the following|this) (?:was|is) /i.test(label)
  return (
    MAILING.test(label) &&
    !TELLS.test(label) &&
    !VERB.test(label) &&
    /(?:[,:|•·–—-]|\b(?:e-?mail|update|on|of|for|from|message)\.?)$/i.test(label)
  )
}

/** A line that is only a date, as some pages print it under their title. */
export function isBareDate(text: string): boolean {
  return isOnlyDay(text)
}
