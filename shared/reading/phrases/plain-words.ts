import { pattern } from '../../text/pattern.ts'

const VARIANTS = new RegExp(
  pattern`
    \b(?:
      (?<!\bbut )(?:no|not) later than|on or before
      |(?:through|thru|(?:up )?(?:to|until|till)),? and including
      |by (?:the )?(?:end|close) of(?: (?:the )?business)?(?: day)?(?: on)?(?= ?@|$)
      |(?:by|before|prior to|until|through|thru):? (?:the )?(?:
        close of business(?: day)?|C\.?O\.?B\.?|E\.?O\.?[BD]\.?
      )(?: on)?(?= ?@|$)|thru|till|off[- ]line|on[- ]line
      |as well as|slated|impacted|re-(?:open|enabl|activat|start|launch)(?:e?s|e?d|ing|e)?|(?:won|can|(?:is|are|do|does|should|must|have|has|did|was|were|could|would)n)['’]t
    )\b|(?<= )&(?= )`,
  'gi',
)
/** "but no later than" adds a limit to another one, so it stays. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['thru', 'through'],
  ['till', 'until'],
  ['off-line', 'offline'],
  ['off line', 'offline'],
  ['on-line', 'online'],
  ['on line', 'online'],
  ['as well as', 'and'],
  ['slated', 'scheduled'],
  ['impacted', 'affected'],
  ['&', 'and'],
])

const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['won', 'will not'],
  ['can', 'cannot'],
])

/** A text with one word for what is written in several ("thru" and "through", "no later than" and "by", "won't" and "will not"). */
export function inPlainWords(text: string): string {
  return text.replace(VARIANTS, (words) => PLAIN.get(words.toLowerCase()) ?? inFull(words) ?? edgeOf(words))
}

/** "Won't" is "will not", "isn't" is "is not", "re-opens" is "reopens". */
function inFull(words: string): string | null {
  if (/^re-/i.test(words)) return words.replace('-', '')
  const verb = /^(\w+)['’]t$/.exec(words)?.[1]
  return verb ? (SHORTENED.get(verb.toLowerCase()) ?? `${verb.slice(0, -1)} not`) : null
}

/** "Up to and including" is "through", as is "until close of business on"; all that is left is "by". */
function edgeOf(words: string): string {
  return /including$|^(?:until|thr)/i.test(words) ? 'through' : 'by'
}
