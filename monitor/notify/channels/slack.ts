import { escapeSlack } from '../escape/slack-text.ts'
import { itemHeadline, itemLines } from '../message/item-lines.ts'
import type { Message, MessageItem } from '../message/message.ts'
import { closingLines } from '../message/render-text.ts'
import { postJson } from '../post/post-json.ts'
import type { Sink, SinkTools } from './sink.ts'

const HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com']
/** Slack takes 50 blocks of 3,000 characters each; a header has 150. */
const LONGEST_HEADER = 150
const LONGEST_TEXT = 2_900
/** With two blocks each, so many items fit. */
const MOST_FULL = 20

/** An incoming webhook of Slack (https://api.slack.com/messaging/webhooks). */
export function openSlack({ addressEnv }: { readonly addressEnv: string }, tools: SinkTools): Sink {
  return { send: (message) => postJson(addressEnv, HOSTS, JSON.stringify(renderSlack(message)), tools) }
}

/** The payload. Words from pages stand in `plain_text`, where Slack looks for no marks, mentions or links. */
export function renderSlack(message: Message): object {
  const text = escapeSlack(message.title)
  if (message.plain) return { text: [text, ...message.items.map((item) => escapeSlack(itemHeadline(item)))].join('\n') }
  const full = message.kind !== 'digest' && message.items.length <= MOST_FULL
  return {
    text,
    blocks: [
      { type: 'header', text: plainText(message.title.slice(0, LONGEST_HEADER)) },
      ...(message.intro ? [{ type: 'section', text: plainText(message.intro) }] : []),
      ...(full ? message.items.flatMap(fullBlocks) : lineBlocks(message.items)),
      { type: 'context', elements: [plainText(closingLines(message).join(' '))] },
    ],
  }
}

function fullBlocks(item: MessageItem): object[] {
  return [
    { type: 'section', text: plainText(itemLines(item).join('\n')) },
    ...(item.source ? [{ type: 'context', elements: [{ type: 'mrkdwn', text: linkTo(item.source) }] }] : []),
  ]
}

/** Many items: a line and a link for each, as many lines in a block as fit. */
function lineBlocks(items: readonly MessageItem[]): object[] {
  const texts: string[] = []
  for (const item of items) {
    const line = `• ${escapeSlack(itemHeadline(item))}${item.source ? ` ${linkTo(item.source)}` : ''}`
    const last = texts.at(-1)
    if (last !== undefined && last.length + line.length < LONGEST_TEXT) texts[texts.length - 1] = `${last}\n${line}`
    else texts.push(line)
  }
  return texts.map((text) => ({ type: 'section', text: { type: 'mrkdwn', verbatim: true, text } }))
}

function linkTo(href: string): string {
  return `<${escapeSlack(href).replaceAll('|', '%7C')}|Check the source>`
}

function plainText(text: string): object {
  return { type: 'plain_text', emoji: false, text: text.slice(0, LONGEST_TEXT) }
}
