import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

// What a sentence about a downtime says of other systems does not make them part of it.

const on = '2027-01-11'
const TIMES = 'from 6 p.m. on Friday, February 5, to 6 a.m. on Saturday, February 6'
const DOWN = 'downtime 2027-02-05T18:00-08:00/2027-02-06T06:00-08:00'

const OPENINGS = [
  `The THSS will be unavailable ${TIMES}`,
  'From 6 p.m. on Friday, February 5, to 6 a.m. on Saturday, February 6, the THSS will be down for maintenance',
  `THSS maintenance is scheduled ${TIMES}`,
  `Users will not be able to log on to the THSS ${TIMES}`,
]

describe('a system that a sentence goes on to is not down', () => {
  it.each([
    ', during which time CERS remains available.',
    ', during which teachers can go on working in CERS.',
    '; please print rosters from CERS before then.',
    '; use CERS in the meantime.',
    ', so please finish your work in CERS first.',
    ', so scores will not be sent to CERS.',
    ' because scores are moved from CERS.',
    ' to load new rosters from CERS.',
    ' so that rosters can be loaded from CERS.',
    ', and CERS users will see a message.',
    ', but teachers can still log on through CERS.',
    ' and scores from the THSS will reach CERS late.',
    ' as part of the move of accounts from CERS.',
    ' while a new version of CERS is installed.',
    ' (CERS is not affected).',
    ' (no impact to CERS).',
    ' (rosters are not sent from CERS then).',
    ' without any effect on CERS.',
    ', after which scores will be in CERS.',
    ' and will reopen together with CERS.',
    ' in preparation for the CERS rollover.',
    ' following the CERS release.',
    ' as the vendor moves it to the servers that TOMS and CERS already use.',
    ', the weekend after the CERS downtime.',
  ])('…%s', (rest) => {
    for (const opening of OPENINGS) expect(factsIn({ on, text: opening + rest })).toEqual([`${DOWN} [thss]`])
  })
})

describe('a system that stands in front of what is down is not', () => {
  it.each([
    'To load files from CERS, the THSS will be unavailable T.',
    'In preparation for the CERS rollover, the THSS will be unavailable T.',
    'After last week’s work on TOMS and CERS, the THSS and STAIRS will be unavailable T.',
    'Because rosters are moved from CERS, the THSS will be unavailable T.',
    'Users of CERS will find the THSS unavailable T.',
    'If you use CERS, please note that the THSS will be unavailable T.',
    'CERS users should know that the THSS will be unavailable T.',
    'A banner in CERS will remind users that the THSS is unavailable T.',
    'Please submit requests through CERS while the THSS is unavailable, T.',
    'Use CERS to print rosters before the THSS goes down T.',
    'TOMS and CERS will be up, while the THSS and STAIRS will be down, T.',
    'Neither TOMS nor CERS is affected when the THSS is taken down T.',
    'The THSS, accessed through CERS, will be unavailable T.',
    'The THSS—which shares its accounts with CERS—will be unavailable T.',
    'The THSS—but neither TOMS nor CERS—will be unavailable T.',
  ])('%s', (text) => {
    const systems = text.includes('STAIRS') ? '[stairs thss]' : '[thss]'
    expect(factsIn({ on, text: text.replace('T.', `${TIMES}.`) })).toEqual([`${DOWN} ${systems}`])
  })

  it('nor is one in a remark of an item', () => {
    const text = ['These downtimes are planned:', item('February 5, 6–10 p.m.: THSS; use CERS meanwhile')]
    expect(factsIn({ on, text })).toEqual(['downtime 2027-02-05T18:00-08:00/2027-02-05T22:00-08:00 [thss]'])
  })

  it('nor is a day on which what was done meanwhile is to be seen', () => {
    const text = `Changes made in CERS while the THSS is unavailable ${TIMES} will appear on February 8.`
    expect(factsIn({ on, text })).toEqual([`${DOWN} [thss]`])
  })
})

describe('a system that is said to be down, too, is', () => {
  it.each([
    'The THSS will be unavailable T, and CERS will be unavailable as well.',
    'The THSS will be unavailable T; CERS too.',
    'The THSS will be unavailable T, and so will CERS.',
    'The THSS will be unavailable T; so will CERS.',
    'From 6 p.m. on February 5 to 6 a.m. on February 6, users cannot log on to the THSS or load files to CERS.',
    'From 6 p.m. on February 5 to 6 a.m. on February 6, the THSS will be down for maintenance, which also affects CERS.',
    'From 6 p.m. on February 5 to 6 a.m. on February 6, the THSS will be down, and CERS will be closed.',
    'The THSS will be unavailable T because CERS is unavailable.',
    'Maintenance is scheduled T, during which the THSS and CERS will be unavailable.',
    'The THSS, because of its new reports, and CERS will be down T.',
    'THSS users and CERS users will not be able to log on T.',
    'The THSS will be taken down T, together with CERS.',
    'The THSS and CERS will be unavailable T to prepare TOMS for the new year.',
    'Work on the THSS and CERS will be done T; the THSS and CERS will be unavailable.',
  ])('%s', (text) => {
    expect(factsIn({ on, text: text.replace(/\bT\b/, TIMES) })).toEqual([`${DOWN} [cers thss]`])
  })
})
