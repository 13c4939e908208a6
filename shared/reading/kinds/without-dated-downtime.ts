import type { Mention } from './mention.ts'

const DATED =
  /\b(?:before|prior to|ahead of|after|following) (?:the|our|this) (?:[\w&-]+ ){0,4}(?:down-?time|outage|maintenance)(?: on| of| that begins on)? @/gi

/** "Log on before the downtime on @ and be ready to test as early as @": of the second time, the clause without the downtime that the first dates. */
export function withoutDatedDowntime({ clause, before }: Mention): string {
  return `${before} @`.search(DATED) < 0 ? clause.replace(DATED, '') : clause
}
