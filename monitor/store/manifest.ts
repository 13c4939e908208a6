import type { LogYear } from './log-year.ts'
import { sealText } from './sealed-text.ts'
import type { StoreProblem } from './store-problem.ts'
import { WRITER } from './writer.ts'

/** Goes up when older programs could no longer read the files. */
export const SCHEMA_VERSION = 2

/** `store.json`: what the other files are. */
export interface Manifest {
  schema: number
  /** SHA-256 (hex) of the files that are written whole, by their names. `health.json` is not among them: it is sealed itself. */
  files: Record<string, string>
  /** The log of changes, the oldest year first. */
  log: LogYear[]
}

/** One line for each file, so that a difference shows which. */
export function manifestText({ schema, files, log }: Manifest, writer = WRITER): string {
  const hashes = Object.entries(files).map(([name, hash]) => `  ${JSON.stringify(name)}: "${hash}"`)
  const years = log.map(({ year, bytes, writer, blocks }) => `  ${JSON.stringify({ year, bytes, writer, blocks })}`)
  const body = `"schema": ${schema},\n"files": {\n${hashes.join(',\n')}\n},\n"log": [\n${years.join(',\n')}\n]}\n`
  return sealText(body, writer)
}

/** The schema that a manifest or a journal names; null where it names none. */
export function schemaOf(content: unknown): number | null {
  const schema = typeof content === 'object' && content !== null && 'schema' in content ? content.schema : null
  return typeof schema === 'number' ? schema : null
}

/** Why a folder of this schema must be left alone; null where this program knows it. */
export function refuseNewer(schema: number | null, folder: string): StoreProblem | null {
  if (schema === null || schema <= SCHEMA_VERSION) return null
  const known = `schema ${schema}, this one knows ${SCHEMA_VERSION}`
  const message = `${folder} was written by a newer version (${known}) and was left as it is; update this program, or name another folder with --data`
  return { kind: 'newer', message }
}
