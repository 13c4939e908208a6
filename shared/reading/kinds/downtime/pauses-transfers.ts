import { pattern } from '../../../text/pattern.ts'

const TRANSFERS = new RegExp(
  pattern`
    \b(?:
      loads?|uploads?|downloads?|imports?|exports?|updates?|feeds?|transfers?|extracts?|jobs|reports|loading|uploading
      |importing|processing|printing|shipping
    )\b(?: (?:of|to|into|from|in|on|between|for|with) [^@;,]{1,80}?)? (?:(?:will|is|are|be|been|being|has|have) ){0,3}(?:
      paused?s?|suspended|halt(?:s|ed)?|on hold|stop(?:s|ped)?|delayed|held(?: back)?
    )\b`,
  'i',
)

/** "CERS loads are paused from D to E because of the downtime": what goes into or out of a system rests, and not the system. */
export function pausesTransfers(clause: string): boolean {
  return TRANSFERS.test(clause)
}
