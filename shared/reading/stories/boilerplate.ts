import type { Block } from '../../page/page.ts'
import { holdsDay } from '../../page/words.ts'
import { pattern } from '../../text/pattern.ts'
import { namesEvent } from '../kinds/event/names-event.ts'

const CLOSING_TITLE = new RegExp(
  [
    pattern`
      ^(?:previous|earlier|past|prior|older|archived?|back|more|other)\b.{0,60}\b(?:
        communications?|messages?|e-?mails?|updates?|newsletters?|issues|bulletins?|spotlights?
      )$`,
    '^(?:communications?|message|e-?mail|newsletter|update) archives?$|^archives?$',
    pattern`
      ^(?:additional|more|further|need|needs?|getting?|for|technical|other)? ?(?:more |further |additional )?(?:
        help|support|assistance
      )(?: and (?:support|help|assistance|resources|contacts?))?\??$`,
    pattern`
      ^(?:
        contacts?|contact(?: us| information| list| details)?|(?:any |have |more )?questions\??
        |who(?:m)? to (?:contact|ask|call)\??|where to (?:get|find) help|(?:the )?help ?desk
      )$`,
    '^for (?:more|further|additional|any) (?:information|help|assistance|support|questions)$',
    '^(?:recent|past|other|more) (?:e-?mails?|messages?|communications?|posts?|updates?|articles?|news)$',
    '^(?:subscribe|unsubscribe|sign up for (?:e-?mail )?updates|stay (?:connected|informed|in touch)|join (?:the|our|this)\\b.{0,40}\\blist)$',
    '^(?:related|quick|useful|popular|additional|helpful|external) (?:links?|pages?|content|topics|information)$|^see also$|^links$',
    '^(?:on|in) this (?:page|issue|update|e-?mail|message|section)$|^(?:table of )?contents$',
    pattern`
      ^(?:
        share(?: (?:this|on)\b.{0,30})?|recently posted\b.{0,40}|recent posts|tags|categories|comments|breadcrumbs?
        |navigation|menu|search(?: (?:this|the) (?:site|website|page))?
      )$`,
  ].join('|'),
  'i',
)

/** A heading of the mailing's or site's own, that opens no topic: earlier messages, help, contacts, links. */
export function isClosingTitle(title: string): boolean {
  return title.length < 100 && CLOSING_TITLE.test(title.trim().replace(/[:.]$/, ''))
}

/** A closing heading and what stands under it; "Questions" over a meeting at which they are answered opens a topic. */
export function isClosingTopic(title: string, blocks: readonly Block[]): boolean {
  return (
    isClosingTitle(title) &&
    !(/\bquestions\b/i.test(title) && blocks.some(({ text }) => holdsDay(text) && namesEvent(text)))
  )
}

const REACHED = /\S@\S|\b\d{3}[-.) ]{1,2}\d{3}-\d{4}\b|\bcall\b|\bhelp ?desk\b/i

/** A telephone number or an address and nothing else. */
const ONLY_REACHED =
  /^(?:(?:phone|tel|telephone|e-?mail|fax|web)\.?:? )?(?:\(?\d{3}\)?[-.) ]{1,2}\d{3}[-.]\d{4}|\S+@\S+|(?:https?:\/\/|www\.)\S+)$/i

/** A list of people and offices to turn to: most of its items hold an e-mail address or a telephone number. */
export function isContactList(blocks: readonly Block[]): boolean {
  if (blocks.length > 0 && blocks.every(({ text }) => ONLY_REACHED.test(text))) return true
  const items = blocks.filter((block) => block.kind === 'item' || block.kind === 'row')
  if (items.length < 2) return false
  // Whom to ask about a day, beside it, makes no list of people of a list of days.
  const reached = items.filter(
    ({ text, links }) =>
      !holdsDay(text) && (REACHED.test(text) || links.some((link) => /^(?:mailto|tel):/i.test(link.href))),
  )
  const told = blocks.filter((block) => block.kind === 'paragraph' && block.text.length > 160)
  return reached.length * 3 >= items.length * 2 && told.length === 0
}
