const FROM_NOW =
  /\b(?:takes? place|(?:is|are|be) (?:held|conducted)|happens?|occurs?|runs?)(?: [a-z]+ly)? (?:between|from) (?:now|today) [a-z]+$/i

/** "The visits take place between now and": it has begun and goes on, and nobody has to act. */
export function goesOnTillThen(before: string): boolean {
  return FROM_NOW.test(before)
}
