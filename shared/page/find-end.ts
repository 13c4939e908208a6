import { pattern } from '../text/pattern.ts'

/** Lines at which the site's own foot or sidebar begins, where no landmark says so. */
const FOOT_LINE = new RegExp(
  pattern`
    ^(?:
      last reviewed:|share this page\b|recently posted in\b|back to top$|©|\(c\) ?\d{4}|copyright (?:©|\d{4})
      |all rights reserved|to (?:unsubscribe|stop receiving|opt out)\b|(?:click here to )?unsubscribe\b
      |this (?:e-?mail|message) was sent (?:to|by)\b|manage (?:your )?(?:subscription|preferences)
      |update your (?:subscription|preferences)|site designed\b|privacy policy$|confidentiality notice\b
      |this (?:e-?mail|message|communication)(?:,? (?:and|including) any attachments?,?)? (?:is|are|may|contains?)\b.{0,60}\b(?:
        confidential|privileged|intended
      )|was this (?:page|information) helpful|(?:we use|this (?:web ?)?site uses) cookies
    )`,
  'i',
)
/** Headings of a footer's groups of links. */
const FOOT_GROUP = new RegExp(
  pattern`
    ^(?:
      about cde|popular links|popular content|additional links|get help|quick links|site information|connect with us
      |follow us(?: on)?|stay connected|site map|external links
    )$`,
  'i',
)
/** "… as a reminder", "… to let you know that" opens what a letter has to say. */
const MAILING_REASON = new RegExp(
  pattern`
    ^you (?:are receiv|receiv)(?:ing|e) this (?:e-?mail|message)(?!
      ,? (?:as an? (?:[\w-]+ )?reminder|to (?:inform|remind|notify|tell|let|alert|advise|confirm))\b
    )`,
  'i',
)
const CONTACT_LINE = /^questions: ?(?:$|.*(?:\||@|\d{3}-\d{3}-\d{4}|\b(?:office|division|services|unit|team)$))/i

/** Does a passage open the end of a page: contact line, review date, sidebar, footer or the small print of a mailing? */
export function opensFoot(text: string, isHeading: boolean): boolean {
  if (text.length > 2000) return false
  const start = text.slice(0, 200)
  if (FOOT_LINE.test(start) || isMailingReason(text) || (text.length < 40 && FOOT_GROUP.test(text))) return true
  return !isHeading && CONTACT_LINE.test(start)
}

/** Why somebody gets a mailing: "You are receiving this e-mail because …". */
export function isMailingReason(text: string): boolean {
  return MAILING_REASON.test(text)
}

/** `-- ` alone opens a mail's signature; a long dash does so in plain text only, as elsewhere it fills an empty place. */
export function isSignatureMark(text: string, isText: boolean): boolean {
  return (isText ? /^(?:--|—|_{5,})$/ : /^(?:--|_{5,})$/).test(text.trim())
}

/** The banner that a mail server puts on top of messages from outside. */
const EXTERNAL =
  /^\W{0,3}(?:caution|warning|external)\b.{0,80}\b(?:originat|outside|external (?:sender|source|e-?mail)|do not (?:click|open))/i

const PASS_ON_OR_JOIN = new RegExp(
  pattern`
    ^(?:
      please (?:feel free to )?(?:share|forward) this (?:e-?mail|message|update|communication|newsletter)
      |to (?:join|subscribe to) (?:the|this|our)\b[^.]{0,60}\b(?:list|e-?mail|newsletter)|are you a new subscriber
    )`,
  'i',
)

/** What asks the reader to pass a mailing on or to join its list: part of no story. */
export function isMailingNote(text: string): boolean {
  if (EXTERNAL.test(text)) return true
  return PASS_ON_OR_JOIN.test(text)
}

/** Words by which a sidebar, list of contents or row of buttons announces itself. */
const ASIDE = new RegExp(
  pattern`
    ^(?:
      on this page|in this (?:issue|update|e-?mail|message|edition|newsletter|section|communication)|table of contents
      |contents|page contents|jump to(?: section)?|inside this issue|what[’']s inside
      |topics? in this (?:issue|update|message|e-?mail)|skip to\b.{0,30}|share(?: this)?|print(?: this page)?
      |expand all|collapse all|show all|hide all|menu|search|close
      |view (?:this (?:e-?mail|message) )?(?:in (?:your|a) (?:web )?browser|online|as a web ?page)
    )\s*[:.]?$`,
  'i',
)

/** A list of contents, a button or a skip link: never a story, never part of one. */
export function isAside(text: string): boolean {
  return text.length < 80 && ASIDE.test(text.trim())
}
