import { describe, expect, it } from 'vitest'
import { factsIn, item, row } from '../../../support/stories.ts'

const on = '2027-04-05'
const factsOf = (text: string, title?: string) => factsIn({ on, text, ...(title ? { title } : {}) })

describe('a day by which something written is known', () => {
  it.each([
    'As told in our March 30 letter, the work on TOMS after the upgrade goes on.',
    'The steps for the downtime of the DEI are in the March 30, 2027, e-mail to coordinators.',
    'Ms. Adler explains in a March 30 DEI bulletin why CERS was unavailable.',
  ])('is no fact: %s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it('but a downtime known by its day is one', () => {
    expect(factsOf('TOMS will be unavailable during the April 9 upgrade.')).toEqual([
      'downtime 2027-04-09/2027-04-09 [toms]',
    ])
  })
})

it('takes a window that goes on until a day for its end, whatever has to be kept until then', () => {
  expect(
    factsOf('Boxes received in fall have to be kept in a safe place, as the testing window continues until June 30.'),
  ).toEqual(['window ?/2027-06-30'])
})

describe('what opens in a story of meetings is none', () => {
  it.each([
    ['April 19—Raters’ site opens for the Initial ELPAC', 'release 2027-04-19/?'],
    ['April 19: Course for trainers of trainers opens', 'release 2027-04-19/?'],
  ])('%s', (entry, fact) => {
    expect(factsIn({ on, title: 'ELPAC Training', text: ['These dates are coming up:', item(entry)] })).toEqual([fact])
  })

  it('though people are asked to watch it', () => {
    expect(
      factsOf('Watch the new film for raters, which will be posted in the Summative ELPAC—Raters course on April 19.'),
    ).toEqual(['release 2027-04-19/?'])
  })
})

it('knows series of meetings of up to two months', () => {
  expect(factsOf('Come when you can.', 'Scoring Workshops—April 12–June 4, 2027')).toEqual([
    'event 2027-04-12/2027-06-04',
  ])
})

describe('what is released', () => {
  it('begins to be shipped', () => {
    expect(factsOf('Shipments of braille kits will begin in mid-May.')).toEqual(['release 2027-05/? approximate'])
  })

  it.each([
    'The course is renewed annually and launches every year in early May.',
    'Scores will be ready later, pending a board vote on the scale planned for May 12.',
    'Reports are updated twice a week after May 12.',
  ])('is not what has no day: %s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it('arrives by the day in a column that says so', () => {
    const columns = 'Tested | Labels to Arrive at Schools by | Send Booklets by'
    const text = [row(columns, 'April 5–16, 2027 | April 30, 2027 | May 14, 2027')]
    expect(factsIn({ on, title: 'Booklets', text })).toEqual([
      'deadline ?/2027-05-14',
      'release 2027-04-30/? approximate',
    ])
  })

  it('is told of the day in its heading, however long the first sentence is', () => {
    const text =
      'The lists of forms for the alternate assessments in English language arts, mathematics, and science, which every school needs in order to print the right booklets for its students and for those who help them, are now available on the page of forms.'
    expect(factsOf(text, 'April 5: Forms and Second Readers')).toEqual(['release 2027-04-05/?'])
  })
})

it('takes a system that can be read but not changed for one that is up', () => {
  expect(
    factsOf(
      'The ORS will be available in read-only mode from April 9 to 12. New users made during this time have no access to it.',
    ),
  ).toEqual([])
})

describe('hours behind nothing but names of systems', () => {
  const text = 'DEI: Saturday, May 15, 7 to 9 a.m.'

  it('are no meeting where nobody speaks of one', () => {
    expect(factsOf(text)).toEqual([])
  })

  it('are one in a story of meetings, and a downtime in one of downtimes', () => {
    expect(factsOf(text, 'Webinars in May')).toEqual(['event 2027-05-15T07:00-07:00/2027-05-15T09:00-07:00'])
    expect(factsOf(text, 'Maintenance in May')).toEqual([
      'downtime 2027-05-15T07:00-07:00/2027-05-15T09:00-07:00 [dei]',
    ])
  })
})
