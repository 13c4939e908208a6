import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

// One fact of each other kind, told in many ways: each way of writing its time in each sentence.

const LIMITS = {
  sentences: [
    'LEA coordinators must submit the order T.',
    'Please return the completed form T.',
    'Applications must be received T.',
    'T, all coordinators should complete the security form.',
    'Complete the certification in TOMS T.',
    'All scoring must be finished T.',
    'Districts need to designate a coordinator T.',
    'Be sure to upload the file T.',
    'To receive the kits before testing, place the order T.',
    'Nonsecure papers have to be destroyed T.',
    'Corrections will be accepted T.',
  ],
  days: [
    'by Friday, April 24',
    'by April 24, 2026',
    'no later than Friday, April 24',
    'on or before April 24',
    'by the end of the day on Friday, April 24',
    'by close of business on April 24',
    'by 4/24',
    'by Friday (April 24)',
    'by the 24th of April',
  ],
  hours: [
    'by 5 p.m. on Friday, April 24',
    'by Friday, April 24, at 5 p.m.',
    'by April 24, 5:00 p.m. PT',
    'no later than 5 p.m. Friday, April 24',
    'before 5 p.m. on April 24',
    'by April 24 (5 p.m.)',
    'on or before Friday, April 24, at 5 p.m.',
  ],
}

const NAMED_LIMITS = {
  sentences: [
    'The deadline for orders is T.',
    'The last day to submit appeals is T.',
    'Deadline: T',
    'Applications are due T.',
    'The order deadline has been extended to T.',
    'Due date: T',
    'Apply by T.',
    'Registration closes T.',
    'The cutoff for changes is T.',
    'Please note the new deadline of T.',
  ],
  days: ['April 24', 'Friday, April 24', 'Friday, April 24, 2026', '4/24/2026', 'Fri., Apr. 24'],
  hours: ['April 24 at 5 p.m.', '5 p.m. on Friday, April 24', 'Friday, April 24, 2026, at 5:00 p.m.'],
}

const MEETINGS = {
  sentences: [
    'A webinar for new coordinators will be held T.',
    'Join us for office hours T.',
    'The training will take place T.',
    'The next coffee session is scheduled T.',
    'The CDE will host a webcast on accessibility T.',
    'The regional meeting will be held in Fresno T.',
    'Coordinators are invited to a virtual meeting T.',
    'T, a workshop on scoring will be offered.',
    'Registration is open for the academy, to be held T.',
  ],
  hours: [
    'on Tuesday, April 21, from 2 to 3:30 p.m.',
    'on April 21, 2026, 2–3:30 p.m.',
    'from 2 to 3:30 p.m. on Tuesday, April 21',
    'Tuesday, April 21, 2:00–3:30 p.m. PT',
    'on 4/21 from 2:00 PM to 3:30 PM',
    'on Tuesday, April 21 (2 p.m.–3:30 p.m.)',
    'on April 21 at 2 p.m. and ends at 3:30 p.m.',
    'on Tuesday, April 21, at 2 p.m. (90 minutes)',
    'April 21 from 14:00 to 15:30',
  ],
  starts: ['on Tuesday, April 21, at 2 p.m.', 'at 2 p.m. on April 21, 2026', 'on April 21 beginning at 2 p.m.'],
}

const WINDOWS = {
  sentences: [
    'The testing window is open T.',
    'The survey will be open T.',
    'Applications will be accepted T.',
    'The selected testing window runs T.',
    'Districts can administer the field test T.',
    'Orders can be placed T.',
    'Testing window: T',
    'The summative assessments will be administered T.',
  ],
  days: [
    'from April 14 through May 29',
    'April 14–May 29, 2026',
    'from Tuesday, April 14, to Friday, May 29',
    'between April 14 and May 29',
    '4/14/26–5/29/26',
    'beginning April 14 and ending May 29',
    'Apr. 14 – May 29',
  ],
}

const RELEASES = {
  sentences: [
    'The score reports will be released T.',
    'Results will be available in TOMS T.',
    'The new manual will be posted T.',
    'CERS will be updated with the results T.',
    'Materials will arrive in districts T.',
    'T, the statewide results will be made public.',
    'The new version of the secure browser will be available T.',
  ],
  days: ['on April 14', 'on Tuesday, April 14', 'April 14, 2026', 'on 4/14/26'],
}

describe.each([
  ['deadline ?/2026-04-24', LIMITS.sentences, LIMITS.days],
  ['deadline ?/2026-04-24T17:00-07:00', LIMITS.sentences, LIMITS.hours],
  ['deadline ?/2026-04-24', NAMED_LIMITS.sentences, NAMED_LIMITS.days],
  ['deadline ?/2026-04-24T17:00-07:00', NAMED_LIMITS.sentences, NAMED_LIMITS.hours],
  ['event 2026-04-21T14:00-07:00/2026-04-21T15:30-07:00', MEETINGS.sentences, MEETINGS.hours],
  ['event 2026-04-21T14:00-07:00/?', MEETINGS.sentences, MEETINGS.starts],
  ['window 2026-04-14/2026-05-29', WINDOWS.sentences, WINDOWS.days],
  ['release 2026-04-14/?', RELEASES.sentences, RELEASES.days],
])('%s is the same', (fact, sentences, times) => {
  it.each(sentences)('in “%s”, however its time is written', (sentence) => {
    const otherwise = times.flatMap((time) => {
      const text = write(sentence, time)
      const facts = factsIn({ on: '2026-03-30', title: 'News for Districts', text })
      return facts.length === 1 && facts[0] === fact ? [] : [[text, facts]]
    })
    expect(otherwise).toEqual([])
  })
})

function write(sentence: string, time: string): string {
  const words = sentence.replace(/\bT\b/, () => time)
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/([ap]\.m)\.\.(?= |$)/g, '$1.')
}
