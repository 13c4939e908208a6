import { cleanText, cutText } from '../../../shared/feed/clean-text.ts'
import type { MessageItem } from './message.ts'

/** An item as plain lines without its source: what happened, then its facts. At most `most` characters a line. */
export function itemLines({ news, facts }: MessageItem, most = 500): string[] {
  return [...news, ...facts.map(({ label, text }) => `${label}: ${text}`)].map((line) => cutText(cleanText(line), most))
}

/** An item in one line, for digests: what happened last, and whether it is certain. */
export function itemHeadline({ news, facts }: MessageItem, most = 250): string {
  const doubt = facts.some(({ label }) => label === 'Not certain') ? ' (not certain: check the source)' : ''
  return `${cutText(cleanText(news.at(-1) ?? ''), most)}${doubt}`
}
