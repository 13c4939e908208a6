import { pattern } from '../../text/pattern.ts'
import type { PageFace } from './page-face.ts'

const MISSING_NAME = new RegExp(
  [
    '^(?:error|http(?: error)?|status)?[ :–-]{0,3}404\\b',
    pattern`
      ^(?:error[ :–-]{1,3})?(?:the |this |that |your )?(?:requested )?(?:web ?)?(?:
        page|file|document|content|resource|address|url
      )(?: you (?:have )?(?:requested|asked for|are looking for|were looking for))?(?:/\w+)? (?:
        (?:was|is|could|can)(?:n['’]t|not| not) (?:be )?(?:found|available|displayed|located|here)
        |not (?:found|available|here)|(?:is |was )?(?:missing|gone|unavailable|removed)
        |has (?:moved|been (?:moved|removed|deleted))|no longer (?:exists|available)|is no longer (?:here|available)
        |does(?:n['’]t| not) exist
      )\b`,
    '^not found\\b',
    "^(?:we['’]?re |we are |i['’]m )?(?:sorry|oops|whoops|uh[ -]oh)\\b.{0,60}\\b(?:page|not found|find|exist)\\b",
    "^we (?:can['’]?t|cannot|could(?:n['’]t| not)|didn['’]t) find\\b",
    '^(?:\\w+[,!.] )?(?:there is )?nothing (?:is |was )?(?:here|found|at this address)\\b',
    '^(?:this |the )?page (?:is |was |has been )?(?:retired|archived|unpublished|taken down)$',
    '^broken link$',
  ].join('|'),
  'i',
)
const MISSING_LINE = new RegExp(
  pattern`
    \b(?:page|file|document|address|url|resource|content)\b[^.]{0,60}\b(?:
      (?:was|is|could|can|does|do|did|has)(?:n['’]t| not|not) (?:be )?(?:
        found|located|exist|available|on this server|been found
      )|cannot be (?:found|located)|no longer (?:exists?|available|here)|not (?:found|on this (?:server|site|website))
      |(?:may|might|has|have) (?:have )?(?:been )?(?:re)?moved|has been (?:removed|deleted|renamed)
    )\b
    |\bwe (?:are sorry, but we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:seem to )?find (?:
      (?:the|that|this) (?:page|file|content)|what you
    )\b|\b(?:that|this|the) link (?:is|was) broken\b|\bthere is nothing at this address\b`,
  'i',
)
const PARKED = new RegExp(
  pattern`
    \b(?:domain(?: name)?|website|site)\b[^.]{0,40}\b(?:is|may be|are) for sale\b|\bbuy this domain\b
    |\bdomain (?:is )?parked\b|\bparked (?:free|domain|by)\b
    |\b(?:domain|account|website)(?: name)? (?:has )?(?:expired|been suspended)\b`,
  'i',
)
/** A page that only says that it is not there says little else. */
const SHORT = 900

/** Why a page is a "not found" page answered as if it were there; null where it is none. */
export function findMissing({ names, prose, length, isDated, isWritten }: PageFace): string | null {
  const first = names.slice(0, 2)
  if (isDated) return null
  if (length < SHORT * 2 && first.some((name) => MISSING_NAME.test(name))) return 'the page says that it was not found'
  if (isWritten || length > SHORT) return null
  if ([...first, ...prose].some((text) => PARKED.test(text))) return 'the address is parked'
  return prose.slice(0, 4).some((text) => MISSING_LINE.test(text)) ? 'the page says that it was not found' : null
}
