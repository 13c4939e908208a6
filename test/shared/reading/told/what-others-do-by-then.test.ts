import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-02-02', title: 'News from the Field', text })

describe('a day by which others do something', () => {
  it.each([
    'We will answer all questions by March 5.',
    'We will get back to everyone who wrote by March 5.',
    'Our scoring team will reply to each request no later than March 5.',
    'The help desk will respond to every ticket by March 5.',
    'The review panel will finish its work by March 5.',
    'Nominees will hear from us by March 5.',
  ])('is no limit of the reader: %s', (text) => {
    expect(facts(text)).toEqual([])
  })

  it.each([
    'We must have your answers by March 5.',
    'Staff must complete the module by March 5.',
    'We will review your plan, and you must return it by March 5.',
    'Please respond to our questions by March 5.',
    'Coordinators will complete the form by March 5.',
  ])('but what readers do is: %s', (text) => {
    expect(facts(text)).toContain('deadline ?/2027-03-05')
  })
})

describe('a day told from a limit', () => {
  it.each([
    'Two weeks before the deadline, on March 5, coordinators will get a list of open forms.',
    'After the registration deadline, on March 5, seats go to those who wait.',
    'On March 5, a week before the due date, coordinators will get a list of open forms.',
  ])('is not that of the limit: %s', (text) => {
    expect(facts(text).filter((fact) => fact.startsWith('deadline'))).toEqual([])
  })

  it.each(['After the training, the deadline is March 5.', 'Before the window opens, on March 5, forms are due.'])(
    'but the limit itself is: %s',
    (text) => {
      expect(facts(text)).toContain('deadline ?/2027-03-05')
    },
  )
})

describe('a limit that is not decided', () => {
  it.each([
    'If approved, the new deadline will be March 5.',
    'If the board approves the plan, the due date will move to March 5.',
    'Pending approval, the last day to apply will be March 5.',
    'The deadline will be March 5 if the board approves it.',
    'If adopted by the board, the testing window will open March 5.',
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([])
  })

  it.each([
    'If you are approved, the deadline to confirm will be March 5.',
    'If your plan is accepted, the last day to sign up will be March 5.',
    'Once the form is signed, the deadline to return it is March 5.',
  ])('but what the reader knows is no open question: %s', (text) => {
    expect(facts(text)).toEqual(['deadline ?/2027-03-05'])
  })
})

describe('what only sounds like a meeting', () => {
  it.each(['The summer session ends on July 30.', 'The legislative session begins March 5.'])(
    'is none where it is a part of the year: %s',
    (text) => {
      expect(facts(text)).toEqual([])
    },
  )

  it('nor where people can register for it from then on', () => {
    const told = factsIn({ on: '2027-02-02', title: 'March 5: Workshop Registration Opens', text: 'Seats are few.' })
    expect(told).toEqual(['release 2027-03-05/?'])
  })

  it('but a session on a topic is', () => {
    expect(facts('The session on rosters begins March 5 at 2 p.m.')).toEqual(['event 2027-03-05T14:00-08:00/?'])
  })

  it.each(['The list will be closed on March 5.', 'The survey will be closed on March 5.'])(
    'and what is closed is no system: %s',
    (text) => {
      expect(facts(text)).toEqual([])
    },
  )
})
