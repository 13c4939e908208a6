import { cleanText, cutText } from '../../../shared/feed/clean-text.ts'
import { escapeMarkdown, escapeMarkdownUrl } from '../escape/markdown-text.ts'
import { itemHeadline } from '../message/item-lines.ts'
import type { Message, MessageItem } from '../message/message.ts'
import { closingLines } from '../message/render-text.ts'

const LONGEST_TITLE = 200

/** An issue's title, which GitHub shows as plain text but for what stands between backquotes; mentions do nothing in it. */
export function renderIssueTitle({ record, news }: MessageItem): string {
  const title = record ? `${record.title}` : (news.at(-1) ?? '')
  return cutText(cleanText(title).replaceAll('`', "'").trim() || 'CAASPP Watch', LONGEST_TITLE)
}

/** An issue's text: how the thing stands now. */
export function renderIssueBody(item: MessageItem, message: Message): string {
  const rows = item.facts.map(({ label, text }) => `* **${label}:** ${escapeMarkdown(text)}`)
  const closing = closingLines({ more: 0, siteUrl: null }).map(escapeMarkdown).join(' ')
  return [
    `**${escapeMarkdown(itemHeadline(item))}**`,
    rows.join('\n'),
    item.source ? `[Check the source](${escapeMarkdownUrl(item.source)})` : '',
    message.siteUrl ? `[Everything that is known](${escapeMarkdownUrl(message.siteUrl)})` : '',
    `<sub>${closing}</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** A comment: what happened. */
export function renderComment({ news, source }: MessageItem): string {
  const link = source ? [`[Check the source](${escapeMarkdownUrl(source)})`] : []
  return [...news.map(escapeMarkdown), ...link].join('\n\n')
}
