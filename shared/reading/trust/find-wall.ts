import { pattern } from '../../text/pattern.ts'
import type { PageFace } from './page-face.ts'

/** Names that only a wall bears. */
const WALL_NAME = new RegExp(
  pattern`
    \bcaptcha\b|^just a moment\b|^attention required\b
    |^access (?:to this (?:page|site|resource) )?(?:has been |is |was )?(?:denied|blocked|restricted|forbidden)\b
    |\bare you (?:a |an )?(?:human|robot|bot|real person)\b
    |\bverif(?:y|ying) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)
    |^(?:human|bot|security|browser) (?:verification|check|challenge)\b|^pardon our interruption
    |\bchecking (?:your browser|if the site connection)|^request (?:unsuccessful|blocked|rejected|denied)
    |\bunusual (?:traffic|activity)\b|^(?:403|401|429)\b
    |^(?:error )?(?:403|401)?[\s:–-]*(?:forbidden|unauthori[sz]ed|authentication required)$|^ddos\b
    |^(?:you have been|sorry, you have been|your (?:ip|request|access) (?:address )?(?:has been|was|is)) blocked
    |^(?:web ?(?:page|site)|page|site|access|content|url) (?:is |has been )?blocked\b
    |\bblocked by your (?:organization|administrator|district|network|school)\b|^one more step$|^too many requests$
    |^rate limit`,
  'i',
)
/** Names of log-on pages, whole: a story may speak of signing in. */
const LOGON_NAME = new RegExp(
  pattern`
    ^(?:
      (?:please |secure |user |account |member |single |staff )?(?:log|sign)[\s-]?(?:in|on)(?: (?:
          page|required|form|with sso|here|now|to continue
        )| to (?:your|my) account| to [\w .&-]{2,30}
      )?|(?:user |account )?authentication(?: required)?|session (?:has )?(?:expired|timed out|timeout)
      |your session has (?:expired|timed out|ended)
      |you (?:need to|must|have to) (?:be (?:logged|signed) (?:in|on)|(?:log|sign)[ -]?(?:in|on))|stale request
      |welcome back|identity provider|(?:web )?login service|central authentication service
    )(?: ?[|–—:-] ?.{1,60})?$`,
  'i',
)
/** A system's name with the word, `Desk Log On`: certain only where a password is asked for. */
const LOGON_END = /^.{0,40}\b(?:log|sign)[ -]?(?:in|on)$/i
/** Sentences that a wall speaks to its visitor. */
const WALL_LINE = new RegExp(
  pattern`
    \bmade us think (?:that )?you(?:['’]re| are) a (?:ro)?bot\b
    |\b(?:solve|complete) (?:this|the) (?:captcha|challenge|security check|puzzle)\b
    |\bplease (?:complete|solve|enter) (?:the|this)\b.{0,40}\bcaptcha\b
    |\b(?:verify|confirm|prove|make sure|ensure) (?:that )?you(?:['’]re| are) (?:a )?(?:
      human|not a (?:ro)?bot|real person
    )\b|\b(?:i am|i['’]m) not a robot\b|\bunusual (?:traffic|activity|number of requests)\b.{0,80}\b(?:from|on) your\b
    |\bautomated (?:access|requests|queries|traffic)\b
    |\benable (?:javascript|cookies)(?: and (?:cookies|javascript))?\b.{0,40}\b(?:
      to continue|to proceed|and reload|then reload|to view
    )|\bchecking your browser before\b|\bincident id\b|\bincapsula incident\b|\bray id\b
    |\breference (?:#|number:? ?#?|id:?) ?[0-9a-f.]{8,}
    |\byou don['’]t have (?:permission|authorization) to (?:access|view)\b
    |\byou (?:do not|are not) (?:have )?(?:permission|authori[sz]ed|allowed) to (?:access|view)\b
    |\b(?:request|access|ip address)\b.{0,40}\b(?:has been|was|is) (?:blocked|denied|rejected|flagged)\b
    |\bsupport id\b.{0,10}\d{6,}|\bthe requested url was rejected\b|\breview the security of your connection\b
    |\b(?:press|click|tap) and hold\b[^.]{0,60}\b(?:button|human|robot|bot)\b
    |\b(?:show|prove) that you are not a (?:ro)?bot\b
    |\bblocked by your (?:organization|administrator|district|network)\b
    |\baccept (?:these|the|our) terms\b.{0,40}\b(?:before you|to (?:continue|go on|proceed))`,
  'i',
)
const LOGON_LINE = new RegExp(
  pattern`
    \b(?:please )?(?:log|sign)[ -]?(?:in|on) (?:to (?:continue|proceed|view|access|your account)|with your|using your)\b
    |\byou must (?:be logged|be signed|log|sign)[ -]?(?:in|on)?\b
    |\byour session (?:has )?(?:expired|timed out|ended)\b|^(?:user ?name|e-?mail(?: address)?|password)\s*:?$`,
  'i',
)
/** What stands in a log-on form, and on any other page only in the form of its head. */
const FORM_LINE = new RegExp(
  pattern`
    ^(?:
      (?:i )?(?:forgot|forgotten|reset|recover)(?: (?:your|my))? (?:password|user ?name)(?: or (?:password|user ?name)
      )?\??
      |(?:user ?name|user id|e-?mail(?: address)?|password)\s*:?(?:
        \s*(?:password|(?:log|sign)[ -]?(?:in|on))\s*:?
      ){1,2}|keep me (?:logged|signed) in|remember me
    )$`,
  'i',
)
/** A wall has little else to say. */
const SHORT = 1_500

const WALL = 'a bot wall stands in the place of the page'
const LOGON = 'a log-on page stands in the place of the page'

/** Why a page is a wall or a log-on page in the place of the one asked for; null where it is none. */
export function findWall({
  names,
  prose,
  length,
  isDated,
  isWritten,
  asksPassword,
  hasWidget,
}: PageFace): string | null {
  if (isDated || length >= SHORT) return null
  const first = names.slice(0, 2)
  if (first.some((name) => WALL_NAME.test(name))) return WALL
  if (asksPassword && [...names, ...prose].some((text) => FORM_LINE.test(text))) return LOGON
  if (isWritten) return null
  if (first.some((name) => LOGON_NAME.test(name) || (asksPassword && LOGON_END.test(name)))) return LOGON
  if (prose.some((text) => WALL_LINE.test(text)) || (hasWidget && length < 400)) return WALL
  return asksPassword && (length < 200 || prose.some((text) => LOGON_LINE.test(text))) ? LOGON : null
}
