import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { readTimes } from '../../phrases/read-times.ts'
import { namesEvent, withoutSystems } from '../event/names-event.ts'
import { DOWN, RESUME } from './downtime-cues.ts'

/** "… cannot be used in those hours": the sentence before gives the hours. */
export const POINTER = new RegExp(
  pattern`
    \b(?:in|during|at|within|for|throughout|on) (?:both of |all of )?(?:those|these|that|this|the same) (?:
      (?:
        extended|entire|whole|brief|short|(?:two|three|four|five|six|eight|ten|twelve|\d{1,2})(?:[- ](?:hour|day|minute))?
      ) )?(?:
      hours?|times?|days?|dates?|periods?|windows?|weekends?|nights?|down-?times?|outages?
    )\b
    |\b(?:during|throughout|for) the (?:entire|whole|full) (?:[a-z-]+ ){0,2}(?:
      times?|periods?|windows?|down-?times?|outages?|maintenance
    )\b|\b(?:in|during|at) the (?:hours?|times?|days?|dates?) (?:shown|listed|given|above|below)\b|\bmeanwhile\b`,
  'i',
)

/** "During this downtime, TOMS …", "After the downtime, TOMS …": the noun that points back says nothing new of what is down. */
const POINTS_TO_DOWNTIME = new RegExp(
  pattern`
    \b(?:during|in|throughout|within|over|for|on|following|after|before|prior to|since|once) (?:
      this|that|these|those|the|both|each
    ) (?:[a-z]+ ){0,2}(?:down-?times?|outages?|interruptions?|maintenance(?: (?:windows?|periods?))?)\b`,
  'gi',
)

/** Does a sentence that points back to a downtime say of systems that they cannot be used? */
export function saysDownThen(text: string): boolean {
  return DOWN.test(text.replace(POINTS_TO_DOWNTIME, ' ')) && !datesOther(text)
}

/** Does a sentence name a time of its own? "On that day" only points back. */
function datesOther(text: string): boolean {
  return readTimes(text).some(({ edges, hours }) => {
    const pointsBack = edges.every(({ when, clock }) => when?.form === 'relative' && when.daysLater === 0 && !clock)
    return hours !== null || !pointsBack
  })
}

/** Systems that are not named but meant: "the following systems". */
const SOME_SYSTEMS =
  /\b(?:following|these|those|all|both|two|three|four|several|other) (?:[a-z]+ ){0,2}(?:systems?|sites?|applications?|portals?)\b/i

/** People and places that close; no system does. */
const OFFICE = new RegExp(
  pattern`
    \b(?:
      (?<!\bto )support|(?:help|service) ?desk|caltac|assistance center|agents?|hotlines?|voice ?mail|chats?
      |(?:our|outreach|support) team|observance|phones?|telephones?|offices?|staff|(?:service|call|contact|information) cent(?:er|re)
      |customer (?:service|care)|schools?(?! year)|campus(?:es)?|elevators?|fax(?:es)?|prices?|printers?|parking
    )\b`,
  'i',
)

/**
 * What is down without a name: "the testing systems are unavailable to schools", "the outages begin at …, the office said"; not what
 * people and places answer by.
 */
const OF_SYSTEMS = new RegExp(
  pattern`
    (?<!\b(?:school|phones?|telephones?|voice ?mail|chats?|support|tickets?|desk|call|queue) )\b(?:
      systems?|portals?|interfaces?|outages?|down-?times?
    )\b`,
  'i',
)

/** True where a text names a system. */
export function names(text: string): boolean {
  return findSystems(text).length > 0
}

/** True where a text names a system or speaks of several. */
export function speaksOfSystems(text: string): boolean {
  return names(text) || SOME_SYSTEMS.test(text)
}

/** Those who answer for a system, and no system: "the CALPADS Service Desk". */
const ANSWERING = /\b[A-Z]{3,}(?:[-/][A-Z]{3,})? (?:(?:help|service) ?desk|office|team|staff|support)\b/gi

/** True where a clause speaks of people or places and of no system. */
export function isOffice(clause: string): boolean {
  const systems = clause.replace(ANSWERING, '')
  return OFFICE.test(clause) && !names(systems) && !OF_SYSTEMS.test(systems)
}

/** "The Licensing Office will be closed for an update of its system": a place, whatever it is closed for, where nothing else is down. */
export function isClosedPlace(clause: string): boolean {
  const rest = clause.replace(PLACE_CLOSED, (words) => (names(words) ? words : ' '))
  return rest !== clause && !DOWN.test(rest)
}

const PLACE_CLOSED = new RegExp(
  pattern`
    \b(?:offices?|buildings?|branch(?:es)?|(?:digital )?librar(?:y|ies)|campus(?:es)?|schools?|lobby|lobbies|counters?) (?:
      will be|are|is|remains?|stays?
    ) closed\b`,
  'gi',
)

/** What goes on beside systems and has hours of its own. */
const OTHERS = new RegExp(
  pattern`
    \b(?:
      testing|tests?|scoring|registration|enrollment|applications?|orders?|ordering|shipping|shipments?
      |deliver(?:y|ies)|school|class(?:es)?|instruction|surveys?|(?:testing|test|ordering|scoring) windows?
    )\b`,
  'i',
)

/** True where words speak of meetings, testing, orders and the like, and not of systems that go down or come back. */
export function tellsOthers(words: string): boolean {
  return !DOWN.test(words) && (namesEvent(words) || (OTHERS.test(withoutSystems(words)) && !systemsResume(words)))
}

function systemsResume(words: string): boolean {
  return RESUME.test(words) && names(words)
}

/** What goes down, or the work for which it does. */
const ITS_SUBJECT = new RegExp(
  pattern`
    \b(?:
      it|they|both|this|these|all|each|work|maintenance|systems?|sites?|portals?|down-?times?|outages?|upgrades?
      |service|access|log-?ins?
    )\b`,
  'i',
)

/** True where words may go on about a downtime: they name what is down, say so, or have no subject of their own. */
export function speaksOfDowntime(words: string): boolean {
  if (DOWN.test(words) || RESUME.test(words) || ITS_SUBJECT.test(words) || names(words)) return true
  return !/\b[a-z]{2,} (?!at\b|on\b|from\b|by\b|until\b)[a-z]{3,}/i.test(words)
}

/** "After D, addresses are locked": what people may change until then is no system. */
export function locksThings(clause: string): boolean {
  return LOCKS.test(clause) && findSystems(clause).length === 0
}

const LOCKS = new RegExp(
  pattern`
    \b(?:
      addresses|calendars|settings|orders|rosters|forms|assignments|scores|records|windows|dates|answers|entries
      |(?:data )?files|counts|lists?|(?:accounts|profiles)(?: (?:with|of|that|without) [^@,;]{1,60})?
    ) (?:are|will be|get) (?:locked(?! out)|frozen|final)\b`,
  'i',
)
