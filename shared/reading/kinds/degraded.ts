import { pattern } from '../../text/pattern.ts'

/** "TOMS will have limited availability on D", "slow response times are expected on D": a system that can be used in part. */
export const DEGRADED = new RegExp(
  pattern`
    \b(?:limited|reduced|intermittent) (?:availability|service|access)\b
    |\b(?:be|is|are) (?:slow(?:er)?|sluggish|degraded)\b|\b(?:read|view)[- ]only (?:mode|access)\b
    |\b(?:slow(?:ness|er)?|delays?|latency|degraded)\b[^@]{0,60}\b(?:expected|possible|likely|planned|occur)\b
    |\b(?:notice|experience|see|expect) (?:\w+ ){0,2}(?:slow(?:ness|er)?|delays?|latency)\b`,
  'i',
)
