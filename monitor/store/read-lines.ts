import type { z } from 'zod'
import type { KnownValues } from './fit-values.ts'
import { parseLines, parseTrustedLines } from './parse-lines.ts'
import type { STORED_SCHEMAS } from './stored-schemas.ts'

/**
 * A file of lines and how far it can be trusted. `own`: as this program wrote it. `foreign`: as a program of another shape
 * wrote it, or nobody says. `altered`: not as it was written.
 */
export interface FoundFile {
  bytes: Buffer
  trust: 'own' | 'foreign' | 'altered'
}

/**
 * The values of a file. `whole` is false where it was altered, or where a line cannot be read and is left out.
 */
export async function readLines<T extends object>(
  file: FoundFile | undefined,
  kind: keyof typeof STORED_SCHEMAS,
  known: KnownValues,
): Promise<{ values: T[]; whole: boolean }> {
  if (!file || (file.bytes.length === 0 && file.trust !== 'altered')) return { values: [], whole: true }
  if (file.trust === 'own') return { values: readOwnLines(file.bytes, known), whole: true }
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  const { values, badLines } = parseLines(file.bytes.toString(), STORED_SCHEMAS[kind] as unknown as z.ZodType<T>)
  return { values, whole: file.trust === 'foreign' && badLines.length === 0 }
}

/** The values of a file that is as this program wrote it. They become known as they stand there. */
export function readOwnLines<T extends object>(bytes: Buffer, known: KnownValues): T[] {
  const values = parseTrustedLines<T>(bytes)
  for (const value of values) known.set(value, value)
  return values
}
