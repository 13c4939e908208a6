import type { Mention } from '../../mentions/mention.ts'

/** "Nobody can set one up after D and has to ask for it after this date": nothing opens on a day that is only pointed back to. */
export function isAfterThen({ phrase, before }: Mention): boolean {
  return /\bafter$/i.test(before) && phrase.edges.every(({ when }) => when?.form === 'relative' && when.daysLater === 0)
}
