import { pattern } from '../../text/pattern.ts'

const SECTION = new RegExp(
  pattern`
    ^(?:
      notices?|announcements?|(?:urgent |ongoing |important )?reminders?
      |(?:upcoming |important )?(?:dates|trainings|events|deadlines)(?: and (?:dates|trainings|events|deadlines))?
      |upcoming (?:dates|trainings|events|deadlines)(?: and .{1,30})?|educator (?:meeting )?opportunities
      |(?:now )?available now!?|(?:latest |program )?news(?: and .{1,60})?|what[’']s new|action (?:required|items?)!?
      |test security
    )$`,
  'i',
)

/** Is a heading one of those that divide mailings of this kind into sections of topics? */
export function isSectionName(text: string): boolean {
  return SECTION.test(text)
}
