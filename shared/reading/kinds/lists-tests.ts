import { WINDOW } from './cues.ts'

const CALENDAR_OF_TESTS =
  /\b(?:test(?:s|ing)?|assessments?|exams?|elpac|caaspp)\b[^.:]{0,40}\b(?:calendars?|schedules?|dates|timelines?)\b/i

/** Days on which nobody works. */
export const HOLIDAY =
  /\b(?:holidays?|thanksgiving|christmas|(?:spring|winter|fall|summer) (?:break|recess|vacation)|offices? closed|closures?)\b/i

/** Does a heading say that what stands below it are days of testing? */
export function isCalendarOfTests(heading: string): boolean {
  return CALENDAR_OF_TESTS.test(heading)
}

/** Is a story, by its heading or one above it, a list of windows: "Testing Windows", "Assessment Calendar"? */
export function listsWindows({ title, path }: { title: string; path: readonly string[] }): boolean {
  return WINDOW.test(title) || [title, ...path].some(isCalendarOfTests)
}
