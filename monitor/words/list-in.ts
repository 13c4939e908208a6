/** What joins names as a language does ("a, b, and c"; `locale`: BCP 47). */
export function listIn(locale: string): (names: readonly string[]) => string {
  let format: Intl.ListFormat | null = null
  return (names) => {
    // The first use of a language costs Node 20 ms, so it waits until there is something to join.
    format ??= new Intl.ListFormat(locale, { type: 'conjunction' })
    return format.format(names)
  }
}
