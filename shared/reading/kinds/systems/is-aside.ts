import type { Mention } from '../../mentions/mention.ts'

/** "TOMS, CERS (until D), and the THSS will be down": a time in brackets. */
export function isAside({ sentence, phrase }: Pick<Mention, 'sentence' | 'phrase'>): boolean {
  const before = sentence.text.slice(0, phrase.from)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** The words of a sentence without the brackets that hold a time of their own; null where another time stands outside of them. */
export function withoutAsides(mention: Pick<Mention, 'sentence' | 'phrase'>): string | null {
  const { sentence, phrase } = mention
  const others = (sentence.times[0] ?? []).filter(({ from }) => from !== phrase.from)
  if (!others.length || isAside(mention) || !others.every((other) => isAside({ sentence, phrase: other }))) return null
  return sentence.text.replace(/\([^()]*\)/g, (bracket: string, at: number) =>
    others.some(({ from }) => at < from && from < at + bracket.length) ? ' ' : bracket,
  )
}
