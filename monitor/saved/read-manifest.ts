import { readFile } from 'node:fs/promises'
import { type ManifestEntry, manifestSchema, type RecordedDay, recordedDaySchema } from './manifest-schema.ts'

type Result<T> = { ok: true; value: T } | { ok: false; error: string }

interface Issue {
  readonly message: string
  readonly path: readonly PropertyKey[]
}

interface Schema<T> {
  safeParse(json: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } }
}

/** Reads a list of saved pages; every problem is one line that names the file. */
export function readManifest(path: string): Promise<Result<ManifestEntry[]>> {
  return readJson(path, manifestSchema)
}

/** Reads the manifest of a recorded day; every problem is one line that names the file. */
export function readRecordedDay(path: string): Promise<Result<RecordedDay>> {
  return readJson(path, recordedDaySchema)
}

async function readJson<T>(path: string, schema: Schema<T>): Promise<Result<T>> {
  const fail = (why: string): Result<T> => ({ ok: false, error: `${path}: ${why}` })
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`not JSON (${error.message.replace(/\s+/g, ' ')})`)
    return fail(`cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown reason'})`)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  const place = issue?.path.join('.')
  return fail(`not a manifest (${place ? `${place}: ` : ''}${issue?.message ?? 'unknown reason'})`)
}
