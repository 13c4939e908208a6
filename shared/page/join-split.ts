import { pattern } from '../text/pattern.ts'
import type { Draft } from './draft.ts'
import { textOf } from './draft.ts'
import { countWords } from './words.ts'

/** Words after which an English sentence cannot end. */
const OPEN_END = new RegExp(
  pattern`
    \b(?:
      a|an|the|of|on|at|in|by|for|from|to|through|until|after|before|between|during|since|with|and|or|nor|is|are|was
      |were|will|be|been|has|have|that|which|who|whose|their|its|your|our|this|these|beginning|starting
    )$`,
  '',
)
/** An address was blanked out after these: the sentence is over. */
const BLANKED = /\b(?:e-?mail|phone|telephone|fax|message)(?: message)? (?:at|to|by|from)$/i

/** A passage longer than this is whole. */
const MAX_LENGTH = 3_000
/** Words from which a line is part of a sentence, and the letters in which they are looked for. */
const MIN_WORDS = 4
const OPENING = 200

/** Puts a sentence that was split over two paragraphs together again. */
export function joinSplitParagraphs(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const before = out.at(-1)
    if (before && goesOn(before, draft)) {
      const [first, ...rest] = draft.lines
      const lines = before.lines.slice(0, -1)
      const last = before.lines.at(-1)
      if (first && last) {
        lines.push({ text: `${last.text} ${first.text}`, links: [...last.links, ...first.links], bold: false })
        out[out.length - 1] = { ...before, lines: [...lines, ...rest] }
        continue
      }
    }
    out.push(draft)
  }
  return out
}

function goesOn(before: Draft, after: Draft): boolean {
  if ((before.kind !== 'text' && before.kind !== 'item') || after.kind !== 'text') return false
  if (before.list !== after.list) return false
  const text = textOf(before)
  if (text.length > MAX_LENGTH) return false
  const next = textOf(after)
  const end = text.slice(-40)
  if (!OPEN_END.test(end) && !/^[a-z]{2}|^[,;)]/.test(next) && !breaksOff(text)) return false
  return !/[.!?:;)]["”’]?$/.test(end) && !BLANKED.test(end) && countWords(text.slice(0, OPENING)) >= MIN_WORDS
}

const TAIL = 120
const VERB =
  /\b(?:is|are|was|were|be|been|will|has|have|had|can|may|must|should|does|do|did|please|see|call|visit|[a-z]{3,}s|[a-z]{2,}ed)\b/i

/** Behind whole sentences a last one that has no verb yet: "… to submit their scores. The Interim Assessment Hand". */
function breaksOff(text: string): boolean {
  const end = text.slice(-TAIL)
  const at = Math.max(end.lastIndexOf('. '), end.lastIndexOf('! '), end.lastIndexOf('? '))
  const tail = at < 0 ? '' : end.slice(at + 2)
  return /^(?:The|A|An|This|These|Our|Your|Both|All|In|On|For|From|At) /.test(tail) && !VERB.test(tail)
}
