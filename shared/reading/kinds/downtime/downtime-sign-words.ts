import { pattern } from '../../../text/pattern.ts'

export const ENDS_THEN = new RegExp(
  pattern`
    ^(?:and |but )?(?:it |the (?:down-?time|outage|maintenance|repair|work) |(?<=^and |^but ))(?:
      will |is |should |now |also |still |expected to |going to ){0,4}(?:end|ends|last|lasts|continue|continues)(?: on| at
      | by| until| through
    )*$`,
  'i',
)

/** "It is over at @ for TOMS and at @ for CERS", "… and a day later, at @, for CERS". */
export const AND_FOR_OTHERS =
  /^for (?:the )?[A-Z][^@]{1,60}?,? and (?:(?:an?|one) (?:day|hour) later,? )?(?:(?:on|at|by) ?){0,2}$/i
export const IS_OVER_FOR =
  /^(?:it|the (?:down-?time|outage|maintenance|work)) (?:[a-z]+ ){0,2}(?:be over|is over|ends?|lasts?|be done|is done)\b/i

/** "The work takes longer and now runs through D." */
export const NOW_RUNS =
  /\b(?:now|will|should) (?:now )?(?:to )?(?:ends?|lasts?|runs?|continues?)(?: on| at| by| through| until)?$/i
/** "The downtime of TOMS, which was to end on D, has been extended to E." */
export const IS_EXTENDED = /\b(?:extended|prolonged|lengthened|shortened|cut short) (?:to|until|through)$/i
export const DOWNTIME_THAT = /^(?:the|this|our) (?:[\w&-]+ ){0,3}(?:down-?time|outage|maintenance|interruption)\b/i
export const OF_WORK = /\b(?:work|down-?time|outage|maintenance|repairs?|upgrade|interruption)\b/i

export const BEGINS_THEN = new RegExp(
  pattern`
    ^(?:it|this|the (?:down-?time|outage|maintenance|repair|work|interruption|updates?|upgrades?)) (?:
      will |is to |is expected to |is scheduled to |now )*(?:starts?|begins?)(?: on| at| from)*$`,
  'i',
)
/** "TOMS will be down. The dates are D through E." */
export const ITS_DAYS_ARE = new RegExp(
  pattern`
    ^(?:the|its|these) (?:new |revised )?(?:dates?|days?|times?|hours?|period|window)(?: of (?:the|this) \w+)? (?:
      is|are|will be
    )(?: from| on)?$`,
  'i',
)
/** `Affected systems: TOMS`. */
export const NAMES_AFFECTED =
  /^(?:affected|impacted|unavailable) systems ?:|^systems (?:affected|impacted|down|unavailable) ?:/im
export const LABELLED_WHEN =
  /^(?:when|dates?|days?|times?|date (?:and|&) time|period|scheduled(?: for)?|starts?|begins?|from|down|off)\s?:$/i

/** "The downtime has been put off. …; it now takes place on D." */
export const IT_TAKES_PLACE = new RegExp(
  pattern`
    \b(?:it|this|they) (?:(?:will|is|are|has|have|now|been|be|therefore|instead) ){0,4}(?:
      takes? place|happens?|occurs?|set|scheduled|planned
    )(?: now| instead)?(?: for| on)?$`,
  'i',
)

/** "Two downtimes are planned. The first is October 5, …, and the second is October 12": one of them. */
export const COUNTED = new RegExp(
  pattern`
    \b(?:the|and) (?:first|second|third|fourth|other|last)(?: one| of (?:them|these|the two))? (?:
      is|are|will be|begins?|runs|lasts|takes place|falls|follows
    )(?: planned for| scheduled for| set for)?(?: on| from)*$`,
  'i',
)
export const COUNTS_DOWNTIMES = new RegExp(
  pattern`
    \b(?:two|three|four|several|both|these|following|2|3|4) (?:[a-z-]+ ){0,3}(?:
      down-?times|outages|interruptions|maintenance (?:windows|periods)|periods of (?:maintenance|down-?time)
    )\b`,
  'i',
)

export const SHUTS = new RegExp(
  pattern`
    \b(?:
      clos(?:es?|ed|ing)|access (?:to [^@]{2,60} )?(?:will )?ends?|logged (?:out|off)|stop(?:s|ped)?|leaves?
      |paus(?:es?|ed)|halt(?:s|ed)|suspended
    )\b`,
  'i',
)

export const AFFECTED = /(?<!\bnot )\b(?:is|are|will be) affected(?: on| from| between| until| through)?$/i

/** "The maintenance window of TOMS opens on D and closes on E." */
export const WINDOW_CLOSES =
  /\b(?:down-?time|maintenance|outage|upgrade|work) (?:window|period)\b[^;]{1,120}\bcloses?(?: on| at)? $/i
