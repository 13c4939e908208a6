import type { Day } from '../../time/time.ts'
import { dayOfPrinted, readPrintedDate } from '../printed-date.ts'

/**
 * The day of a message's `Date:` as its sender's clock shows it: `Mon, 1 Aug 2022 06:12:40 -0700`, `Tue, May 2, 2017 at
 * 4:12 PM`, `5/2/2017 4:12 PM`. Null where it prints no full day.
 */
export function readMessageDate(header: string): Day | null {
  const date = readPrintedDate(header)
  return date ? dayOfPrinted(date) : null
}
