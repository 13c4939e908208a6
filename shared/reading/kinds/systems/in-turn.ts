import type { Claim } from '../claim.ts'

/** "Moodle and CERS will be down on April 18 and 19, respectively": as many systems as days pair by their order. */
export function inTurn({ mention, start }: Claim, systems: string[]): string[] {
  const { sentence, spans } = mention
  if (!/\brespectively\b/i.test(sentence.text)) return systems
  const times = sentence.times[0] ?? []
  // "at 5 p.m. and 6 p.m., respectively"
  const turn = times.findIndex(({ from }) => from === mention.phrase.from)
  if (spans.length === 1 && times.length === systems.length && turn >= 0) return systems.slice(turn, turn + 1)
  if (systems.length !== spans.length) return systems
  const at = spans.findIndex((span) => span.start.day === start?.day)
  return systems.filter((_, index) => index === at)
}
