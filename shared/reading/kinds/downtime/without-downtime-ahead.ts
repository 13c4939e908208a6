import { pattern } from '../../../text/pattern.ts'

const AHEAD = new RegExp(
  pattern`
    \b(?:before|prior to|ahead of|in advance of) (?:the|our|this|that|its|any) (?:[\w&-]+ ){0,4}(?:
      down-?time|down time|outage|maintenance
    )\b(?!(?: [\w&-]+){0,4} ?@)`,
  'gi',
)

/** "Tests may be given on @ if students were registered before the downtime": a text without a downtime that only dates what people do. */
export function withoutDowntimeAhead(text: string): string {
  return text.replace(AHEAD, '')
}
