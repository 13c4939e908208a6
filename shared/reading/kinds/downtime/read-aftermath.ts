import type { Aftermath } from '../../../records/source-record.ts'
import { NUMBER_WORD, NUMBER_WORDS } from '../../phrases/number-words.ts'
import type { Sentence } from '../../sentences.ts'

const NUMBER = `(\\d{1,3}|${NUMBER_WORD})`
const LENGTH = new RegExp(`${NUMBER}(?:\\s?(?:[–‒—-]|to)\\s?${NUMBER})?[\\s-](hour|day|week)s?`, 'i')
const TAKES = /\b(?:take|takes|taking|require|requires|appear|appears|show|populate|update|reflected)\b/i
const LIMIT = /\b(?:up to|within|as (?:much|long) as|no more than)\b/i

/**
 * What a story says may take longer once the systems are back ("changes may take 24–48 hours to appear"), as ISO 8601 duration
 * bounds; null where it says nothing of the kind.
 */
export function readAftermath(sentences: readonly Sentence[]): Aftermath | null {
  for (const { text, role } of sentences) {
    if (role === 'heading' || !TAKES.test(text)) continue
    const length = LENGTH.exec(text)
    if (!length || !/\b(?:may|can|could|will)\b/i.test(text)) continue
    const unit = (length[3] ?? '').toLowerCase()
    const first = durationOf(length[1] ?? '', unit)
    const second = length[2] ? durationOf(length[2], unit) : null
    const isLimit = LIMIT.test(text.slice(Math.max(0, length.index - 16), length.index))
    return { atLeast: isLimit ? null : first, atMost: second ?? first, text }
  }
  return null
}

function durationOf(number: string, unit: string): string {
  const count = NUMBER_WORDS.get(number.toLowerCase()) ?? Number(number)
  return unit === 'hour' ? `PT${count}H` : unit === 'week' ? `P${count}W` : `P${count}D`
}
