import type { Mention } from '../../mentions/mention.ts'
import { APPLICATION } from '../cues.ts'

/** "The ordering window opens on D. It closes on E", "Orders opened on D. They close on E", "… is extended; it now closes on E": the window is that of the words before. */
export function isOfWindowBefore({ before, whole, preceding }: Mention): boolean {
  const told = `${preceding} ${before === whole.slice(0, before.length) ? '' : whole}`
  const points = /^(?:it|this|that)\b/i.test(before) && /\b(?:windows?|previews?)\b/i.test(told)
  if (/^they close/i.test(before) && /^orders\b[^.;]{0,40} open(?:ed)?\b/i.test(preceding)) return true
  return points && !APPLICATION.test(told.replace(/\border(?:s|ing)?\b/gi, ''))
}
