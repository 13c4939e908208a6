/**
 * The source of an expression that is too long for one line, for `new RegExp(pattern`…`, 'i')`: line breaks are left out, and the
 * blanks that begin a line. So a line neither begins nor ends with a blank that counts, and a change shows the words that it adds.
 * `parts`: sources of expressions, too.
 */
export function pattern({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw }, ...parts).replace(/\n */g, '')
}
