import { pattern } from '../../../text/pattern.ts'

/** `by`, `before Census Day,`, `prior to`, `no later than the close of business on`: what stands right before the limit. */
const BEFORE_LIMIT = new RegExp(
  pattern`
    \b(?:by|before|prior to|later than|ahead of)(?: the (?:close|closing|end) of (?:the |our |this )?(?:[\w-]+ ){0,3}(?:
        [Ww]indow|[Pp]eriod|[Ss]urvey|[Ss]ubmission
      )s?(?: on)?
    )?(?: (?:the|noon|midnight|close|end|of|business|day|on|school|our|this|last|month|[A-Z][\w'’]*|\d+ [ap]\.m\.)
    ){0,6}(?:[^@]{0,60}, which is)?,?$`,
  '',
)
/** "by the last pickup date of": whatever it is that is picked up, somebody has to have it ready. */
export const OF_LAST = /\bby (?:the|our|its) (?:last|final) (?:[\w-]+ ){0,2}(?:date|day)(?: of|,| on)?$/i
const NOT_BEFORE = new RegExp(
  pattern`
    \b(?:not|cannot|never)(?: (?:begin|start|open|be given|be administered|occur))?(?: any)? (?:
      before|prior to|by|earlier than
    )$
    |\b(?:will|do|does|is|are|may|can|must|should) ?not(?! (?:forget|fail|miss|hesitate|delay|wait))(?: [a-z–-]+){1,6} (?:
      before|prior to|earlier than
    )$`,
  'i',
)

/** "By January 31, …" as well as "… by January 31"; "may not begin before" opens something instead. */
export function isLimit(before: string): boolean {
  const opens = NOT_BEFORE
  if (/\b(?:before|prior to|by)(?: the| our)? (?!e-?mail|phone|mail|then\b)(?:[a-z-]+ ){1,4}on$/i.test(before))
    return true
  if (OF_LAST.test(before)) return true
  const words = before.replace(/:$/, '').replace(/^[A-Z]|(?<=: )[A-Z](?=[a-z ]*$)/g, (letter) => letter.toLowerCase())
  return BEFORE_LIMIT.test(words) && !opens.test(before) && !/\bif\b[^@,]*\b(?:not|no)\b[^@,]*$/i.test(before)
}
