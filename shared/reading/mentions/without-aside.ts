const AS_SAID = /, (?:as|just as) [^,@]{1,40},/gi

/** The words before a time without what is said in passing: "it ends, as we said, on @" ends on that day. */
export function withoutAside(before: string): string {
  return before.replace(AS_SAID, '')
}
