import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const feed = (xml: string) => pageOf(xml, { contentType: 'application/rss+xml', url: 'https://a.example/feed' })

it('reads the items of a feed as headings with their links, dates and descriptions', async () => {
  const page = await feed(`<?xml version="1.0"?><rss version="2.0"><channel><title>Desk &amp; Lamp</title>
    <lastBuildDate>Mon, 4 May 2026 09:00:00 PST</lastBuildDate>
    <item><title>Lamps</title><link>/lamps</link><pubDate>Mon, 4 May 2026 08:00:00 PST</pubDate>
    <description>&lt;p&gt;They &lt;b&gt;burn&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>`)
  expect([page.format, page.title, page.dateline]).toEqual(['feed', 'Desk & Lamp', 'Mon, 4 May 2026 09:00:00 PST'])
  expect(outlineOf(page.body)).toEqual(['## Lamps', 'Mon, 4 May 2026 08:00:00 PST', 'They burn.'])
  expect(page.body[0]?.links).toEqual([{ text: 'Lamps', href: 'https://a.example/lamps' }])
})

it('does not expand entities of its own making', async () => {
  const page = await feed(
    '<!DOCTYPE rss [<!ENTITY a "lamp lamp"><!ENTITY b "&a;&a;">]><rss><channel><title>D</title><item><title>x &b; y</title></item></channel></rss>',
  )
  expect(page.body[0]?.text).toBe('x &b; y')
})

it('reads what a feed keeps as character data, with its markup and the markup of its titles', async () => {
  const page = await feed(`<rss><channel><title><![CDATA[Desk & Lamp]]></title>
    <item><title>Lamps &amp;amp; Desks</title><description><![CDATA[<p>They <a href="/b">burn</a> &amp; shine.</p>]]></description></item>
    <item><title>Is 5 &lt; 6?</title><description>Short</description><content:encoded><![CDATA[<p>It is.</p>]]></content:encoded></item>
    </channel></rss>`)
  expect(page.title).toBe('Desk & Lamp')
  expect(outlineOf(page.body)).toEqual(['## Lamps & Desks', 'They burn & shine.', '## Is 5 < 6?', 'It is.'])
})
