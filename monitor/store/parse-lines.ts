import type { z } from 'zod'

/** Ends each line. */
export const LINE_END = 0x0a

/** The lines of a file that could be read, and the numbers (from 1) of those that could not. */
export interface ParsedLines<T> {
  values: T[]
  badLines: number[]
}

/** Reads JSON lines. A last line without its line end was cut off while it was written: it counts as bad. */
export function parseLines<T>(text: string, schema: z.ZodType<T>): ParsedLines<T> {
  const lines = text.split('\n')
  const rest = lines.pop()
  const values: T[] = []
  const badLines: number[] = []
  for (const [index, line] of lines.entries()) {
    const parsed = schema.safeParse(parseJson(line))
    if (parsed.success) values.push(parsed.data)
    else badLines.push(index + 1)
  }
  if (rest) badLines.push(lines.length + 1)
  return { values, badLines }
}

/** Reads JSON lines that are known to be whole and to fit `T`; one by one, since a text of all of them may be long. */
export function parseTrustedLines<T>(bytes: Buffer): T[] {
  const values: T[] = []
  let from = 0
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
    values.push(JSON.parse(bytes.toString('utf8', from, end)))
    from = end + 1
  }
  return values
}

/** Undefined for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
