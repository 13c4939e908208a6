import { pattern } from '../../../text/pattern.ts'

/** "Some users cannot log on", "partly unavailable", "printing in CERS is unavailable": is the system down (RECORDS 2)? */
export const PARTLY = new RegExp(
  pattern`
    \b(?:some|certain|individual|a few|a small number of) (?:[a-z]+ )?(?:
      users|leas|districts|schools|students|educators|teachers|administrators
    )\b[^@.;]{0,40}\b(?:not|unable|without|lose)\b|\bpart(?:ly|ially) (?:un|in|off|down)
    |^(?:@,? )?(?:the )?(?:printing|search(?:ing)?|sorting|exports?|exporting|downloads?|e-?mails?|audio|video) (?:
      (?:feature|function|option)s? )?(?:in|of|from|within) `,
  'i',
)
