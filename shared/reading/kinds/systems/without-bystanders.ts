import { findSystems, type SystemMention } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { DOWN } from '../downtime/downtime-cues.ts'

/** What may stand between a name and the words that say it is down. */
const VERBS = new RegExp(
  pattern`
    ^(?:, [^,;.@]{1,80},| \([^()@]{1,80}\)| ?—[^—@]{1,80}—)?(?:
      [ ,]?\b(?:
        systems?|sites?|web-?site|application|portal|service|will|is|are|be|has|have|been|to|also|not|scheduled|expected|planned|set|due
        |temporarily|briefly|go|goes|going|undergo|undergoes|then|both|all|still|currently|completely|shut|close|closes|users
        |students|teachers|educators
      )\b
    )*[ ,’s]*$`,
  'i',
)
/** "With CERS down, …" */
const IS_AWAY = /^ (?:down|away|out|off)\b/i
/** "The outage of CERS", "log on to CERS": what is said of it makes it what is down. */
const TAKEN_AWAY = new RegExp(
  pattern`
    \b(?:
      outages?|down-?times?|maintenance|upgrades?|interruptions?|(?:shut|take|taking|bring|bringing|taken)(?: down)?
      |access|log[ -]?(?:ons|ins)|sign[ -]?(?:ons|ins)
    )(?: (?:of|on|for|to|in|into))?(?: (?:all|both))?(?: of)?(?: the)? $`,
  'i',
)
/** What goes between the names of a list: "maintenance of TOMS and of the THSS". */
const JOINED = /^(?: users)?(?:,? (?:and|or|&)|,)(?: (?:of|to|in|on|for))?(?: the)? $/
const ENDS_LIST = /\b(?:and|or)\b|&/
/** What makes a name the place, source or means of something else. */
const BESIDE = new RegExp(
  pattern`
    \b(?:
      in|into|from|via|through|of|to|by|between|within|for|using|uses?|(?<!\b(?:along|together) )with|opens?|visit|see|reach|enter|on(?:to)?|your|according to
    )(?: (?:both|either))?(?: (?:the|our|your|a|new|an?))* $`,
  'i',
)
/** "A week after the TOMS downtime": another. */
const COMPARED = /\b(?:days?|weeks?|weekends?|hours?|months?) (?:after|before|following) (?:the |that of )?$/i
/** "TOMS users", "the TOMS release": a name that tells of which. */
const OF_WHICH = new RegExp(
  pattern`
    ^(?:['’]s)? (?:
      users?|team|rollover|release|launch|banner|files?|accounts?|data|rosters?|administrators?|coordinators?|home ?page|help ?desk
      |link|tile|tab|menu|notice|calendar|integration|training|platform|servers?|webinar|guide|manual|roles?|records?|reports?
    )\b`,
  'i',
)
/** "Students cannot test in the TDS", "nobody can log on to CERS": what is not possible there. */
const NOT_POSSIBLE = new RegExp(
  pattern`
    \b(?:
      cannot|can['’]t|can not|unable to|not (?:be )?(?:able|possible|accessible|available|allowed)|nobody|no one|none|nor|neither
      |no \w+
    )\b[^;:.]{0,90}$`,
  'i',
)

/**
 * A text without the systems that it only mentions: where it says in so many words of one that it is down, another that is the place,
 * the source or the user of something ("To load files from TOMS, CERS will be unavailable") is not. Elsewhere the text as it is.
 */
export function withoutBystanders(text: string): string {
  const names = findSystems(text)
  if (names.length < 2 || !names.some((name) => isDown(text, name))) return text
  let kept = ''
  let from = 0
  for (const list of listsOf(text, names)) {
    const [first] = list
    if (!first || list.some((name) => isDown(text, name)) || !isBystander(text, first, list.at(-1) ?? first)) continue
    for (const name of list) {
      kept += text.slice(from, name.from)
      from = name.to
    }
  }
  return kept + text.slice(from)
}

/** Names that stand together: "TOMS, CERS, and the THSS"; "from TOMS, CERS is …" are two, and so are "TOMS and CERS, the THSS and …". */
function listsOf(text: string, names: readonly SystemMention[]): SystemMention[][] {
  const joints = names.map(({ to }, at) => text.slice(to, names[at + 1]?.from))
  // A comma joins where the commas behind it come to an "and".
  const closes = joints.map(() => false)
  for (const [at, joint] of [...joints.entries()].toReversed())
    closes[at] = at + 1 < names.length && JOINED.test(joint) && (ENDS_LIST.test(joint) || closes[at + 1] === true)
  const lists: SystemMention[][] = []
  let isEnded = false
  for (const [at, name] of names.entries()) {
    const isLast = at > 0 && ENDS_LIST.test(joints[at - 1] ?? '')
    const joins: boolean = at > 0 && closes[at - 1] === true && (isLast || !isEnded)
    if (joins) lists.at(-1)?.push(name)
    else lists.push([name])
    isEnded = joins && isLast
  }
  return lists
}

/** Characters on either side of a name that tell what is said of it. */
const REACH = 240

function isDown(text: string, { from, to }: SystemMention): boolean {
  const before = wordsBefore(text, from)
  if (COMPARED.test(before)) return false
  if (TAKEN_AWAY.test(before)) return true
  const behind = text.slice(to, to + REACH)
  if (IS_AWAY.test(behind)) return true
  if (BESIDE.test(before)) return NOT_POSSIBLE.test(before)
  const down = DOWN.exec(behind)
  return down !== null && VERBS.test(behind.slice(0, down.index))
}

function isBystander(text: string, first: SystemMention, last: SystemMention): boolean {
  const before = wordsBefore(text, first.from)
  return BESIDE.test(before) || COMPARED.test(before) || OF_WHICH.test(text.slice(last.to, last.to + REACH))
}

function wordsBefore(text: string, from: number): string {
  return text.slice(Math.max(0, from - REACH), from)
}
