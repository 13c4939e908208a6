import { createHash } from 'node:crypto'
import { selectSituation } from '../../../shared/feed/situation.ts'
import { dayAt } from '../../../shared/time/moments.ts'
import { hashOf } from '../../text/hash-of.ts'
import { describeAnswer } from '../../words/describe-situation.ts'
import { ENGLISH } from '../../words/english.ts'
import { formatMoment } from '../../words/format-moment.ts'
import { SPANISH } from '../../words/spanish.ts'
import type { Words } from '../../words/words.ts'
import { reliableUntil } from '../reliable-until.ts'
import type { SiteModel } from '../site-model.ts'
import { renderAnswer } from './answer-section.ts'
import { DASHBOARD_PATHS } from './dashboard-paths.ts'
import { renderFeeds } from './feeds-section.ts'
import { renderFreshness } from './freshness-section.ts'
import { Html, html, moving } from './html.ts'
import { renderChangeList, renderNotices } from './lists.ts'
import { PAGE_ENGLISH } from './page-english.ts'
import { PAGE_SPANISH } from './page-spanish.ts'
import type { PageWords } from './page-words.ts'
import { planTimeline } from './plan-timeline.ts'
import { SCRIPT } from './script.ts'
import { selectComingDates } from './select-ahead.ts'
import { STYLE } from './style.ts'
import { renderSystemList } from './systems-section.ts'
import { renderDates, renderDowntimes, renderIssues } from './tables.ts'
import { renderTimeline } from './timeline-section.ts'
import type { Scene, View } from './view.ts'

/** One language's dashboard: its place below the site's folder, and the way back from there. */
interface Edition {
  path: string
  root: string
  words: Words
  page: PageWords
}

const EDITIONS: readonly Edition[] = [
  { path: DASHBOARD_PATHS.english, root: '', words: ENGLISH, page: PAGE_ENGLISH },
  { path: DASHBOARD_PATHS.spanish, root: '../', words: SPANISH, page: PAGE_SPANISH },
]

/** A dashboard as text. `key` tells whether two of them say the same, apart from the moments that move with every pass. */
export interface Dashboard {
  path: string
  key: string
  markup: string
}

/** Nothing but the style, the script and the drawing that stand in the page itself may load or run, whatever gets into it. */
const POLICY = `default-src 'none'; style-src ${sourceOf(STYLE)}; script-src ${sourceOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

/** The dashboard in each language: one self-contained page. */
export function renderDashboards(model: SiteModel): Dashboard[] {
  const today = dayAt(model.now)
  const situation = selectSituation(model.records, model.health, model.now)
  const scene: Scene = {
    model,
    today,
    situation,
    reliableUntil: reliableUntil(model, situation),
    timeline: planTimeline(model.records, today),
    coming: selectComingDates(model.records, today),
  }
  return EDITIONS.map((edition) => {
    const { path, words } = edition
    const stamp: View['stamp'] = (instant, say) => moving(formatMoment(instant, words), say)
    const instant: View['instant'] = (moment) => moving(new Date(moment).toISOString())
    const view = { ...scene, ...edition, stamp, instant }
    const [opening, rest] = [renderOpening(view), renderRest(view)]
    const key = hashOf(opening.lasting + rest.lasting)
    const drawn = html`<meta name="drawn" content="${instant(model.now)}"><meta name="content-key" content="${key}">`
    return { path, key, markup: opening.markup + drawn.markup + rest.markup }
  })
}

/** Up to where the head says when it was drawn, and what tells this page from one that says otherwise. */
function renderOpening({ words }: View): Html {
  return html`<!doctype html>
<html lang="${words.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
`
}

function renderRest(view: View): Html {
  const { situation, words, page, root, reliableUntil, instant } = view
  const limit = reliableUntil === null ? null : html`<meta name="rely-until" content="${instant(reliableUntil)}">`
  return html`${limit}
<title>${describeAnswer(situation, words)} – ${page.title}</title><meta name="description" content="${page.about}">
<link rel="alternate" type="application/atom+xml" title="${page.feeds.atom}" href="${root}feed.atom"><link rel="alternate" type="application/feed+json" title="${page.feeds.jsonFeed}" href="${root}feed.json">
<link rel="alternate" hreflang="${page.other.locale}" href="${root}${page.other.path}">
<style>${new Html(STYLE)}</style></head>
<body><a class="skip" href="#now">${page.skip}</a><div class="page">
<header class="top"><h1>${page.title}</h1><p>${page.about}</p><a href="${root}${page.other.path}" lang="${page.other.locale}" hreflang="${page.other.locale}">${page.other.name}</a></header>
<main>
${renderAnswer(view)}${renderContents(page)}
${renderTimeline(view)}${renderDowntimes(view)}${renderNotices(view)}${renderDates(view)}${renderIssues(view)}${renderChangeList(view)}${renderSystemList(view)}${renderFeeds(view)}${renderFreshness(view)}
</main>
<footer><p>${page.footer}</p></footer>
</div><script>${new Html(SCRIPT)}</script></body></html>
`
}

function renderContents(page: PageWords): Html {
  const links: readonly [string, string][] = [
    ['timeline', page.timeline.heading],
    ['downtimes', page.downtimes.heading],
    ['notices', page.notices.heading],
    ['dates', page.dates.heading],
    ['issues', page.issues.heading],
    ['changes', page.changes.heading],
    ['systems', page.systems.heading],
    ['feeds', page.feeds.heading],
    ['sources', page.freshness.heading],
  ]
  return html`<nav aria-label="${page.sections}"><ul>${links.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`
}

/** An inline text as a content security policy names it: by its hash. */
function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
