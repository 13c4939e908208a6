import { readMonthDay } from './month-day.ts'
import { readDayMonth, readIsoDate, readNumericDate } from './other-dates.ts'
import { firstOf } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'

/** A day with its month, in any way of writing it: `June 28`, `6/28`, `2024-06-28`, `28 June 2024`. */
export const readFullDay = firstOf<PrintedDay>(readMonthDay, readNumericDate, readIsoDate, readDayMonth)
