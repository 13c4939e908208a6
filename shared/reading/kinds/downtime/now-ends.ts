import { pattern } from '../../../text/pattern.ts'

/** "It now ends on E", "the work will now last until E": a limit that takes the place of another. */
export const NOW_ENDS = new RegExp(
  pattern`
    \b(?:
      now (?:to )?(?:ends?|lasts?|runs?|continues?|goes on|extends?|finish(?:es)?)
      |(?:will|should|is (?:expected|going|set) to) now (?:end|last|run|continue|go on|extend|finish)
      |now (?:expected|planned|scheduled|set) to (?:end|last|run|continue|finish)|(?:ends?|lasts?) now
    )\b`,
  'i',
)
