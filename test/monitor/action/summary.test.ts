import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { renderSummary } from '../../../monitor/action/render-summary.ts'
import { escapeMarkdown } from '../../../monitor/notify/escape/markdown-text.ts'
import { added, downtime, NOW, report, source } from './samples.ts'

function asHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
}

/** What a reader sees of some Markdown, without the marks that nobody sees. */
function shown(markdown: string): string {
  return textOf(asHtml(markdown)).replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()
}

describe('the summary', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '[click](https://evil.example)',
    '![x](https://evil.example/x.png)',
    'https://evil.example www.evil.example someone@evil.example',
    '| a | b |\n| - | - |',
    '</td></table> <!-- ',
    '`code` **bold** _it_ ~~gone~~ \\| &lt; &#60;b&#62;',
    '# heading',
    '1. one',
    '[^1] [ref]: https://evil.example',
    '$x^2$ @everybody #1 :tada:',
  ]

  it.each(HOSTILE)('shows %j as the text that it is', (text) => {
    expect(shown(`* ${escapeMarkdown(text)}`)).toBe(text.replace(/\s+/g, ' ').trim())
    const elements = asHtml(`x ${escapeMarkdown(text)}\n`).match(/<\w+/g)
    expect(elements).toEqual(['<p'])
  })

  it('shows any text as itself, in a list and in a table', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&[]()!|`*_~\\#@:/.-+=1aw \n'.split('')) }), (text) => {
        const wanted = text.replace(/\s+/g, ' ').trim()
        const escaped = escapeMarkdown(text)
        expect(shown(`x ${escaped}`)).toBe(`x ${wanted}`.trim())
        const table = asHtml(`| a |\n| --- |\n| x${escaped} |\n`)
        expect(table.match(/<td/g)).toHaveLength(1)
        expect(table).not.toMatch(/<(?!\/?(table|thead|tbody|tr|th|td)\b)/)
      }),
    )
  })

  it('tells the answer, the next downtime, the ages, the changes and every source', () => {
    const coming = downtime()
    const health = [
      source(),
      source({ id: 'x', name: 'Known | issues', essential: false, outcome: 'blocked', reason: 'a bot wall' }),
    ]
    const summary = renderSummary({ report: report([coming], health), changes: [added(coming)], ageBefore: 4 * 3_600 })
    expect(asHtml(summary)).toMatch(/<h2>.*<\/h2>/)
    expect(summary).toContain('* Next downtime: **TOMS**, ')
    expect(summary).toContain('read 5 min ago; before this pass they were 4 h old')
    expect(summary).toContain('### What changed (1)')
    expect(asHtml(summary).match(/<td>/g)).toHaveLength(6)
    expect(asHtml(summary)).toContain('<td>Known | issues</td>')
  })

  it('stays far below what GitHub takes, however much there is to tell', () => {
    const long = '|<&@'.repeat(500)
    const records = Array.from({ length: 1_000 }, (_, i) =>
      downtime({ id: `${i}`, title: long, systems: Array(50).fill(long) }),
    )
    const health = Array.from({ length: 1_000 }, (_, i) =>
      source({ id: `${i}`, name: long, reason: long, outcome: 'blocked', lastReadAt: null }),
    )
    const started = Date.parse(NOW) - 600_000
    const down = records.map((record) => ({ ...record, start: new Date(started).toISOString() }))
    const summary = renderSummary({ report: report(down, health), changes: records.map(added), ageBefore: 0 })
    expect(Buffer.byteLength(summary)).toBeLessThan(500_000)
    expect(summary).toContain('and 900 more')
    expect(summary).toContain('and 800 more')
  })
})
