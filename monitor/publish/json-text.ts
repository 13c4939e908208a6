/** JSON as every published file has it: one value a line for people and diffs where `indent` is 2, else compact. */
export function jsonText(value: unknown, indent: 0 | 2 = 0): string {
  return `${JSON.stringify(value, null, indent)}\n`
}

/** One element of a long list a line, so that a diff shows which one changed. */
export function jsonLines(head: Record<string, unknown>, name: string, list: readonly unknown[]): string {
  const opening = JSON.stringify(head).slice(0, -1)
  const lines = list.map((element) => JSON.stringify(element)).join(',\n')
  return `${opening},${JSON.stringify(name)}:[${lines ? `\n${lines}\n` : ''}]}\n`
}
