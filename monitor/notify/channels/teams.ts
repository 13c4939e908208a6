import { itemHeadline, itemLines } from '../message/item-lines.ts'
import type { Message, MessageItem } from '../message/message.ts'
import { closingLines } from '../message/render-text.ts'
import { postJson } from '../post/post-json.ts'
import type { Sink, SinkTools } from './sink.ts'

/** Where the addresses of workflows with a webhook trigger lie. */
const HOSTS = ['.logic.azure.com', '.logic.azure.us', '.api.powerplatform.com', '.environment.api.powerplatform.com']
/** Teams takes 28 KB. */
const MOST_BYTES = 24_000

/** A workflow of Microsoft Teams that posts what a webhook gets as an adaptive card. */
export function openTeams({ addressEnv }: { readonly addressEnv: string }, tools: SinkTools): Sink {
  return { send: (message) => postJson(addressEnv, HOSTS, JSON.stringify(renderTeams(message)), tools) }
}

/** The payload. Words from pages stand in text runs: unlike text blocks, those know no Markdown. */
export function renderTeams(message: Message): object {
  const compact = message.kind === 'digest' || message.plain
  const whole = wrapCard(message, message.items.flatMap(compact ? lineElements : fullElements), message.items.length)
  if (Buffer.byteLength(JSON.stringify(whole)) <= MOST_BYTES) return whole
  let shown = message.items.length
  let cut = wrapCard(message, message.items.flatMap(lineElements), shown)
  while (shown > 1 && Buffer.byteLength(JSON.stringify(cut)) > MOST_BYTES) {
    shown -= 1
    cut = wrapCard(message, message.items.slice(0, shown).flatMap(lineElements), shown)
  }
  return cut
}

function wrapCard(message: Message, items: readonly object[], shown: number): object {
  const more = message.more + message.items.length - shown
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      textBlock([{ text: message.title, weight: 'Bolder', size: 'Medium' }]),
      ...(message.intro ? [textBlock([{ text: message.intro }])] : []),
      ...items,
      textBlock([{ text: closingLines({ more, siteUrl: null }).join(' '), isSubtle: true, size: 'Small' }]),
    ],
    ...(message.siteUrl ? { actions: [openUrl('Open the dashboard', message.siteUrl)] } : {}),
  }
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }
  return { type: 'message', attachments: [attachment] }
}

function fullElements(item: MessageItem): object[] {
  const [first = '', ...rest] = itemLines(item)
  return [
    { ...textBlock([{ text: first, weight: 'Bolder' }]), separator: true },
    ...rest.map((text) => ({ ...textBlock([{ text }]), spacing: 'None' })),
    ...(item.source ? [{ type: 'ActionSet', actions: [openUrl('Check the source', item.source)] }] : []),
  ]
}

function lineElements(item: MessageItem): object[] {
  const link = item.source ? [{ text: ' (source)', selectAction: openUrl('Check the source', item.source) }] : []
  return [textBlock([{ text: `• ${itemHeadline(item)}` }, ...link])]
}

function textBlock(runs: readonly object[]): object {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run })) }
}

function openUrl(title: string, url: string): object {
  return { type: 'Action.OpenUrl', title, url }
}
