import { pattern } from '../../text/pattern.ts'

const NOTHING = new RegExp(
  pattern`
    \b(?:no|not any|without any) (?:\w+ ){0,4}(?:
      down ?times?|outages?|maintenance|interruptions?|issues?|problems?|incidents?|events?
    )\b[^.]{0,60}(?:
      \b(?:
        is|are|has|have|been|exist|at (?:this|the) (?:time|present|moment)|currently|planned|scheduled|known|reported
        |found|to (?:report|display|show)
      )\b|$|[.!]
    )|\bnothing (?:is |has been )?(?:\w+ ){0,2}(?:planned|scheduled|to report|reported)
    |\b(?:none|nothing) (?:at (?:this|the present) time|planned|scheduled|known|to report|currently)\b
    |\bnot aware of any\b
    |\bno (?:data|records?|entries|results|rows|items) (?:are |is )?(?:available|found|to (?:display|show))\b
    |\ball systems are (?:available|operating|running)\b[^.]{0,40}\bno\b`,
  'i',
)

/** Does a page itself say that nothing is planned or open? */
export function saysNothingPlanned(text: string): boolean {
  return NOTHING.test(text.slice(0, 20_000))
}
