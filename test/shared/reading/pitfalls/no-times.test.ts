import { expect, it } from 'vitest'
import { readTimes } from '../../../../shared/reading/phrases/read-times.ts'

/** What looks like a time and is none, with the number of the pitfall it belongs to. */
const NO_TIMES: [pitfall: string, words: string][] = [
  ['12', 'the 2024–25 school year'],
  ['12', 'the 2019‒20 administration'],
  ['12', 'results of 2018-2019'],
  ['12', 'in 2023—24'],
  ['13', 'grades 3−8 and 11'],
  ['13', 'grades 3-5'],
  ['14', 'Assigning Settings (Video; 06:50)'],
  ['14', 'a recording (14:49)'],
  ['14', 'within 24–48 hours'],
  ['14', 'a ninety-minute session'],
  ['14', 'a 365-day license'],
  ['14', '20 working days after the results arrive'],
  ['14', 'within 30 calendar days'],
  ['14', '66 percent of the year'],
  ['14', 'a 3-hour course'],
  ['15', 'scores moved from 2.5 to 4'],
  ['15', 'from 2 to 4 points'],
  ['15', 'version 5.2 to 5.4'],
  ['16', 'levels 2–3 of the scale'],
  ['16', 'items 8–11'],
  ['7', 'phone 916-445-8765'],
  ['7', 'call 800-955-2954 for help'],
  ['10', 'Title 5, sections 850–864'],
  ['10', 'Education Code 60641'],
  ['10', 'part 3 of 4'],
  ['10', 'the 9th edition'],
  ['10', 'available 24/7'],
  ['10', 'and/or 1/2 of the students'],
  ['10', 'students may log on'],
  ['10', 'students march to the gym'],
  ['10', 'in room 12 a map hangs'],
  ['30', 'Not Applicable'],
  ['30', 'TBD'],
  ['33', 'ca-toms-help-2025-01-15.example.org/page'],
]

it.each(NO_TIMES)('pitfall %s: no time in “%s”', (_pitfall, words) => {
  expect(readTimes(words).map((phrase) => phrase.text)).toEqual([])
})

/** Numbers near a time that do not belong to it. */
const JUST_ONE: [pitfall: string, sentence: string, time: string][] = [
  ['12', 'November 12–14: 2025 California Assessment Conference', 'November 12–14'],
  ['14', 'The course of May 3 lasts 2–3 hours.', 'May 3'],
  ['15', 'On May 3, 40 schools took part.', 'May 3'],
  ['15', 'On June 5, 12 new questions follow.', 'June 5'],
  ['30', 'December 13, 2024*', 'December 13, 2024'],
  ['10', 'On May 3 part 2 of 4 is shown.', 'May 3'],
  ['10', 'By June 6 grades 7 and 8 are done.', 'June 6'],
]

it.each(JUST_ONE)('pitfall %s: only one time in “%s”', (_pitfall, sentence, time) => {
  expect(readTimes(sentence).map((phrase) => phrase.text)).toEqual([time])
})
