import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'

/** Where one registers or orders, the last day is a limit; files "on the portal" are not the portal. */
const OLD_SITE = new RegExp(
  pattern`
    (?:^|[,;:] |\b(?:and|but|that) )(?:the|this|that|our|both|all|its) (?:
      (?!
        (?:
          on|in|at|of|from|to|for|through|via|registration|application|nomination|enrollment|survey|order(?:ing)?
          |sign-?up
        )\b
      )[\w&’'-]+ ){0,6}(?:web-?)?(?:sites?|portals?|pages?) (?:(?:will|can|is|are) )?(?:then )?no longer (?:be )?(?:
      available|accessible|reached|reachable|maintained|updated|online
    ) after$`,
  'i',
)

/** "The former portal can no longer be reached after D": a retirement is no downtime (RECORDS 10), and asks nothing of anybody. */
export function isRetired({ before, phrase }: Mention): boolean {
  return phrase.shape === 'point' && OLD_SITE.test(before)
}
