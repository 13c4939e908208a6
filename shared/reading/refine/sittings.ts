import { pattern } from '../../text/pattern.ts'
import { RESUME } from '../kinds/downtime/downtime-cues.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Clock } from '../phrases/time-phrase.ts'

export const BEGINS = new RegExp(
  pattern`
    \b(?:
      begins?|starts?|beginning|starting|opens?|from|go online|go(?:es)? (?:down|off(?:-?line)?|dark|out)
      |(?:is|are) taken (?:down|off-?line)|shuts? down|closes?|happens
    )(?: at)?$`,
  'i',
)
const ENDS = new RegExp(
  pattern`
    \b(?:
      through|until|to|ends?|ending|concludes?|adjourns?|dismisses|closes?|finish(?:es)?|wraps? up|lets? out
      |opens? again|(?:comes?|is|are) back(?: up| online)?|(?:is|are|be) (?:over|done|finished|completed?)
    )(?: at| by)?$`,
  'i',
)

export interface Sitting {
  start: Clock
  end: Clock | null
  zone: string | null
}

export const SUPPORT =
  /\b(?:support|call|phone|help ?desk|hours of operation|weekdays|monday\b.{0,40}\bfriday|daily)\b/i

/** "Doors open at 8 a.m., and we start at 8:30 a.m.": people come in before. */
const COMES_IN =
  /\b(?:doors? (?:will )?opens?|(?:check-?in|sign-?in|registration|breakfast) (?:is|begins?|starts?|opens?))(?: at)?$/i

export function sittingsIn(told: readonly Mention[]): Sitting[] {
  const mentions = told.filter(({ before }) => !COMES_IN.test(before))
  const ended = mentions.find(
    (mention) => isClockAlone(mention) && (ENDS.test(mention.before) || RESUME.test(`${mention.before} @`)),
  )
  const opened = mentions.find(
    (mention) => isClockAlone(mention) && mention.index === ended?.index && BEGINS.test(mention.before),
  )
  const start = opened?.phrase.edges[0]?.clock
  const end = ended?.phrase.edges[0]?.clock
  if (start && end) return [{ start, end, zone: opened?.phrase.edges[0]?.zone ?? ended?.phrase.edges[0]?.zone ?? null }]
  const ranges = sittingsOf(mentions)
  // "Doors open at 8 a.m.; each institute runs from 8:30 a.m. to 4 p.m.": a range says more than a lone hour.
  const whole = ranges.filter((sitting) => sitting.end)
  return whole.length ? whole : ranges
}

export function sittingsOf(mentions: readonly Mention[]): Sitting[] {
  return mentions.flatMap(({ phrase, whole }): Sitting[] => {
    if (SUPPORT.test(whole)) return []
    const isVague = phrase.edges.every((each) => each.when?.form === 'month')
    if (phrase.hours && isVague) return [phrase.hours]
    const edge = phrase.edges[0]
    return phrase.shape === 'point' && edge?.clock && !edge.when
      ? [{ start: edge.clock, end: null, zone: edge.zone }]
      : []
  })
}

export function isClockAlone({ phrase }: Mention): boolean {
  return phrase.shape === 'point' && phrase.edges[0]?.clock != null && phrase.edges[0].when === null
}
