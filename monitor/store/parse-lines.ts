import type { z } from 'zod'

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

/** Reads JSON lines that are known to be whole and to fit `T`. */
export function parseTrustedLines<T>(text: string): T[] {
  const lines = text.split('\n')
  lines.pop()
  return lines.map((line) => JSON.parse(line))
}

/** Undefined for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
