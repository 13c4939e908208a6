import { pattern } from '../../text/pattern.ts'
import type { PageFace } from './page-face.ts'

/** Names that a page bears which only says that its site or server is not working. */
const OUT_OF_ORDER_NAME = new RegExp(
  [
    '^(?:error |http |status |code )?[ :–-]{0,3}50[0-4]\\b',
    pattern`
      ^(?:
        internal server error|bad gateway|gateway time-?out
        |(?:web ?site|site|page|service|server) (?:is )?(?:temporarily |currently )?(?:
          unavailable|off-?line|busy|down
        )|application error|(?:server|runtime|unexpected|database) error
      )\b`,
    pattern`
      ^(?:(?:the |this |our )?(?:web ?)?(?:site|page) (?:is )?)?(?:currently |temporarily )?(?:
        (?:under(?:going)?|down for|closed for) (?:scheduled |planned |routine )?maintenance|under construction
      )\W*$`,
    '^(?:(?:scheduled |planned |site |website )?maintenance (?:mode|page|in progress|under way)|(?:site|website) maintenance)\\W*$',
    "^(?:we(?:['’]ll| will|['’]re| are)? (?:be )?)?(?:right )?back (?:soon|shortly|in a (?:moment|minute|few minutes))\\W*$|^be right back\\b",
    "^we(?:['’]re| are) (?:working on|updating|improving|upgrading) (?:the|our|this) (?:web ?)?(?:site|page)\\b",
    pattern`
      ^(?:please wait|(?:page )?loading|redirecting(?: you)?|one moment)[ .…!]*$|^index of /|^it works!$
      |^(?:apache|nginx|iis|welcome to nginx)\b.{0,60}$`,
    pattern`
      ^(?:(?:oops|sorry)[,!. ]+)?(?:
        something (?:went|has gone) wrong|an (?:unexpected )?error (?:has )?occurred|there was (?:a problem|an error)
        |something broke|(?:we(?:['’]re| are) )?sorry for (?:the|any) inconvenience
        |we(?:['’]re| are) having (?:some )?(?:trouble|technical difficulties)|technical difficulties
      )\b`,
  ].join('|'),
  'i',
)
/** Such a page says little else. */
const SHORT = 900

/** Why a page is only the word of a site that is being worked on or has failed, answered as if it were the page; null where it is none. */
export function findOutOfOrder({ names, length, isDated, isWritten }: PageFace): string | null {
  if (isDated || isWritten || length > SHORT) return null
  const stands = names.slice(0, 2).some((name) => OUT_OF_ORDER_NAME.test(name))
  return stands ? 'the site says that it is being worked on or has failed' : null
}
