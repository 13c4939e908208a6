import type { Page } from '../../page/page.ts'
import { pattern } from '../../text/pattern.ts'
import type { Family } from '../page-reading.ts'
import { type Address, addressOf } from './address.ts'
import { isIndexPage } from './is-index-page.ts'
import { isLinkHub } from './is-link-hub.ts'

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const UPDATE =
  /\b(?:caaspp update|elpac update|assessment spotlight|(?:update|spotlight|newsletter),? (?:issue|no\.?|number))\b/i
const MAILING_TITLE = new RegExp(
  pattern`
    \b(?:
      monthly (?:update|communication|newsletter|message)|(?:${MONTHS})(?: \d{4})? (?:monthly )?(?:update|communication)
      |(?:update|communication):? (?:for )?(?:${MONTHS})\b
    )`,
  'i',
)
const IN_LETTERS = /\/e-?mails?\/[^/]*\d/
const MAILING_LINE = /\be-?mail\b|\b(?:message|communication) sent\b/i
const SCHEDULE = new RegExp(
  pattern`
    \b(?:down ?times?|outages?)\b.{0,60}\b(?:schedules?|calendar|planned)\b
    |\b(?:planned|scheduled|upcoming|system) (?:system )?(?:down ?times?|outages?|maintenance)\b
    |\bmaintenance (?:schedule|calendar|windows?)\b
    |\b(?:schedule|calendar) of (?:system )?(?:down ?times?|maintenance)\b`,
  'i',
)
const ISSUES =
  /\b(?:known|open|current|reported|resolved|unresolved) (?:system )?(?:issues|problems)\b|\b(?:issues?|problems?) (?:log|list)\b/i
const TRAINING = new RegExp(
  pattern`
    \b(?:
      trainings?|webinars?|workshops?|tutorials?|get involved|professional (?:learning|development)
      |(?:courses|events)(?: calendar)?$|educator opportunities
    )\b`,
  'i',
)
const RESOURCE = /\b(?:resources?|library|hub|manuals|links|downloads|toolkit|forms and|documents|guides|archive)\b/i
const TABLES_OF_WORK =
  /\b(?:ordering|orders?|materials|shipping|delivery|pick-?up|reports? (?:schedule|calendar)|reporting (?:schedule|calendar|timeline))\b/i

/**
 * The kind of page, from its title, date line and content first and its address second; any page of these kinds is known
 * by them, not a list of addresses. What comes from a site that is none of the programs' own is `other`.
 */
export function chooseFamily(page: Page): Family {
  const title = page.title ?? ''
  const address = addressOf(page.url)
  if (page.format === 'feed' || (/\bcalpads\b/i.test(title) && !isOfPrograms(title, address))) return 'other'
  if (UPDATE.test(title) && /\d/.test(title)) return 'cde-update'
  if (page.format === 'message') return 'program-email'
  if (address.isForeign) return 'other'
  if (isIndexPage(page)) return 'resource-page'
  if (isMailing(page, address.path)) return 'program-email'
  return familyOfReference(page, title, address.path)
}

/** A letter of the programs themselves about another system: "CAASPP and ELPAC: CALPADS Away". */
function isOfPrograms(title: string, { path, isForeign }: Address): boolean {
  return !isForeign && IN_LETTERS.test(path) && /^(?:caaspp|elpac)\b/i.test(title)
}

/** "CAASPP Communication: July 2022": the name of a monthly mailing, and no topic. */
export function isMailingTitle(title: string): boolean {
  return MAILING_TITLE.test(title)
}

function isMailing(page: Page, path: string): boolean {
  if (page.dateline && MAILING_LINE.test(page.dateline)) return true
  if (isMailingTitle(page.title ?? '')) return true
  return IN_LETTERS.test(path)
}

function familyOfReference(page: Page, title: string, path: string): Family {
  if (SCHEDULE.test(title) || (/\bdown-?times?\b/.test(path) && /down ?time|maintenance|schedule/i.test(title)))
    return 'downtime-schedule'
  if (ISSUES.test(title) || (/\bissues\b/.test(path) && /issue|problem/i.test(title))) return 'known-issues'
  if (isHome(page, path)) return 'home-news'
  if (RESOURCE.test(title)) return 'resource-page'
  if (TRAINING.test(title)) return 'training-list'
  if (TABLES_OF_WORK.test(title)) return 'other'
  if (/\/how-to-hub|\/coordinator-how-to|[/-]resources\//.test(path)) return 'resource-page'
  if (/\/get-involved|\/trainings?\/|\/webinars?\b/.test(path)) return 'training-list'
  return isLinkHub(page) ? 'resource-page' : 'other'
}

/** The front page of a site, or one whose body is a list of its news. */
function isHome(page: Page, path: string): boolean {
  if (/^https?:/i.test(page.url) && /^\/?(?:(?:home|index|default)(?:\.\w{2,5})?)?$/.test(path)) return true
  return page.body.some(
    (block) => block.kind === 'heading' && /^(?:latest |program |site )?news(?: and .{1,80})?$/i.test(block.text),
  )
}
