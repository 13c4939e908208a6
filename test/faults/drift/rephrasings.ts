import { changeSentences } from './change-sentences.ts'
import { CLOCK, MONTH, type Rewording, WEEKDAY } from './change-words.ts'

const DATE = `(?:${WEEKDAY}, )?${MONTH} \\d{1,2}(?:, \\d{4})?`
const TIME = `(?:${DATE}(?:,? at ${CLOCK})?|${CLOCK} on ${DATE})`
/** A sentence that tells of a day, and begins with what it is of. */
const TELLS = new RegExp(`^(?=(?:The|TOMS|CERS|All|Both|Registration|Orders|Applications|Results) .*${MONTH} \\d)`)
const IS_DOWN = 'will be (?:unavailable|offline|down)'
const BACK = '(?:will be back(?: online)?|will resume|will return)'
const OPENS = `(window|survey|preview) (?:opens|will open) (?:on )?(${DATE}),? and (?:closes|will close) (?:on )?(${DATE})`
const BE_DONE = `\\bmust be (?=[a-z]+(?:ed|ent|de)\\b[^.;:]{0,90} by ${TIME}\\.)`

function swap(pattern: string, replacement: string): Rewording {
  const found = new RegExp(pattern)
  return changeSentences((sentence) => sentence.replace(found, replacement))
}

function lower(words: string): string {
  return /^(?:The|All|Both|Registration|Orders|Applications|Results|New|Student|Please)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

/** In front of what is told. */
function openedBy(opener: string): Rewording {
  return changeSentences((sentence) => (TELLS.test(sentence) ? `${opener} ${lower(sentence)}` : sentence))
}

/** "Send it by June 7." becomes "By June 7, send it." */
function limitFirst(): Rewording {
  const told = new RegExp(
    `^((?:Please|LEAs must|Coordinators must|All [a-z ]+ must) [^,.;:@()]{3,110}) by (${TIME})\\.?$`,
  )
  return changeSentences((sentence) => sentence.replace(told, (_, words, time) => `By ${time}, ${lower(words)}.`))
}

const OPENERS = [
  'Please be advised that',
  'Be aware that',
  'This is a reminder that',
  'We would like to inform you that',
  'LEAs are reminded that',
  'Don’t forget that',
  'It is important to note that',
  'ETS has informed the CDE that',
  'As previously announced,',
  'Once again,',
  'In addition,',
  'FYI:',
  'Update:',
]

/** Each tells every fact of a page in sentences of another shape. */
export const REPHRASINGS: Readonly<Record<string, Rewording>> = {
  ...Object.fromEntries(OPENERS.map((opener) => [opener, openedBy(opener)])),
  'in quotation marks': swap(`^((?:The|TOMS|CERS|All|Both) [^“”]*${MONTH} \\d[^“”]*)$`, '“$1”'),
  'in parentheses': swap(`^((?:The|TOMS|CERS|All|Both) [^()]*${MONTH} \\d[^()]*\\.)$`, '($1)'),
  'By D, do it': limitFirst(),
  'have to be': swap(BE_DONE, 'have to be '),
  'should be': swap(BE_DONE, 'should be '),
  'The last day to': swap('^The deadline to (?=[a-z])', 'The last day to '),
  'The deadline to': swap('^The last day to (?=[a-z])', 'The deadline to '),
  'The deadline … has been set for D': swap(
    `^(The deadline (?:to|for) [^,.;:]{3,90}) is (?=${TIME}\\.?$)`,
    '$1 has been set for ',
  ),
  'The deadline for … is D': swap(
    `^([A-Z][\\w’ -]{2,60}) (?:are|is) due (?:by |on |no later than )?(${TIME})\\.?$`,
    'The deadline for $1 is $2.',
  ),
  'D is the deadline': swap(`^The deadline (to|for) ([^,.;:]{3,90}) is (${DATE})\\.?$`, '$3 is the deadline $1 $2.'),
  'are expected to be': swap(
    `\\bwill be (?=(?:available|posted|released|published|mailed|shipped)[^.;:]{0,50} on ${DATE}\\.?$)`,
    'are expected to be ',
  ),
  'becomes available': swap(`\\bwill be available (?=(?:on )?${DATE}\\.?$)`, 'becomes available '),
  'will take place': swap('\\bwill be held\\b', 'will take place'),
  'is open from D through E': swap(OPENS, '$1 is open from $2 through $3'),
  'begins D and ends E': swap(OPENS, '$1 begins $2 and ends $3'),
  'between D and E': swap(`\\bfrom (${DATE}),? through (?=${DATE}[.,])`, 'between $1 and '),
  'due to scheduled maintenance': swap(
    `\\b(${IS_DOWN})(?= (?:from|on|beginning|starting) )`,
    '$1 due to scheduled maintenance',
  ),
  'will not be available': swap(`\\b${IS_DOWN}\\b(?! due)`, 'will not be available'),
  'will temporarily be': swap(`\\bwill be (?=unavailable|offline|down)`, 'will temporarily be '),
  'will be taken down': swap('\\bwill (?:go|be) (?:offline|down)\\b', 'will be taken down'),
  'are unavailable': swap('\\bwill be (?=unavailable|offline|down)', 'are '),
  'please plan accordingly': swap(
    `^([^;:]*\\b(?:unavailable|offline|down)\\b[^;:]*${MONTH} \\d[^;:]*)\\.$`,
    '$1; please plan accordingly.',
  ),
  'will be available again': swap(BACK, 'will be available again'),
  'are expected to be restored': swap(`${BACK}(?= (?:on|at|by) )`, 'are expected to be restored'),
  'with a name more': swap(
    '\\b(?<!both |Both |, |between )(TOMS|CERS) and (TOMS|CERS) (?=will)',
    '$1, along with $2, ',
  ),
}
