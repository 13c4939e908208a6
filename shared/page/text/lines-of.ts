/** The lines of a text capture, without the marks of quoting that a quoted message has. */
export function linesOf(text: string): string[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .split('\n')
    .map(withoutQuoteMarks)
}

/** A line without the marks of quoting in front of it. */
export function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?:>\s?){1,6}/, '')
}
