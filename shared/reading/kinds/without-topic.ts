const MEETING =
  '(?:webinars?|web-?casts?|trainings?|workshops?|sessions?|meetings?|presentations?|briefings?|office hours|calls?|q ?& ?a|chats?)'
const DOWNTIME = '(?:down-?times?|outages?|maintenance|rollover|changeover|interruptions?)'
/** "A webinar on the TOMS outage", "the rollover webinar". */
const TOPIC = new RegExp(
  `\\b(${MEETING}) (?:on|about|regarding|concerning) (?:[\\w&’'-]+ ){0,6}${DOWNTIME}\\b|\\b${DOWNTIME} (${MEETING})\\b`,
  'gi',
)
/** "Because TOMS is down, the webinar …". */
const REASON = new RegExp(
  `^(?:because|since|as|while|although) [^@,;]{1,100}, (?=(?:the|our|this|all) (?:[\\w-]+ ){0,3}${MEETING}\\b)`,
  'i',
)

/** A clause without the downtime that a meeting is about, or for which it is moved. */
export function withoutTopic(clause: string): string {
  return clause.replace(REASON, '').replace(TOPIC, '$1$2')
}
