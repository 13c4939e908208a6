import type { Block } from '../../page/page.ts'
import { pattern } from '../../text/pattern.ts'

const MONTHLY = new RegExp(
  pattern`
    \bmonthly\b|\b(?:communication|update|newsletter|bulletin|digest)\b
    |\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  'i',
)
const ANNOUNCES = new RegExp(
  pattern`
    ^(?:
      this|these|below|here|the following|the (?:sections|information|items|topics) below|welcome
      |please (?:find|read|see|review)|in this|inside|we are pleased to share|enclosed
    )\b`,
  'i',
)

/** One or two sentences that only say what a mailing holds or whom it goes to. */
export function isScope(title: string, blocks: readonly Block[]): boolean {
  const [first] = blocks
  if (!MONTHLY.test(title) || blocks.length !== 1 || first?.kind !== 'paragraph') return false
  const sentences = first.text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '')
  return sentences.length <= 2 && ANNOUNCES.test(first.text) && !/\d{1,2}:\d{2}|\b[ap]\.m\./.test(first.text)
}
