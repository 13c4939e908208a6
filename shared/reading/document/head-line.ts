import { HOUR_OF_ISSUE } from '../../page/hour-of-issue.ts'
import type { Block } from '../../page/page.ts'
import { pattern } from '../../text/pattern.ts'
import { type PrintedDate, readPrintedDates } from '../printed-date.ts'

const LONGEST_HEAD_LINE = 110
/** What only a sentence or an announcement has. */
const TELLS = new RegExp(
  pattern`
    \b(?:
      is|are|will|was|were|be|has|have|clos(?:es?|ing)|opens?|opening|due|by|before|until|through|meets?|join|register
      |held|webinars?|trainings?|meetings?|conference|deadlines?|down|effective|beginning|starting
    )\b`,
  'i',
)

const BEHIND = new RegExp(`^(?:,? ${HOUR_OF_ISSUE})?\\)?\\.?$`, 'i')

/** A first line that names nothing but who speaks and the full day: "Department of Education, October 3, 2019". */
export function readHeadLine(first: Block | undefined): PrintedDate | null {
  if (
    first?.kind !== 'paragraph' ||
    first.text.length > LONGEST_HEAD_LINE ||
    TELLS.test(first.text.replace(/^by /i, ''))
  )
    return null
  const [date, another] = readPrintedDates(first.text, 2)
  if (!date || another || date.year === null) return null
  const before = first.text.slice(0, date.index)
  const after = first.text.slice(date.index + date.length)
  const isParted = /[,|•·—–(-]\s*$/i.test(before) && !/[.!?:]/.test(before.replace(/\b(?:vol|no)\./gi, ''))
  return isParted && BEHIND.test(after) ? date : null
}
