import type { Mention } from '../../mentions/mention.ts'
import { CANCELLED } from '../cues.ts'

const STAMP = /\((?:newly |last )?(?:posted|updated|revised|added|published|new|modified)(?: on)?:?\s*$/i

/** "(Posted 07/25/16)": when a line was put up; on pages of resources a stamp is read as a release before. */
export function isStamp(mention: Mention): boolean {
  const { sentence, phrase, cell } = mention
  const text = cell ? (sentence.cells[cell.index] ?? '') : sentence.text
  return STAMP.test(text.slice(0, phrase.from)) || isOfUpdate(mention) || isBracketedDay(mention)
}

/** "(May 3, 2019)" behind a text, a sentence of its own: when the text was put up. */
function isBracketedDay({ sentence, phrase, preceding, cell }: Mention): boolean {
  const isYear = phrase.edges.every(({ when }) => when?.form === 'day' && when.year !== null)
  return (
    !cell &&
    preceding !== '' &&
    sentence.role !== 'heading' &&
    isYear &&
    /^\(@\)\.?$/.test(maskedOf(sentence.text, phrase))
  )
}

function maskedOf(text: string, { from, to }: Mention['phrase']): string {
  return `${text.slice(0, from)}@${text.slice(to)}`.trim()
}

/**
 * "Update 12/10: TOMS will be down until …", "12/10 update: …": when the sentence was added. Where it tells no other time, what it
 * says may be of that day.
 */
export function isOfUpdate({ sentence, phrase, cell, whole }: Mention): boolean {
  const saysMore = (whole.match(/@/g) ?? []).length > 1 || CANCELLED.test(whole)
  if (!saysMore || phrase.shape !== 'point' || cell) return false
  const before = sentence.text.slice(0, phrase.from)
  const after = sentence.text.slice(phrase.to)
  return ADDED_ON.test(before) ? /^\)? ?[:–—-]/.test(after) : before === '' && /^,? update ?[:–—-]/i.test(after)
}

const ADDED_ON = /^\W{0,3}(?:updated?|added|edited|revised)(?: on| as of)?:?,? $/i
