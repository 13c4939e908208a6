import { isOnlyDay, isOnlyTimes } from '../page/words.ts'
import { systemIdsIn } from '../systems/find-systems.ts'
import { saysOnlyDowntimes } from './families/split-stretches.ts'
import { DOWN } from './kinds/downtime/downtime-cues.ts'
import { isDayless, onDay } from './mentions/spread-day.ts'
import { readTimes } from './phrases/read-times.ts'
import type { TimePhrase } from './phrases/time-phrase.ts'
import type { Sentence } from './sentences.ts'

/**
 * Sentences in which the day of a sentence that opens a list ("Both will be down on March 7:") is that of each item's hours ("TOMS, 6–7
 * a.m."), and no longer a time of its own. Only where each item has hours of its own systems, or where the line is a day and nothing
 * else ("Thursday, March 7" over "Session 1, 9–11 a.m."; in a list of days also over "Orders are due").
 */
export function spreadLeadIn(sentences: readonly Sentence[]): readonly Sentence[] {
  let spread: Sentence[] | null = null
  const isListOfDays = sentences.filter(({ role, text }) => role === 'sentence' && isOnlyDay(text)).length > 1
  for (const [at, opener] of sentences.entries()) {
    const [day, ...others] = opener.times[0] ?? []
    if (!day || others.length) continue
    const items = itemsOf(opener, sentences, at + 1)
    // "July 8–26" over "Ordering window": a stretch of days has no hours of its own.
    const isOfThings = day.shape === 'range' && isOnlyTimes(opener.text) && items.every(isUndated)
    if (day.shape !== 'point' && !isOfThings) continue
    const isBare = day.hours === null && day.edges.every(({ when, clock }) => when?.form === 'day' && clock === null)
    const isOwnLine = isOnlyDay(opener.text) && items.every(hasHours)
    // A lone day above a list may be when the page was written.
    const isOfAll =
      isOnlyDay(opener.text) &&
      (opener.role === 'item' || isListOfDays) &&
      items.every((item) => isUndated(item) || hasHours(item))
    const isOfSystems = items.length > 1 && items.every(hasOwnHours) && DOWN.test(opener.text)
    if (!isBare || items.length === 0 || !(isOwnLine || isOfSystems || isOfAll || isOfThings)) continue
    spread ??= [...sentences]
    spread[at] = { ...opener, times: [[]] }
    for (const [nth, item] of items.entries()) {
      spread[at + 1 + nth] = isUndated(item) ? behindDay(opener, item) : { ...item, times: [onDays(item, day)] }
    }
  }
  return spread ?? sentences
}

/** The items that a sentence, or an item over them, opens, right behind it; all that stands under a heading. */
function itemsOf(opener: Sentence, sentences: readonly Sentence[], from: number): Sentence[] {
  const { role, depth, text } = opener
  if (role === 'row') return []
  if (role === 'heading') return sentences.some((other) => other.role === 'row') ? [] : sentences.slice(from)
  const items: Sentence[] = []
  for (let at = from; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence
    const isOpened = role === 'item' ? sentence.depth > depth : sentence.leadIn === text
    if (sentence.role !== 'item' || !isOpened) break
    items.push(sentence)
  }
  return items
}

/** "October 9" above "Orders are due", as "October 9: Orders are due". */
function behindDay(opener: Sentence, item: Sentence): Sentence {
  const text = `${opener.text}: ${item.text}`
  return { ...item, text, times: [readTimes(text)] }
}

function onDays(item: Sentence, day: TimePhrase): TimePhrase[] {
  return (item.times[0] ?? []).map((hours) => onDay(hours, day))
}

/** A thing without a time, and not just a system that the day is told of. */
function isUndated({ times, text }: Sentence): boolean {
  return times.every((each) => each.length === 0) && !/[.!?]$/.test(text) && !saysOnlyDowntimes(text)
}

function hasOwnHours(item: Sentence): boolean {
  return hasHours(item) && systemIdsIn(item.text).length > 0
}

function hasHours({ times }: Sentence): boolean {
  const [hours, ...others] = times[0] ?? []
  return hours !== undefined && [hours, ...others].every(isDayless)
}
