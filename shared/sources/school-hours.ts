import { weekdayOf } from '../time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../time/moments.ts'

const SCHOOL_OPENS = 6
const SCHOOL_CLOSES = 18

/** Monday to Friday, from 6 a.m. until 6 p.m. in California. `now`: ISO 8601 instant. */
export function isSchoolHours(now: string): boolean {
  const day = dayAt(now)
  if (weekdayOf(day) > 5) return false
  const at = Date.parse(now)
  return firstMomentOf(instantAt(day, SCHOOL_OPENS)) <= at && at < firstMomentOf(instantAt(day, SCHOOL_CLOSES))
}
