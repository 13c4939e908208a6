import { cutText } from '../../../shared/feed/clean-text.ts'
import { escapeMarkdown, escapeMarkdownUrl } from '../escape/markdown-text.ts'
import { itemHeadline, itemLines } from '../message/item-lines.ts'
import type { Message, MessageItem } from '../message/message.ts'
import { closingLines } from '../message/render-text.ts'
import { postJson } from '../post/post-json.ts'
import type { Sink, SinkTools } from './sink.ts'

const HOSTS = ['discord.com', 'discordapp.com', 'canary.discord.com', 'ptb.discord.com']
/** Discord takes 10 embeds with 6,000 characters in all, 4,096 in one, and 2,000 beside them. */
const MOST_EMBEDS = 10
const MOST_IN_ALL = 5_000
const LONGEST_DESCRIPTION = 3_500
const LONGEST_CONTENT = 1_900

/** A webhook of Discord (https://discord.com/developers/docs/resources/webhook#execute-webhook). */
export function openDiscord({ addressEnv }: { readonly addressEnv: string }, tools: SinkTools): Sink {
  return { send: (message) => postJson(addressEnv, HOSTS, JSON.stringify(renderDiscord(message)), tools) }
}

/** The payload. Nothing in it can call anybody: mentions are switched off as well as escaped. */
export function renderDiscord(message: Message): object {
  const content = cut(
    `**${escapeMarkdown(message.title)}**${message.intro ? `\n${escapeMarkdown(message.intro)}` : ''}`,
  )
  const quiet = { allowed_mentions: { parse: [] } }
  if (message.plain) return { content: cut(escapeMarkdown(message.title)), ...quiet }
  const full = message.kind !== 'digest' && message.items.length <= MOST_EMBEDS
  const embeds = full ? fullEmbeds(message.items) : [lineEmbed(message.items)]
  const footer = { footer: { text: closingLines({ ...message, siteUrl: null }).join(' ') } }
  const site = message.siteUrl ? `\n[Dashboard](${escapeMarkdownUrl(message.siteUrl)})` : ''
  const last = embeds.length - 1
  return {
    content: `${content}${site}`,
    embeds: embeds.map((embed, index) => (index === last ? { ...embed, ...footer } : embed)),
    ...quiet,
  }
}

function fullEmbeds(items: readonly MessageItem[]): object[] {
  const room = Math.min(LONGEST_DESCRIPTION, Math.floor(MOST_IN_ALL / Math.max(1, items.length)))
  return items.map((item) => {
    const link = item.source ? `\n[Check the source](${escapeMarkdownUrl(item.source)})` : ''
    return { description: `${fitLines(itemLines(item).map(escapeMarkdown), room - link.length)}${link}` }
  })
}

function lineEmbed(items: readonly MessageItem[]): object {
  const lines = items.map((item) => {
    const link = item.source ? ` [source](${escapeMarkdownUrl(item.source)})` : ''
    return `• ${escapeMarkdown(itemHeadline(item, 150))}${link}`
  })
  return { description: fitLines(lines, LONGEST_DESCRIPTION) }
}

/** As many whole lines as fit, and how many were left out. */
function fitLines(lines: readonly string[], room: number): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    if (text.length + line.length + 1 > room - 20) return `${text}\n… and ${lines.length - index} more lines`.trim()
    text += `${index > 0 ? '\n' : ''}${line}`
  }
  return text
}

/** Cut before it is too long; a backslash at the end would escape what follows. */
function cut(text: string): string {
  return cutText(text, LONGEST_CONTENT).replace(/\\…$/, '…')
}
