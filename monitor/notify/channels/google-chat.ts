import { escapeHtml } from '../../../shared/feed/escape-html.ts'
import { itemHeadline, itemLines } from '../message/item-lines.ts'
import type { Message, MessageItem } from '../message/message.ts'
import { closingLines } from '../message/render-text.ts'
import { postJson } from '../post/post-json.ts'
import type { Sink, SinkTools } from './sink.ts'

const HOSTS = ['chat.googleapis.com']
const LONGEST_HEADER = 200
/** Google Chat takes 32 KB; full items stay far below it. */
const MOST_FULL = 15

/** An incoming webhook of Google Chat (https://developers.google.com/workspace/chat/quickstart/webhooks). */
export function openGoogleChat({ addressEnv }: { readonly addressEnv: string }, tools: SinkTools): Sink {
  return {
    send(message) {
      // A request that is made twice with the same id gives one message.
      const withId = message.plain ? tools : { ...tools, readSecret: addRequestId(tools, message.key) }
      return postJson(addressEnv, HOSTS, JSON.stringify(renderGoogleChat(message)), withId)
    },
  }
}

function addRequestId({ readSecret }: SinkTools, key: string): SinkTools['readSecret'] {
  return (name) => {
    const url = URL.parse(readSecret(name) ?? '')
    url?.searchParams.set('requestId', key)
    return url?.href ?? readSecret(name)
  }
}

/** The payload. A card's paragraphs take a little HTML, so words from pages are escaped as HTML. */
export function renderGoogleChat(message: Message): object {
  // Plain messages know `<users/all>` and no escape for it.
  const title = message.title.replaceAll('<', '‹').replaceAll('>', '›').slice(0, LONGEST_HEADER)
  if (message.plain) return { text: title.replace(/[*_~`]/g, '') }
  const full = message.kind !== 'digest' && message.items.length <= MOST_FULL
  const closing = closingLines({ ...message, siteUrl: null }).join(' ')
  const site = message.siteUrl ? [button('Open the dashboard', message.siteUrl)] : []
  const card = {
    header: { title },
    sections: [
      ...(message.intro ? [{ widgets: [paragraph(escapeHtml(message.intro))] }] : []),
      ...(full ? message.items.map(fullSection) : [{ widgets: [paragraph(message.items.map(line).join('<br>'))] }]),
      { widgets: [paragraph(`<i>${escapeHtml(closing)}</i>`), ...site] },
    ],
  }
  return { cardsV2: [{ cardId: message.key, card }] }
}

function fullSection(item: MessageItem): object {
  const [first = '', ...rest] = itemLines(item).map(escapeHtml)
  const text = [`<b>${first}</b>`, ...rest].join('<br>')
  return { widgets: [paragraph(text), ...(item.source ? [button('Check the source', item.source)] : [])] }
}

function line(item: MessageItem): string {
  const link = item.source ? ` <a href="${escapeHtml(item.source)}">source</a>` : ''
  return `• ${escapeHtml(itemHeadline(item))}${link}`
}

function paragraph(text: string): object {
  return { textParagraph: { text } }
}

function button(text: string, url: string): object {
  return { buttonList: { buttons: [{ text, onClick: { openLink: { url } } }] } }
}
