import { pattern } from '../../../text/pattern.ts'

/** "TOMS closes on", "CERS will shut down until". */
export const CLOSES =
  /\b(?:closes?|shuts|will (?:close|shut))(?: (?:down|its doors|early))?(?: on| at| from| until| through)?$/i

/** "CERS is out on", "TOMS takes a break from", "TOMS — off since". */
export const IS_OUT = new RegExp(
  pattern`
    (?:
      \b(?:will )?(?:is|are|be|goes|go|stays?|remains?) (?:
        out|off|closed|away|suspended|paused|frozen|disabled|deactivated
      )
      |\b(?:will )?(?:takes? a break|rests?|pauses?)| ?[:—–-] (?:off|out)
    )(?: to (?:all )?users)?(?: all day)?(?: on| at| from| since| after| between| until| through| for [\w ]{1,20})?$`,
  'i',
)
/** "On D, the CERS Sandbox is off …". */
export const IS_OUT_THEN = new RegExp(
  pattern`
    \b(?:will be|is|are|be|goes|go|stays?|remains?) (?:out|off|closed|away|suspended|paused|frozen|disabled|deactivated)\b(?! (?:
        of|to|by|with|limits|for (?:good|orders|new)
      )\b
    )`,
  'i',
)
