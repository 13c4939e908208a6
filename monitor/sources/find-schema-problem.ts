import { sourcesFileSchema } from './sources-file-schema.ts'

/** What is wrong with the form of a sources file, in one line that names the place; null where it is right. */
export function findSchemaProblem(json: unknown): string | null {
  const parsed = sourcesFileSchema.safeParse(json)
  if (parsed.success) return null
  const issue = parsed.error.issues[0]
  return `${placeOf(issue?.path ?? [])}${issue?.message ?? 'not a sources file'}`
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return place === '' ? '' : `${place.replace(/^\./, '')}: `
}
