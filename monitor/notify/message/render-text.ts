import { cleanText } from '../../../shared/feed/clean-text.ts'
import type { Message, MessageItem } from './message.ts'

/** A message as plain text, for e-mail, for a terminal and for receivers that show nothing else. */
export function renderText(message: Message): string {
  const parts = [...(message.intro ? [message.intro] : []), ...message.items.map(renderItem), ...closingLines(message)]
  return `${parts.join('\n\n')}\n`
}

/** What stands at the end of every message: what was left out, and where more is. */
export function closingLines({ more, siteUrl }: Pick<Message, 'more' | 'siteUrl'>): string[] {
  return [
    ...(more > 0 ? [`And ${more} more.`] : []),
    ...(siteUrl ? [`Everything that is known: ${siteUrl}`] : []),
    'The pages themselves have the last word. Times are in Pacific time.',
  ]
}

function renderItem({ news, facts, source }: MessageItem): string {
  const lines = [
    ...news,
    ...facts.map(({ label, text }) => `  ${label}: ${text}`),
    ...(source ? [`  Source: ${source}`] : []),
  ]
  return lines.map((line) => cleanText(line.trimEnd())).join('\n')
}
