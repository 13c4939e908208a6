import { APPLICATION } from './cues.ts'

/** "The ordering window opens on D. It closes on E": the window is that of the sentence before. */
export function isOfWindowBefore(before: string, preceding: string): boolean {
  const points = /^(?:it|this|that)\b/i.test(before) && /\b(?:windows?|previews?)\b/i.test(preceding)
  return points && !APPLICATION.test(preceding.replace(/\border(?:s|ing)?\b/gi, ''))
}
