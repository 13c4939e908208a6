import type { Manifest } from './manifest.ts'
import { openSealed } from './sealed-text.ts'
import { WRITER } from './writer.ts'

/** The manifest in a text, and who wrote it; null where it is not as somebody wrote it. */
export async function parseManifest(text: string): Promise<{ manifest: Manifest; writer: string } | null> {
  const { content, writer } = openSealed(text)
  if (writer === null) return null
  if (writer === WRITER) return { manifest: content as Manifest, writer }
  const { manifestSchema } = await import('./state-schema.ts')
  const parsed = manifestSchema.safeParse(content)
  return parsed.success ? { manifest: parsed.data, writer } : null
}
