import { escapeHtml } from '../../../shared/feed/escape-html.ts'
import type { Message, MessageItem } from './message.ts'
import { closingLines } from './render-text.ts'

// Mail programs know little CSS and no style sheets; sizes and colours come from the reader's own settings.
const CELL = 'style="padding:0 12px 0 0;vertical-align:top"'

/** A message as an HTML page for e-mail: no pictures, no scripts, nothing that is fetched. */
export function renderHtml(message: Message): string {
  const { title, intro, items } = message
  const closing = closingLines({ ...message, siteUrl: null })
    .map(escapeHtml)
    .join(' ')
  const site = message.siteUrl ? `<p><a href="${escapeHtml(message.siteUrl)}">Everything that is known</a></p>\n` : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font-family:sans-serif">
${intro ? `<p>${escapeHtml(intro)}</p>\n` : ''}${items.map(renderItem).join('\n')}
${site}<p><small>${closing}</small></p>
</body></html>
`
}

function renderItem({ news, facts, source }: MessageItem): string {
  const rows = facts.map(
    ({ label, text }) =>
      `<tr><th scope="row" align="left" ${CELL}>${escapeHtml(label)}</th><td>${escapeHtml(text)}</td></tr>`,
  )
  const [first = '', ...rest] = news.map(escapeHtml)
  return [
    `<h2 style="font-size:1.1em">${first}</h2>`,
    ...rest.map((sentence) => `<p>${sentence}</p>`),
    ...(rows.length > 0 ? [`<table>${rows.join('')}</table>`] : []),
    ...(source ? [`<p><a href="${escapeHtml(source)}">Check the source</a></p>`] : []),
  ].join('\n')
}
