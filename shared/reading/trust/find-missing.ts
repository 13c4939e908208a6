import type { PageFace } from './page-face.ts'

const MISSING_NAME =
  /^(?:(?:error|http)? ?[:–-]? ?404\b|404$|(?:error[:–\s-]{1,3})?(?:the |this |that )?(?:requested )?(?:page|file|document|content|resource|site)(?: you (?:requested|asked for|are looking for|were looking for))? (?:(?:was|is|could|can)(?:n['’]t| ?not)? )?(?:be )?(?:not )?(?:found|missing|gone|unavailable|removed|available|moved|exist)\b|(?:page|file|document|object)(?:\/\w+)? not (?:found|available)|not found\b|page (?:no longer exists|does(?:n['’]t| not) exist|has moved|unavailable|missing)|(?:sorry|oops|whoops|uh[ -]oh)\b.{0,60}\b(?:page|found|find|exist)\b|we (?:can['’]?t|cannot|could(?:n['’]t| not)) find\b)/i
const MISSING_LINE =
  /\b(?:page|file|document|address|url|resource|content)\b[^.]{0,60}\b(?:(?:was|is|could|can|does|do|did|has)(?:n['’]t| not|not) (?:be )?(?:found|located|exist|available|on this server|been found)|cannot be (?:found|located)|no longer (?:exists?|available|here)|not (?:found|on this (?:server|site|website))|(?:may|might|has|have) (?:have )?(?:been )?(?:re)?moved|has been (?:removed|deleted|renamed))\b|\bwe (?:are sorry, but we )?(?:can['’]?t|cannot|could(?:n['’]t| not)) (?:seem to )?find (?:the|that|this) (?:page|file|content)\b/i
const PARKED =
  /\b(?:domain(?: name)?|website|site)\b[^.]{0,40}\b(?:is|may be|are) for sale\b|\bbuy this domain\b|\bdomain (?:is )?parked\b|\bparked (?:free|domain|by)\b|\b(?:domain|account|website)(?: name)? (?:has )?(?:expired|been suspended)\b/i
/** A page that only says that it is not there says little else. */
const SHORT = 900

/** Why a page is a "not found" page answered as if it were there; null where it is none. */
export function findMissing(face: PageFace): string | null {
  const { names, lines, length, isWritten } = face
  const first = names.slice(0, 2)
  if (first.some((name) => MISSING_NAME.test(name)) && (length < SHORT * 2 || !isWritten))
    return 'the page says that it was not found'
  if (isWritten || length > SHORT) return null
  if (first.some((name) => PARKED.test(name)) || lines.some((line) => PARKED.test(line))) return 'the address is parked'
  return lines.slice(0, 4).some((line) => MISSING_LINE.test(line)) ? 'the page says that it was not found' : null
}
