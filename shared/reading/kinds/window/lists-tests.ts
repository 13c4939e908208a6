import { pattern } from '../../../text/pattern.ts'
import { WINDOW } from '../cues.ts'

const CALENDAR_OF_TESTS = new RegExp(
  pattern`
    \b(?:test(?:s|ing)?|assessments?|exams?|elpac|caaspp)\b[^.:]{0,40}\b(?:calendars?|schedules?|dates|timelines?)\b
    |\b(?:state|statewide|elpac|caaspp|sbac) testing\b`,
  'i',
)

/** Days on which nobody works. */
export const HOLIDAY =
  /\b(?:holidays?|thanksgiving|christmas|(?:spring|winter|fall|summer) (?:break|recess|vacation)|offices? closed|closures?)\b/i

/** Does a heading say that what stands below it are days of testing? */
export function isCalendarOfTests(heading: string): boolean {
  return CALENDAR_OF_TESTS.test(heading)
}

const OPENS_DAYS =
  /\b(?:test(?:s|ing)?|assessments?|elpac|caaspp)\b[^.:]{0,80}\b(?:days?|dates?|times?|schedule)\b[^.:]{0,40}:$/i

/** "Tests are given on the following days:" */
export function opensDaysOfTests(sentence: string): boolean {
  return sentence.endsWith(':') && OPENS_DAYS.test(sentence)
}

/** Is a story, by its heading or one above it, a list of windows: "Testing Windows", "Assessment Calendar"? */
export function listsWindows({ title, path }: { title: string; path: readonly string[] }): boolean {
  return WINDOW.test(title) || [title, ...path].some(isCalendarOfTests)
}

const TEST =
  /\b(?:elpac|caaspp|cast|caas?|csa|pft|smarter balanced|physical fitness test|(?:summative|interim|initial|alternate) assessments?)\b/i

/** Does a heading name a test, so that the labelled days below it are those on which it is given? */
export function namesTest(heading: string): boolean {
  return TEST.test(heading)
}
